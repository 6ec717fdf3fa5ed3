using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Outputs;
using CompendiumSite.Pages;
using CompendiumSite.Peer.Views;
using CompendiumSite.Theme;

namespace CompendiumSite.Peer;

/// <summary>The pages that every generator of the comparison makes, and no others: see the README beside.</summary>
internal static class PeerDesign
{
    public const string Proposals = "proposals/";
    public const string Sponsors = "sponsors/";

    public static SiteDesign Of(string stylesheet) => new(Plan, ViewOf, site => Files(site, stylesheet), (record, _) => PathOf(record));

    /// <summary>Where a record's page stands; documents and themes have none in this comparison.</summary>
    public static string? PathOf(Record record) => record switch
    {
        Chapter => $"chapters/{NumberOf(record)}.html",
        Proposal => $"{Proposals}{record.Id}.html",
        Sponsor => $"{Sponsors}{record.Id}.html",
        _ => null,
    };

    private static string NumberOf(Record chapter) => chapter.Id["chapter-".Length..];

    private static ImmutableArray<Page> Plan(Compendium site, ImmutableArray<Reader> readers)
    {
        var lists = new ProposalLists(site);
        return [.. readers.SelectMany(read => PagesOf(site, read, lists))];
    }

    private static IEnumerable<Page> PagesOf(Compendium site, Reader read, ProposalLists lists)
    {
        var header = Header.Of(site, read);
        var lines = new ProposalLines(lists.All, read);
        var home = new Crumb(header.Home, Addresses.Home);
        yield return new PeerList { In = read, Path = Addresses.Home, Title = header.Home, Header = header, Lines = lines, Places = [.. Enumerable.Range(0, lists.All.Length)] };
        foreach (var chapter in site.Content.Chapters)
            yield return new PeerList { In = read, Path = PathOf(chapter)!, Title = read.NameOf(chapter), Header = header, Trail = [home], Lines = lines, Places = lists.In(chapter) };
        foreach (var sponsor in site.Content.Sponsors)
            yield return new PeerList { In = read, Path = PathOf(sponsor)!, Title = read.NameOf(sponsor), Header = header, Trail = [home], Lines = lines, Places = lists.Of(sponsor) };
        foreach (var year in site.UsesByYear.Keys)
            yield return new PeerList { In = read, Path = Addresses.OfYear(year), Title = header.OfYear(year), Header = header, Trail = [home], Lines = lines, Places = lists.From(year) };
        var trails = site.Content.Chapters.ToDictionary(chapter => chapter.Id, chapter => ImmutableArray.Create(home, new(read.NameOf(chapter), PathOf(chapter)!)));
        foreach (var proposal in site.Content.Proposals)
            yield return new PeerProposal { In = read, Path = PathOf(proposal)!, Title = read.NameOf(proposal), Header = header, Proposal = proposal, Trail = trails[proposal.Chapter.Value] };
    }

    private static View ViewOf(Page page) => page is PeerProposal ? new PeerProposalView { Page = page } : new PeerListView { Page = page };

    private static IEnumerable<OutputFile> Files(PlannedSite site, string stylesheet)
    {
        var buffer = new OutputBuffer();
        yield return buffer.Write(Sitemap.Path, to => Sitemap.Write(to, site.Compendium.Content.Settings, site.Pages));
        yield return new("style.css", File.ReadAllBytes(stylesheet));
    }
}

public abstract record PeerPage : Page
{
    public required Header Header { get; init; }
}

public sealed record PeerList : PeerPage
{
    public required ProposalLines Lines { get; init; }
    /// <summary>The proposals, by their places in the order of the ids.</summary>
    public required IReadOnlyList<int> Places { get; init; }
    public override string Kind => "list";
}

public sealed record PeerProposal : PeerPage
{
    public required Proposal Proposal { get; init; }
    public override string Kind => "proposal";
}

/// <summary>The links at the head of every page of an edition, and its few words.</summary>
public sealed record Header(bool IsChinese, ImmutableArray<Crumb> Links)
{
    private const int SponsorsInHeader = 20;
    public string Home => IsChinese ? "全部提案" : "All proposals";
    public string Site => IsChinese ? "提案汇编" : "Compendium of proposals";
    public string Other => IsChinese ? "English" : "中文";
    public string Related => IsChinese ? "相关提案" : "Related proposals";
    public string Sponsors => IsChinese ? "提案国" : "Sponsors";

    public string OfYear(int year) => IsChinese ? $"{year}年" : $"{year}";

    public static Header Of(Compendium site, Reader read)
    {
        var header = new Header(read.IsChinese, []);
        // The ones that the corpus names come first in its own order; the adapter keeps that order in the themes' texts.
        var named = site.Content.Themes[0].Paragraphs.Select(text => site.SponsorById[text.Versions[0].Value]);
        return header with
        {
            Links =
            [
                new(header.Home, Addresses.Home),
                .. site.Content.Chapters.Select(chapter => new Crumb(read.NameOf(chapter), PeerDesign.PathOf(chapter)!)),
                .. site.UsesByYear.Keys.Order().Select(year => new Crumb(header.OfYear(year), Addresses.OfYear(year))),
                .. named.Take(SponsorsInHeader).Select(sponsor => new Crumb(read.NameOf(sponsor), PeerDesign.PathOf(sponsor)!)),
            ],
        };
    }
}
