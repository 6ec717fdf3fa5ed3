using System.Text.Json;
using CompendiumSite.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class CitationFormatsTests
{
    [Fact]
    public void A_proposal_is_cited_as_a_page_of_an_unofficial_edition()
    {
        var cite = Cite("en/proposals/terms.html");
        Assert.Equal("“Terms of the presidency”, sect. G.1, Compendium of Proposals, unofficial edition of Fanny Sebban and others, “Workshop Report” (UNIDIR, Geneva, 2023), updated 1 May 2026. Available at https://example.org/repo/en/proposals/terms.html.", cite.English);
        Assert.Equal("“主席的任期”，第G.1节，《提案汇编》，Fanny Sebban等人《研讨会报告》（裁研所，日内瓦，2023年）的非正式版本，2026年5月1日更新。可查阅https://example.org/repo/zh/proposals/terms.html。", cite.Chinese);
        Assert.Equal("提案汇编. G.1 主席的任期[EB/OL]. (2026-05-01). https://example.org/repo/zh/proposals/terms.html.", cite.GbT7714);
        Assert.Equal("“Terms of the presidency.” Sect. G.1. Compendium of Proposals. Unofficial edition of Fanny Sebban and Renata H. Dalaqua, Workshop Report (Geneva: UNIDIR, 2023). Last modified May 1, 2026. https://example.org/repo/en/proposals/terms.html.", cite.Chicago);
    }

    [Fact]
    public void The_page_of_a_document_cites_the_document()
    {
        var cite = Cite("en/documents/cd-1913.html");
        Assert.Equal("Conference on Disarmament, document CD/1913, 30 June 2011. Available at https://docs.un.org/en/CD/1913.", cite.English);
        Assert.Equal("裁军谈判会议，文件CD/1913，2011年6月30日。可查阅https://docs.un.org/zh/CD/1913。", cite.Chinese);
        Assert.Equal("裁军谈判会议. 文件: CD/1913[R/OL]. (2011-06-30). https://docs.un.org/zh/CD/1913.", cite.GbT7714);
        Assert.Equal("Conference on Disarmament. Document. CD/1913. June 30, 2011. https://docs.un.org/en/CD/1913.", cite.Chicago);
    }

    [Fact]
    public void A_document_with_a_title_is_cited_by_it()
    {
        var cite = Cite("en/documents/a-66-125.html");
        Assert.Equal("“Work of the Board” (A/66/125), 11 July 2011. Available at https://docs.un.org/en/A/66/125.", cite.English);
        Assert.Equal("《咨询委员会的工作》（A/66/125），2011年7月11日。可查阅https://docs.un.org/zh/A/66/125。", cite.Chinese);
        Assert.Equal("联合国大会. 咨询委员会的工作: A/66/125[R/OL]. (2011-07-11). https://docs.un.org/zh/A/66/125.", cite.GbT7714);
    }

    [Fact]
    public void A_document_without_a_date_says_so_where_the_style_asks_for_one()
    {
        var cite = Cite("en/documents/cd-1262.html");
        Assert.Equal("Conference on Disarmament, document CD/1262. Available at https://docs.un.org/en/CD/1262.", cite.English);
        Assert.Equal("Conference on Disarmament. Document. CD/1262. n.d. https://docs.un.org/en/CD/1262.", cite.Chicago);
    }

    [Fact]
    public void A_session_and_a_narrative_have_their_sections()
    {
        Assert.Contains("“Terms”, sect. III.A.1, ", Cite("en/sessions/presidency-terms.html").English, StringComparison.Ordinal);
        Assert.Contains("“背景”，第F节，", Cite("zh/report/background.html").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_about_the_site_is_an_edition_of_nothing() =>
        Assert.Equal("“About”, Compendium of Proposals, updated 1 June 2026. Available at https://example.org/repo/en/about.html.", Cite("en/about.html").English);

    [Fact]
    public void A_part_of_the_library_is_an_edition_of_its_document()
    {
        var cite = Cite("en/" + PathOf("library-part"));
        Assert.Contains(", unofficial edition of “Programme budget” (A/78/6 (Sect. 4)), updated", cite.English, StringComparison.Ordinal);
        Assert.Contains("，《方案预算》（A/78/6 (Sect. 4)）的非正式版本，", cite.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbol_that_nobody_confirmed_is_not_cited()
    {
        var cite = Cite("en/" + PathOf("library-document"));
        Assert.Contains("unofficial edition of “Report of the Board” (2020)", cite.English, StringComparison.Ordinal);
        Assert.DoesNotContain("A/75/283", cite.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_side_by_side_is_cited_by_the_address_of_the_text() =>
        Assert.Equal(Cite("en/proposals/terms.html"), Cite("en/parallel/proposal/terms.html"));

    [Fact]
    public void The_Chinese_citation_on_a_Traditional_page_is_Traditional_and_leads_there()
    {
        var cite = Cite("zh-hant/proposals/terms.html");
        Assert.StartsWith("「主席的任期」，第G.1节，《提案匯編》", cite.Chinese, StringComparison.Ordinal);
        Assert.EndsWith("https://example.org/repo/zh-hant/proposals/terms.html。", cite.Chinese, StringComparison.Ordinal);
        Assert.Equal(Cite("en/proposals/terms.html").English, cite.English);
    }

    [Fact]
    public void What_is_not_translated_is_cited_in_the_language_that_it_has() =>
        Assert.StartsWith("“Links between bodies”，第J.1节", Cite("en/proposals/links.html").Chinese, StringComparison.Ordinal);

    [Fact]
    public void Entries_for_programs_speak_the_language_of_the_page()
    {
        var english = Cite("en/proposals/terms.html");
        Assert.Contains("title = {{Terms of the presidency}}", english.BibTeX, StringComparison.Ordinal);
        Assert.Contains("note = {Unofficial edition of Fanny Sebban and others, “Workshop Report” (UNIDIR, Geneva, 2023), https://doi.org/10.37559/WMD/23/CD-Retreat}", english.BibTeX, StringComparison.Ordinal);
        Assert.StartsWith("TY  - ELEC\nID  - compendium-proposal-terms\nTI  - Terms of the presidency\n", english.Ris, StringComparison.Ordinal);
        Assert.EndsWith("ER  - \n", english.Ris, StringComparison.Ordinal);
        var item = JsonDocument.Parse(Cite("zh/proposals/terms.html").CslJson).RootElement[0];
        Assert.Equal(("webpage", "主席的任期", "提案汇编", "zh-Hans"), (item.Word("type"), item.Word("title"), item.Word("container-title"), item.Word("language")));
    }

    [Fact]
    public void Nobody_cites_an_index() => Assert.Null(CitationFormats.For(SmallSite.Page("en/proposals/index.html")));

    // The last page of the kind in the English edition.
    private static string PathOf(string kind) => SmallSite.Planned().Pages.Last(p => p.Kind == kind && p.In.Language == "en").Path;

    private static CitationFormats Cite(string path) => CitationFormats.For(SmallSite.Page(path))!;
}
