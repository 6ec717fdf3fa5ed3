using System.Collections.Immutable;
using CompendiumSite.Files;
using CompendiumSite.Guide;
using CompendiumSite.Pages;
using CompendiumSite.Preview;

namespace CompendiumSite.Commands;

internal sealed class ServeVerb : Verb
{
    public override string Name => "serve";

    public override Label Summary => new(
        "Serve a built site on this machine, exactly as it is.",
        "在本机按原样提供已生成的网站。");

    public override Label Details => new(
        "As on a web host, .html may be left out, and what does not exist answers with 404.html. Ctrl+C ends it.",
        "与网站主机一样，可省略.html；地址不存在时返回404.html。按Ctrl+C结束。");

    public override ImmutableArray<Option> Options => [Option.Output, PreviewVerb.Port, Option.LinkRoot];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("serve", new("Serves output/.", "提供output/中的网站。")),
        new("serve --output output --link-root /repository/", new("Serves it below a folder, as GitHub Pages does.", "像GitHub Pages那样放在一个文件夹之下。")),
    ];

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
