using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CompendiumSite.Diagnostics;
using CompendiumSite.Tests.Pipeline;
using CompendiumSite.Tests.Sites;

namespace CompendiumSite.Tests.Hostile;

/// <summary>The small site with a theme, a term, a person and a narrative for each payload, which says the payload in all of its texts.</summary>
/// <param name="Refused">The files that got a message, with their messages; the site goes without them.</param>
internal sealed record HostileSite(TestSite Input, ILookup<string, Message> Refused)
{
    // Both sites have a text with every form of Markdown that means something here: more than that nobody may bring to a page.
    private const string Rich = """
        ---
        title: Rich
        summary: Rich.
        ---
        *a* **b** `c` [d](https://example.org/) <https://example.org/> [[conference-on-disarmament]] [e](#rich) <a@example.org> 词 words\
        x

        ## Heading {#rich}

        ### Lower {#lower}

        #### Lower {#lower-4}

        ##### Lower {#lower-5}

        ###### Lower {#lower-6}

        - a
        - b

          c

        2. a

        > b

            code

        ***

        | a | b |
        |---|---|
        | c | d |
        """;

    private static readonly ImmutableArray<string> kinds = ["themes", "terms", "people", "narrative"];

    /// <summary>As much of the payloads as is accepted.</summary>
    public static HostileSite Accepted { get; } = Sift(number => Payloads.All[number]);

    /// <summary>The same records with a harmless word in each place.</summary>
    public static TestSite Twin { get; } = With(Everything().Where(file => !Accepted.Refused.Contains(FileOf(file))), _ => "harmless");

    // Terms and people share a page, so they are cheap; a theme has pages of its own and stands for the other kinds that have.
    public static IEnumerable<(string Kind, int Number)> Everything() =>
        kinds.SelectMany(kind => Enumerable.Range(0, Payloads.All.Length).Where(number => kind != "themes" || number % 8 == 0).Select(number => (kind, number)));

    public static string FileOf((string Kind, int Number) file) => $"input/{file.Kind}/{IdOf(file.Number)}.yml";

    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"hostile-{number:000}");

    // A refused record can be all that refers to another, so what is left is looked at again.
    private static HostileSite Sift(Func<int, string> payload)
    {
        var refused = new List<Message>();
        var left = Everything().ToList();
        while (true)
        {
            var site = With(left, payload);
            var errors = site.Messages.Where(message => message.Severity == Severity.Error).ToList();
            if (errors.Count == 0) return new(site, refused.ToLookup(message => RecordOf(message.At.File)));
            refused.AddRange(errors);
            var files = errors.Select(message => RecordOf(message.At.File)).ToHashSet(StringComparer.Ordinal);
            if (left.RemoveAll(file => files.Contains(FileOf(file))) == 0) throw new InvalidOperationException($"a message of a file that holds no payload: {errors[0]}");
        }
    }

    // A narrative is three files.
    private static string RecordOf(string file) => file.EndsWith(".md", StringComparison.Ordinal) ? file[..^6] + ".yml" : file;

    private static TestSite With(IEnumerable<(string Kind, int Number)> records, Func<int, string> payload)
    {
        var (site, themes) = (new List<(string Path, string Text)> { ("input/narrative/rich.yml", "id: rich\npart: site\norder: 999\nreview: []\n"), ("input/narrative/rich.en.md", Rich), ("input/narrative/rich.zh.md", Rich) }, new List<string>());
        foreach (var (kind, number) in records)
        {
            var (id, text) = (IdOf(number), payload(number));
            site.Add((FileOf((kind, number)), Record(kind, number, id, Quoted(text))));
            if (kind == "themes") themes.Add(id);
            if (kind != "narrative") continue;
            foreach (var language in (string[])["en", "zh"])
                site.Add(($"input/narrative/{id}.{language}.md", $"---\ntitle: {Quoted(text)}\nsummary: {Quoted(text)}\n---\n{text}\n\nThe end.\n"));
        }
        // Simplified pages differ from the Traditional ones only by conversion.
        var whole = new TestSite([.. MemorySite.Whole.Files, .. site.Select(file => new Model.SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);
        return whole.Replace("input/site.yml", "  - { language: zh-Hans, path: zh, text: zh, label: 简体中文 }\n", "").Replace("input/proposals/shorter-meetings.yml", "themes: [", $"themes: [{string.Concat(themes.Select(theme => theme + ", "))}");
    }

    private static string Record(string kind, int number, string id, string text) => kind switch
    {
        "themes" => $"id: {id}\ntitle: {{ en: {text}, zh: {text} }}\ntext:\n  - {{ en: {text}, zh: {text} }}\nreview: []\n",
        "terms" => $"id: {id}\nterm: {{ en: {text}, zh: {text} }}\nabbreviation: {{ en: {text}, zh: {text} }}\ntext: {{ en: {text}, zh: {text} }}\nreview: []\n",
        "people" => $"id: {id}\nname: {{ en: {text}, zh: {text} }}\nrole: {{ en: {text}, zh: {text} }}\nin: report-2020\nas: {{ en: {text}, zh: {text} }}\nparagraphs: [\"1\"]\nreview: []\n",
        _ => $"id: {id}\npart: site\norder: {1000 + number}\nreview: []\n",
    };

    /// <summary>In double quotation marks as YAML escapes it: that way every character can be brought into a record.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\') quoted.Append('\\').Append(rune);
            else if (rune.Value is >= ' ' and < 0x7F or >= 0x3000 and < 0xD800) quoted.Append(rune);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        }
        return quoted.Append('"').ToString();
    }
}
