using System.Collections.Immutable;
using System.Text.Json;
using CompendiumSite.Diagnostics;
using CompendiumSite.Guide;
using CompendiumSite.Links;
using CompendiumSite.Pages;

namespace CompendiumSite.Commands;

internal sealed class LinksVerb : Verb
{
    private static readonly Option json = new("json", null, null, new("print a JSON list instead of lines", "以JSON列表输出"));
    private static readonly Option all = new("all", null, null, new("also list the addresses that answered well", "也列出正常回应的网址"));

    public override string Name => "links";

    public override Label Summary => new(
        "Ask every address elsewhere that a page links to whether it still answers. No build ever does.",
        "逐一询问页面所链接的外部网址是否仍然有效。生成网站时从不这样做。");

    public override Label Details => new(
        """
        Each host gets one question at a time, with a pause between two. What does not answer may be busy, or refuse programs:
        look at it with a browser before you change a record.
        """,
        "对每个主机一次只问一个，两次之间有间隔。没有回应的网址可能只是繁忙，或拒绝程序访问；修改记录之前先用浏览器查看。");

    public override ImmutableArray<Option> Options => [Option.Input, all, json];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("links", new("Lists the addresses that do not answer.", "列出没有回应的网址。")),
        new("links --all --json", new("All of them, for another program.", "全部列出，供其他程序使用。")),
    ];

    public override async Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var (plan, verifier) = await SitePipeline.RenderInMemoryAsync(new(Folders.Input(arguments, terminal), "", []), new(static _ => { }));
        if (plan.Site is null)
        {
            MessageReport.Print([.. plan.Messages.Where(message => message.Severity == Severity.Error)], terminal);
            return Outcome.Of(plan.Messages);
        }
        var links = verifier.External();
        if (!arguments.Has(json)) terminal.Out.WriteLine($"{Count.Of(links.Count, "address")} elsewhere are asked, each host slowly …");
        using var checker = new LinkChecker();
        var answers = await checker.CheckAsync(links.Keys, arguments.Has(json) ? static _ => { } : answer => Print(answer, links[answer.Address], arguments.Has(all), terminal));
        if (arguments.Has(json))
            terminal.Out.WriteLine(JsonSerializer.Serialize(answers.Where(answer => arguments.Has(all) || !answer.IsGood).Select(answer => new { address = answer.Address, page = links[answer.Address], answer = answer.Said }), readable));
        else
            terminal.Out.WriteLine($"{answers.Count(answer => answer.IsGood)} answer, {answers.Count(answer => !answer.IsGood)} do not.");
        return answers.All(answer => answer.IsGood) ? ExitCode.Done : ExitCode.WrongContent;
    }

    private static readonly JsonSerializerOptions readable = new() { WriteIndented = true };

    private static void Print(LinkAnswer answer, string page, bool all, Terminal terminal)
    {
        if (all || !answer.IsGood) terminal.Out.WriteLine($"{answer.Said,-12} {answer.Address} (on {page})");
    }
}
