using System.Globalization;
using System.Text;

namespace CompendiumSite.Benchmarks;

/// <summary>A site of any size in two editions whose records are like the real ones. The same number gives the same bytes.</summary>
internal static class SyntheticSite
{
    private const int Chapters = 4;
    private const int Themes = 1;
    private const string English = "Several States asked for more time, and others preferred the present rule because it had served well for many years.";
    private const string Chinese = "几个国家要求更多时间，另有国家认为现行规则多年来行之有效，因此宁愿保留。";

    /// <param name="records">As a build counts them: proposals, and the sponsors, documents, chapters and the theme that they name.</param>
    public static void Write(string input, int records)
    {
        var (sponsors, documents) = (Math.Min(80, records / 5), Math.Min(400, records / 4));
        var proposals = records - sponsors - documents - Chapters - Themes;
        Put(input, "site.yml", Settings);
        Put(input, "themes/one.yml", "id: one\ntitle: { en: One theme, zh: 主题一 }\ntext: []\nreview: []\n");
        for (var chapter = 0; chapter < Chapters; chapter++)
            Put(input, $"chapters/chapter-{chapter + 1}.yml", $"id: chapter-{chapter + 1}\nsection: {Letter(chapter)}\ntitle: {{ en: Chapter {chapter + 1}, zh: 第{chapter + 1}章 }}\ntext: []\nreview: []\n");
        for (var i = 0; i < sponsors; i++)
            Put(input, $"sponsors/sponsor-{i}.yml", $"id: sponsor-{i}\nkind: body\nname: {{ en: Sponsor {i}, zh: 提出者{i} }}\nreview: []\n");
        for (var i = 0; i < documents; i++)
            Put(input, $"documents/cd-{1000 + i}.yml", $"id: cd-{1000 + i}\nsymbol: CD/{1000 + i}\nkind: conference-document\ndate: {DateOf(i)}\nreview: []\n");
        var note = 0;
        for (var i = 0; i < proposals; i++) Put(input, $"proposals/p{i:00000}.yml", Proposal(i, proposals, sponsors, documents, ref note));
    }

    private static char Letter(int chapter) => (char)('A' + chapter);

    // Symbols rise with their dates, as the checks expect of a real series.
    private static string DateOf(int document) => new DateOnly(2010, 1, 1).AddDays(document * 10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Proposal(int i, int proposals, int sponsors, int documents, ref int note)
    {
        var chapter = i * Chapters / proposals;
        var first = (chapter * proposals + Chapters - 1) / Chapters;
        var text = new StringBuilder($"id: p{i:00000}\nsection: {Letter(chapter)}.{i - first + 1}\nchapter: chapter-{chapter + 1}\ntitle: {{ en: Proposal {i}, zh: 提案{i} }}\nrules: []\ntext:\n");
        var notes = new StringBuilder("notes:\n");
        for (var paragraph = 0; paragraph < 4; paragraph++)
        {
            var number = ++note;
            text.Append(CultureInfo.InvariantCulture, $"  - en: \"{English} {English}[^{number}] {English}\"\n    zh: \"{Chinese}{Chinese}[^{number}]{Chinese}\"\n");
            notes.Append(CultureInfo.InvariantCulture, $"  - number: {number}\n    citations:\n");
            for (var c = 0; c < 2; c++)
            {
                var (sponsor, document) = ((number * 2 + c) % sponsors, (number * 2 + c) % documents);
                notes.Append(CultureInfo.InvariantCulture, $"      - sponsor: sponsor-{sponsor}\n        year: {DateOf(document)[..4]}\n        document: CD/{1000 + document}\n        date: {DateOf(document)}\n");
            }
        }
        return $"{text}{notes}themes: [one]\nreview: []\n";
    }

    private const string Settings = """
        title: { en: A synthetic site, zh: 合成网站 }
        short-title: { en: Synthetic, zh: 合成 }
        description: { en: For measuring, zh: 用于测量 }
        lead: { en: For measuring., zh: 用于测量。 }
        host: https://example.org
        link-root: /
        editions:
          - { language: en, path: en, text: en, label: English }
          - { language: zh-Hans, path: zh, text: zh, label: 简体中文 }
        source:
          title: { en: A source, zh: 来源 }
          authors: [Nobody]
          publisher: { en: Nobody, zh: 无 }
          date: 2023-08-18
        updated: 2026-11-21

        """;

    private static void Put(string input, string path, string text)
    {
        var file = Path.Combine(input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
