using System.Globalization;
using System.Text;
using System.Text.Json;
using CompendiumSite.Diagnostics;
using CompendiumSite.Parse;

namespace CompendiumSite.Peer;

/// <summary>
/// The comparison's records with our names. Notes are numbered through, since a note of this site has one number everywhere;
/// related records become references in a last paragraph; symbols get a document each, which our checks demand.
/// </summary>
internal static class Adapter
{
    public static void Run(string corpus, string input)
    {
        var site = Read(Path.Combine(corpus, "input", "site.yml"));
        Put(input, "site.yml", Settings);
        foreach (var chapter in Maps(site, "chapters"))
            Put(input, $"chapters/chapter-{Text(chapter, "id")}.yml", $"id: chapter-{Text(chapter, "id")}\nsection: {Letter(Text(chapter, "id"))}\ntitle: {Both(chapter)}\ntext: []\nreview: []\n");
        foreach (var sponsor in Maps(site, "sponsors"))
            Put(input, $"sponsors/{Text(sponsor, "slug")}.yml", $"id: {Text(sponsor, "slug")}\nkind: body\nname: {Both(sponsor)}\nreview: []\n");
        var named = Items(site, "navSponsors").Select(slug => $"  - {{ en: {slug}, zh: {slug} }}\n");
        Put(input, "themes/header.yml", $"id: header\ntitle: {{ en: In the header, zh: 页眉 }}\ntext:\n{string.Concat(named)}review: []\n");

        var (note, section, symbols) = (0, new Dictionary<string, int>(), new SortedSet<string>(StringComparer.Ordinal));
        // Notes are numbered in the order of the sections.
        var proposals = Directory.GetFiles(Path.Combine(corpus, "input", "proposals")).Order(StringComparer.Ordinal).Select(Read);
        foreach (var proposal in proposals.OrderBy(proposal => Text(proposal, "chapter"), StringComparer.Ordinal))
            WriteProposal(input, proposal, ref note, section, symbols);
        foreach (var symbol in symbols)
            Put(input, $"documents/{IdOf(symbol)}.yml", $"id: {IdOf(symbol)}\nsymbol: {symbol}\nkind: other\nreview: []\n");
    }

    private static void WriteProposal(string input, YamlMap record, ref int note, Dictionary<string, int> section, SortedSet<string> symbols)
    {
        var (id, chapter) = (Text(record, "id"), Text(record, "chapter"));
        var first = note;
        var number = section[chapter] = section.GetValueOrDefault(chapter) + 1;
        var yaml = new StringBuilder($"id: {id}\nsection: {Letter(chapter)}.{number}\nchapter: chapter-{chapter}\n");
        var title = Map(record, "title");
        yaml.Append(CultureInfo.InvariantCulture, $"title:\n  en: {Quoted(Text(title, "en"))}\n  zh: {Quoted(Text(title, "zh-Hans"))}\nrules: []\ntext:\n");
        var body = Map(record, "body");
        var (english, chinese) = (Paragraphs(Text(body, "en"), first), Paragraphs(Text(body, "zh-Hans"), first));
        for (var i = 0; i < english.Length; i++) yaml.Append(CultureInfo.InvariantCulture, $"  - en: {Quoted(english[i])}\n    zh: {Quoted(chinese[i])}\n");
        var related = Quoted(string.Join(' ', Items(record, "related").Select(other => $"[[{other}]]")));
        yaml.Append(CultureInfo.InvariantCulture, $"  - en: {related}\n    zh: {related}\nnotes:\n");
        foreach (var footnote in Maps(record, "footnotes"))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - number: {++note}\n    citations:\n");
            foreach (var citation in Maps(footnote, "citations"))
            {
                symbols.Add(Text(citation, "symbol"));
                yaml.Append(CultureInfo.InvariantCulture, $"      - sponsor: {Text(citation, "sponsor")}\n        year: {Text(citation, "year")}\n        document: {Text(citation, "symbol")}\n        date: {Text(citation, "date")}\n");
            }
        }
        Put(input, $"proposals/{id}.yml", yaml.Append("themes: [header]\nreview: []\n").ToString());
    }

    // [^1] of a record becomes [^first + 1] of the site.
    private static string[] Paragraphs(string body, int first) =>
    [
        .. body.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => System.Text.RegularExpressions.Regex.Replace(paragraph, @"\[\^(\d+)\]", mark => $"[^{first + int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture)}]")),
    ];

    private static char Letter(string chapter) => (char)('A' + int.Parse(chapter, CultureInfo.InvariantCulture) - 1);

    private static string IdOf(string symbol) => symbol.ToLowerInvariant().Replace('/', '-').Replace('.', '-');

    private static string Both(YamlMap map) => $"{{ en: {Quoted(Text(map, "en"))}, zh: {Quoted(Text(map, "zh-Hans"))} }}";

    // A JSON string is a double-quoted string of YAML.
    private static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static YamlMap Read(string file)
    {
        var bag = new MessageBag();
        return YamlTreeReader.Read(file, File.ReadAllText(file), linesBefore: 0, bag) ?? throw new InvalidOperationException(string.Join('\n', bag.ToSorted().Select(message => message.ToString())));
    }

    private static YamlNode Node(YamlMap map, string key) => map.Entries.Single(entry => entry.Key == key).Value;

    private static string Text(YamlMap map, string key) => ((YamlScalar)Node(map, key)).Value;

    private static YamlMap Map(YamlMap map, string key) => (YamlMap)Node(map, key);

    private static IEnumerable<YamlMap> Maps(YamlMap map, string key) => ((YamlList)Node(map, key)).Items.Cast<YamlMap>();

    private static IEnumerable<string> Items(YamlMap map, string key) => ((YamlList)Node(map, key)).Items.Cast<YamlScalar>().Select(item => item.Value);

    private static void Put(string input, string path, string text)
    {
        var file = Path.Combine(input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private const string Settings = """
        title: { en: Compendium of proposals, zh: 提案汇编 }
        short-title: { en: Compendium, zh: 汇编 }
        description: { en: For the comparison, zh: 用于比较 }
        lead: { en: For the comparison., zh: 用于比较。 }
        host: https://compendium.example
        link-root: /
        editions:
          - { language: en, path: en, text: en, label: English }
          - { language: zh-Hans, path: zh-hans, text: zh, label: 中文 }
        source:
          title: { en: A corpus, zh: 语料 }
          authors: [Nobody]
          publisher: { en: Nobody, zh: 无 }
          date: 2023-08-18
        updated: 2026-11-21

        """;
}
