using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Outputs;
using CompendiumSite.Pages;

namespace CompendiumSite.Tests.Outputs;

/// <summary>A site of a few records, in which every kind of edge and every oddity occurs once.</summary>
internal static class SmallSite
{
    public static readonly DateOnly Updated = new(2026, 6, 1);

    public static Content Content => new()
    {
        Settings = new SiteSettings
        {
            Title = Both("Compendium of Proposals", "提案汇编"),
            ShortTitle = Both("Compendium", "汇编"),
            Description = Both("Proposals and ideas.", "提案和想法。"),
            Lead = Both("Lead.", "导语。"),
            Host = "https://example.org",
            LinkRoot = "/repo/",
            Updated = Updated,
            Editions = [new("en", "en", "en", false, "English"), new("zh-Hans", "zh", "zh", false, "简体中文"), new("zh-Hant", "zh-hant", "zh", true, "繁體中文")],
            Source = new(Both("Workshop Report", "研讨会报告"), ["Fanny Sebban", "Renata H. Dalaqua"], Both("UNIDIR, Geneva", "裁研所，日内瓦"), new(2023, 8, 18), "10.37559/WMD/23/CD-Retreat", null),
        },
        Chapters = [new() { Id = "structure", At = Place.None, Section = "G", Title = Both("Structure", "结构"), Paragraphs = [Both("About structure.", "关于结构。")] }],
        Proposals = [Terms, Links],
        Tiers = [new() { Id = "major-reforms", At = Place.None, Section = "C", Title = Both("Major reforms", "重大改革"), Paragraphs = [] }],
        Steps = [new() { Id = "longer-terms", At = Place.None, Number = "C.2", Tier = At("major-reforms"), Title = Both("Longer terms", "延长任期"), Paragraphs = [Both("Lengthen them.", "延长。")], Proposals = [At("terms")], Themes = [At("presidency")], RedirectFrom = [At("retreat/old-step.html")] }],
        SessionGroups = [new() { Id = "retreat-structure", At = Place.None, Section = "III.A", Title = Both("Structure", "结构"), Paragraphs = [] }],
        Sessions =
        [
            new()
            {
                Id = "presidency-terms", At = Place.None, Number = "III.A.1", Group = At("retreat-structure"), Title = Both("Terms", "任期"), Paragraphs = [], Themes = [At("presidency")],
                Ideas =
                [
                    new(1, At("some"), Stance.For, Both("Lengthen the terms.", "延长任期。"), [At("longer-terms")], [At("terms")], Place.None),
                    new(2, At("some"), Stance.Caution, Both("Only with care.", "应当谨慎。"), [], [At("terms"), At("links")], Place.None),
                ],
            },
        ],
        Quantities = [new() { Id = "some", At = Place.None, Rank = 10, Words = Both("some", "一些"), Explanation = Both("Some.", "一些。") }],
        Sponsors =
        [
            State("colombia", "Colombia", "哥伦比亚", "COL"), State("iran", "Iran", "伊朗", "IRN"), State("united-kingdom", "United Kingdom", "联合王国", "GBR") with { Group = null },
            new() { Id = "group-of-21", At = Place.None, SponsorKind = SponsorKind.Group, Name = Both("Group of 21", "21国集团") },
            new() { Id = "unidir", At = Place.None, SponsorKind = SponsorKind.Body, Name = Both("UNIDIR", "裁研所") },
        ],
        Documents =
        [
            Paper("cd-1913", "CD/1913", DocumentKind.ConferenceDocument, new(2011, 6, 30)), Paper("cd-pv-1196", "CD/PV.1196", DocumentKind.PlenaryRecord, new(2010, 9, 7)),
            Paper("cd-1262", "CD/1262", DocumentKind.ConferenceDocument, null), Paper("cd-pv-1262", "CD/PV.1262", DocumentKind.PlenaryRecord, new(2012, 6, 14)),
            Paper("a-66-125", "A/66/125", DocumentKind.Report, new(2011, 7, 11)) with { Title = Both("Work of the Board", "咨询委员会的工作") },
        ],
        Themes = [new() { Id = "presidency", At = Place.None, Title = Both("Presidency", "主席"), Paragraphs = [Both("The presidency.", "主席职位。")] }],
        Terms = [new() { Id = "cd", At = Place.None, Name = Both("Conference on Disarmament", "裁军谈判会议"), Abbreviation = Both("CD", "裁谈会"), Definition = Both("A forum.", "论坛。") }],
        LibraryDocuments = [Library("budget", 1, "A/78/6 (Sect. 4)", Confidence.Certain, Both("Programme budget", "方案预算")), Library("board", 2, "A/75/283", Confidence.Uncertain, Both("Report of the Board", "委员会的报告"))],
        LibraryParts = [new() { Id = "budget-overview", At = Place.None, Document = At("budget"), Order = 1, Title = Both("Overview", "概览"), Entries = [] }],
        Narratives =
        [
            new()
            {
                Id = "background", At = Place.None, Part = "compendium", Order = 1, Section = "F", Title = Both("Background", "背景"), Summary = Both("The forum.", "论坛。"), Body = Both("It has members.[^1]", "有成员。[^1]"),
                Notes = [new() { Number = 1, At = Place.None, References = [new() { At = Place.None, Author = At("unidir"), Year = 2012, Title = Both("Issues & Insights", "问题与见解"), Url = "https://unidir.org/a_b%20c" }] }],
            },
            new() { Id = "about", At = Place.None, Part = "site", Order = 1, Title = Both("About", "关于"), Summary = Both("This site.", "本站。"), Body = Both("This site.", "本站。") },
        ],
    };

