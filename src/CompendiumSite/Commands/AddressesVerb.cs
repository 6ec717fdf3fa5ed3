using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Guide;
using CompendiumSite.Pages;
using CompendiumSite.Verify;

namespace CompendiumSite.Commands;

internal sealed class AddressesVerb : Verb
{
    private static readonly Option accept = new("accept", null, null, new($"add today's addresses to {AddressBook.FileName} of the input", $"把现有网址加入输入中的{AddressBook.FileName}"));

    public override string Name => "addresses";

    public override Label Summary => new(
        "Say which addresses are promised for ever, which are new, and which are lost.",
        "说明哪些网址已承诺永久有效，哪些是新的，哪些会丢失。");

    public override Label Details => new(
        $"""
        {AddressBook.FileName} in the input holds every published address and every place on a page that an address can name.
        A build that would lose one without a redirect fails. New addresses are promised once they are accepted; only a person
        who edits the file takes a promise back.
        """,
        $"输入中的{AddressBook.FileName}列有每个已公布的网址，以及页面上每个可指向的位置。丢失网址而又没有转址时，生成失败。新网址经接受后即承诺有效，只有人工修改该文件才能收回。");

    public override ImmutableArray<Option> Options => [Option.Input, accept];

    public override ImmutableArray<GuideExample> Examples =>
    [
        new("addresses", new("Says what is new and what is lost.", "说明新增和丢失的网址。")),
        new("addresses --accept", new("Promises the new ones too.", "把新网址也列入承诺。")),
    ];

    public override async Task<int> RunAsync(Arguments arguments, Terminal terminal)
    {
        var folder = Folders.Input(arguments, terminal);
        var (plan, verifier) = await SitePipeline.RenderInMemoryAsync(new(folder, "", []), new(static _ => { }));
        if (plan.Site is not { } site)
        {
            MessageReport.Print([.. plan.Messages.Where(message => message.Severity == Severity.Error)], terminal);
            return Outcome.Of(plan.Messages);
        }
        var editions = site.Compendium.Content.Settings.Editions;
        var today = AddressBook.Of(verifier.Published(), editions);
        var lost = AddressBook.Missing(site.Promised, verifier.Published(), editions);
        MessageReport.Print(lost, terminal);
        var (promised, now) = (Count(site.Promised), Count(today));
        terminal.Out.WriteLine($"{promised.Count} addresses are promised, {now.Except(promised).Count} are new.");
        if (arguments.Has(accept))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, AddressBook.FileName), AddressBook.Write(site.Promised, today));
            terminal.Out.WriteLine($"All of them are in {Folders.Shown(Path.Combine(folder, AddressBook.FileName), terminal)}.");
        }
        return Outcome.Of(lost);
    }

    private static ImmutableHashSet<string> Count(ImmutableArray<PromisedPage> pages) =>
        [.. pages.SelectMany(page => page.Places.Select(place => $"{page.Path}#{place}").Append(page.Path))];
}
