using System.Collections.Immutable;
using CompendiumSite.Pages;
using CompendiumSite.Search;

namespace CompendiumSite.Browser.Search;

/// <summary>
/// Twenty thousand records in the words of the real texts: sentences drawn from them at random (always the same way), and in each record
/// something that no other has, so that a test can tell what should be found.
/// </summary>
internal static class LargeSite
{
    public const int Records = 20_000;

    public static SearchIndex Index(Reader read, ImmutableArray<Page> pages)
    {
        var real = SearchIndexer.Index(read, pages);
        var texts = real.Entries.SelectMany(entry => entry.Passages).Select(passage => passage.Text).Where(text => text.Length > 20).ToArray();
        var titles = real.Entries.Select(entry => entry.Title).Distinct().ToArray();
        var random = new Draw(7);
        var entries = Enumerable.Range(0, Records).Select(i => new SearchEntry(
            "proposal", [real.Parts[random.Below(real.Parts.Length)].Id], $"proposals/p{i:00000}.html", $"G.{i + 1}", $"{titles[random.Below(titles.Length)]} {Needle(i)}", [Symbol(i)],
            [.. Enumerable.Range(1, 5).Select(p => new SearchPassage($"p-{p}", p == 3 ? $"{texts[random.Below(texts.Length)]} {Phrase(i, read.IsChinese)}" : texts[random.Below(texts.Length)]))]));
        return real with { Entries = [.. entries] };
    }

    /// <summary>A word that only the title of this record has.</summary>
    public static string Needle(int i) => string.Concat(Enumerable.Range(0, 4).Select(n => "bakodilusemirotazepunigohewaxuvi"[(i >> (n * 4) & 15) * 2] + "" + "bakodilusemirotazepunigohewaxuvi"[(i >> (n * 4) & 15) * 2 + 1])) + "x";

    public static string Symbol(int i) => $"CD/WP.{i + 1000}";

    /// <summary>Words that all stand in many records, but side by side only in this one.</summary>
    public static string Phrase(int i, bool isChinese) => isChinese
        ? $"{"甲乙丙丁戊己庚辛壬癸"[i / 1000 % 10]}{"子丑寅卯辰巳午未申酉"[i / 100 % 10]}{"乾坤震巽坎离艮兑否泰"[i / 10 % 10]}{"金木水火土日月星云雷"[i % 10]}{(i >= 10000 ? "东" : "西")}"
        : $"{Word(i / 1000 % 20, "north")} {Word(i / 100 % 10, "green")} {Word(i / 10 % 10, "little")} {Word(i % 10, "quick")}";

    private static string Word(int n, string stem) => $"{stem}{"abcdefghijklmnopqrst"[n]}{"tsrqponmlkjihgfedcba"[n]}";

    private sealed class Draw(uint state)
    {
        public int Below(int most)
        {
            state = state * 1664525 + 1013904223;
            return (int)((state >> 8) % (uint)most);
        }
    }
}
