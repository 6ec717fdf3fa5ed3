using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CompendiumSite.Chinese;
using CompendiumSite.Render;
using CompendiumSite.Tests.Pipeline;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Render;

/// <summary>What an attentive reader would see at once on the real pages.</summary>
public sealed partial class ReadersEyeTests
{
    private static readonly PlannedSite site = MemorySite.Plan(RealInput.Files).Site!;

    private static string Read(string path) =>
        Encoding.UTF8.GetString(new PageRenderer().Render(SiteDesign.Compendium.ViewOf(site.Pages.Single(page => page.SitePath == path))).ToArray());

    [GeneratedRegex("""<li><a href="(?<page>[^"]+)">(?:(?!</li>).)*?(?<count>\d+) citations?</span>""", RegexOptions.Singleline)]
    private static partial Regex InTheIndex { get; }

    [GeneratedRegex("""<th scope="row"><a href="(?<page>[^"]+)">(?:(?!</tr>).)*?data-label="Citations">(?<count>\d+)</td>""", RegexOptions.Singleline)]
    private static partial Regex InTheTable { get; }

    [Fact]
    public void The_index_and_the_table_count_the_same_citations()
    {
        var index = Counts(InTheIndex, Read("en/proposals/index.html"));
        Assert.Equal(site.Compendium.Content.Proposals.Length, index.Count);
        Assert.Equal(index, Counts(InTheTable, Read("en/proposals/table.html")));

        static SortedDictionary<string, string> Counts(Regex entries, string page) =>
            new(entries.Matches(page).ToDictionary(m => m.Groups["page"].Value, m => m.Groups["count"].Value), StringComparer.Ordinal);
    }

    [Theory, InlineData("zh"), InlineData("zh-hant")]
    public void A_long_Chinese_title_says_where_its_lines_may_end(string edition)
    {
        var title = Title.Match(Read($"{edition}/library/budget-2024-resources.html")).Groups["words"].Value;
        Assert.Contains("<wbr>", title, StringComparison.Ordinal);
        Assert.Equal(string.Join("<wbr>", TitleWords.Of(title.Replace("<wbr>", "", StringComparison.Ordinal))), title);
        Assert.DoesNotContain("<wbr>", Title.Match(Read("en/library/budget-2024-resources.html")).Value, StringComparison.Ordinal);
    }

    [GeneratedRegex("<h1>(?<words>.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex Title { get; }
}
