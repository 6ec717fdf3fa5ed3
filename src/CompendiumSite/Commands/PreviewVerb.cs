using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Guide;
using CompendiumSite.Pages;
using CompendiumSite.Preview;

namespace CompendiumSite.Commands;

internal sealed class PreviewVerb : Verb
{
    public static readonly Option Port = new("port", 'p', "NUMBER", new("the port to listen on (default: 5080)", "使用的端口（默认为5080）"));

    public override string Name => "preview";

    public override Label Summary => new(
        "Show the site on this machine, and show every change of a record at once.",
        "在本机显示网站，记录一有改动立即更新。");

    public override Label Details => new(
        "The site is kept in memory; output/ is not touched. Errors in the records appear in the page and go away when they are mended. Ctrl+C ends it.",
        "网站只在内存中，不动output/。记录有错误时显示在页面上，改正后消失。按Ctrl+C结束。");

    public override ImmutableArray<Option> Options => [Option.Input, Port, Option.Host, Option.LinkRoot, Option.Setting];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("preview", new("Shows the site at http://localhost:5080/.", "显示网站，地址为http://localhost:5080/。")),
        new("preview --port 5081", new("The same at another port.", "改用另一个端口。")),
    ];

    public override async Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var (port, root) = (PortOf(arguments), Settings.WithSlashes(arguments.ValueOf(Option.LinkRoot) ?? "/"));
        var request = new BuildRequest(Folders.Input(arguments, terminal), "", Settings.Of(arguments));
        var theme = Path.Combine(Path.GetDirectoryName(request.Input)!, "theme");
        using var watcher = new InputWatcher(request.Input, Path.Combine(theme, "assets"));
        var live = new LiveSite(request, theme);
        live.ReloadAssets();
        Print(live.Reload(), "", terminal);

        var answers = new PreviewAnswers(live);
        await using var server = await LocalServer.StartAsync(port, root, answers.AnswerAsync);
        terminal.Out.WriteLine($"The preview is at {server.Address}; it follows {Folders.Shown(request.Input, terminal)}. Ctrl+C ends it.");
        try
        {
            while (true)
            {
                var changed = await watcher.NextAsync(server.Stopping);
                if (changed.Any(path => path.Length == 0 || path.StartsWith(theme, StringComparison.Ordinal))) live.ReloadAssets();
                if (changed.Any(path => !path.StartsWith(theme, StringComparison.Ordinal))) Print(live.Reload(), Folders.Shown(changed.Last(), terminal), terminal);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
    }

    public static int PortOf(Arguments arguments)
    {
        if (arguments.ValueOf(Port) is not { } typed) return 5080;
        return ushort.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : throw new WrongCommand($"{Port} needs a number from 1 to 65535, found '{typed}'.");
    }

    private static void Print((ImmutableArray<Diagnostics.Message> Messages, TimeSpan Time) read, string changed, Terminal terminal)
    {
        MessageReport.Print(read.Messages, terminal);
        terminal.Out.WriteLine($"Read in {StageLines.Seconds(read.Time)}{(changed.Length > 0 ? $" after a change of {changed}" : "")}.");
    }
}