    private static LibraryDocument Library(string id, int order, string symbol, Confidence certainty, Text title) => new()
    {
        Id = id, At = Place.None, Order = order, Symbol = At(symbol), SymbolCertainty = certainty, Title = title, Short = title, Date = Both("2020", "2020年"), Author = Both("Secretary-General", "秘书长"), Paragraphs = [],
    };

    private static Proposal Terms => new()
    {
        Id = "terms", At = Place.None, Section = "G.1", Chapter = At("structure"), Title = Both("Terms of the presidency", "主席的任期"), Rules = [9, 12], Themes = [At("presidency")],
        Paragraphs = [Both("Four weeks are too short.[^7] Six were proposed.[^8]", "四周过短。[^7]有人提议六周。[^8]")],
        Reviews = [new(new(2026, 5, 1), "all"), new(new(2026, 3, 1), "notes")], RedirectFrom = [At("proposals/old-terms.html")],
        Notes =
        [
            new()
            {
                Number = 7, At = Place.None,
                Citations =
                [
                    new()
                    {
                        At = Place.None, Sponsor = At("colombia"), Year = new(2021, Place.None), Document = At("CD/1913"), Date = new(new(2011, 6, 30), Place.None),
                        Findings = [Odd("year-differs-from-date", new(Year: new(2011, Place.None)))],
                    },
                    new()
                    {
                        At = Place.None, Sponsor = At("iran"), OnBehalfOf = At("group-of-21"), Year = new(2010, Place.None), Document = At("CD/PV.1196"),
                        Findings = [Odd("date-missing", new(Date: new(new(2010, 9, 7), Place.None)))],
                    },
                ],
            },
            new() { Number = 8, At = Place.None, Citations = [new() { At = Place.None, Sponsor = At("united-kingdom"), Document = At("CD/1262"), Findings = [Odd("impossible-symbol", new(Document: At("CD/PV.1262"), Date: new(new(2012, 6, 14), Place.None)))] }] },
        ],
    };

    // Nobody has translated its title; its second note repeats the first.
    private static Proposal Links => new()
    {
        Id = "links", At = Place.None, Section = "J.1", Chapter = At("structure"), Title = Text.Of(("en", "Links between bodies")), Rules = [], Themes = [],
        Paragraphs = [Both("Links.[^61] More.[^62]", "联系。[^61]更多。[^62]")],
        Notes =
        [
            new() { Number = 61, At = Place.None, Citations = [new() { At = Place.None, Sponsor = At("united-kingdom"), Year = new(2011, Place.None), Document = At("A/66/125"), Date = new(new(2011, 7, 11), Place.None) }] },
            new() { Number = 62, At = Place.None, Ibid = new(61, Place.None) },
        ],
    };

    public static (Compendium Site, ImmutableArray<Reader> Readers, ImmutableArray<Page> Pages) Planned(Content? content = null)
    {
        var site = Linker.Link(content ?? Content);
        ImmutableArray<Reader> readers = [.. site.Content.Settings.Editions.Select(e => new Reader(e, site, e.Traditional ? new FewCharacters() : null, new ByCharacter()))];
        return (site, readers, Planner.Plan(site, readers));
    }

    public static Published Publish(Content? content = null)
    {
        var (site, readers, pages) = Planned(content);
        return new([.. SiteFiles.All(site, readers, pages, "sha256-input").Select(file => file with { Bytes = file.Bytes.ToArray() })], pages);
    }

    public static Page Page(string sitePath, Content? content = null) => Planned(content).Pages.Single(p => p.SitePath == sitePath);

    public static Text Both(string english, string chinese) => Text.Of(("en", english), ("zh", chinese));

    public static Sourced<string> At(string value) => new(value, Place.None);

    private static Finding Odd(string code, Likely likely) => new() { Code = At(code), Likely = likely, Confidence = Confidence.Probable, Reason = Both("Odd.", "可疑。") };

    private static Sponsor State(string id, string english, string chinese, string iso3) => new()
    {
        Id = id, At = Place.None, SponsorKind = SponsorKind.State, Name = Both(english, chinese), Iso3 = iso3, Group = At("group-of-21"), Member = true,
    };

    private static Document Paper(string id, string symbol, DocumentKind kind, DateOnly? date) =>
        new() { Id = id, At = Place.None, Symbol = At(symbol), DocumentKind = kind, Date = date };

    /// <summary>Enough of a conversion to tell the two scripts apart.</summary>
    private sealed class FewCharacters : IScriptConverter
    {
        public string Convert(string simplified) => simplified.Replace('汇', '匯').Replace('编', '編').Replace('业', '業').Replace('结', '結').Replace('构', '構').Replace('伦', '倫').Replace('亚', '亞');

        public ImmutableArray<string> ConvertPieces(ImmutableArray<string> pieces) => [.. pieces.Select(Convert)];
    }

    private sealed class ByCharacter : IReadingOrder
    {
        public int Compare(string? x, string? y) => string.CompareOrdinal(x, y);
        public string Heading(string name) => name[..1];
    }
}
