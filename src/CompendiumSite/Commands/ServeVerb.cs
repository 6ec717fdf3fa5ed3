using System.Collections.Immutable;
using CompendiumSite.Files;
using CompendiumSite.Preview;

namespace CompendiumSite.Commands;

internal sealed class ServeVerb : Verb
{
    public override string Name => "serve";

    public override string Summary => "Serve a built site on this machine, exactly as it is.";

    public override string Details => "As on a web host, .html may be left out, and what does not exist answers with 404.html. Ctrl+C ends it.";

    public override ImmutableArray<Option> Options => [Option.Output, PreviewVerb.Port, Option.LinkRoot];

    public override string Example => "serve --output output --link-root /repository/";

    public override async Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var folder = Folders.Output(arguments, terminal);
        if (!Directory.Exists(folder)) throw new WrongCommand($"There is no folder '{Folders.Shown(folder, terminal)}' to serve. Build the site first, or name its folder with {Option.Output}.");
        var root = Settings.WithSlashes(arguments.ValueOf(Option.LinkRoot) ?? "/");
        await using var server = await LocalServer.StartAsync(PreviewVerb.PortOf(arguments), root, new FolderAnswers(RealPath.Of(folder)).AnswerAsync);
        terminal.Out.WriteLine($"{Folders.Shown(folder, terminal)} is served at {server.Address.TrimEnd('/')}{root}. Ctrl+C ends it.");
        await server.UntilStoppedAsync();
        return ExitCode.Done;
    }
}
