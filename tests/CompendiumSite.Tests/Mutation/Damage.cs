using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CompendiumSite.Model;
using CompendiumSite.Tests.Hostile;

namespace CompendiumSite.Tests.Mutation;

/// <summary>What can happen to the files of a site: in an editor, in a merge, on a disk, or because somebody wants it to.</summary>
/// <param name="random">Decides where; the same numbers do the same damage.</param>
internal sealed partial class Damage(Random random)
{
    private delegate string Change(string text);

    private static readonly ImmutableArray<string> words =
    [
        "", "  ", "x", "0", "-1", "5", "4.26", "1e999", "99999999999999999999", "true", "null", "~", "[]", "{}", "[", "{ en: x", "\"", "'", "|", ">", "&a", "*a", "!!binary x", "- x", "x: y", "# x", "@x", "%x", "`x",
        "Bad Id!", "two--hyphens", "site", "index", "en", "2011-02-30", "2000-02-29", "9999-12-31", "0001-01-01", "CD/1913", "CD/PV.1207", "A/75/283", "CD/99999", "G.1", "G.99", "III.A.1", "I", "11:15",
        "https://example.org/x", "ftp://example.org", "/x", "proposals/a.html", "index.html", "state", "for", "certain", "see-also", "{ en: x, zh: 词 }", "{ en: Two words, zh: 两个词 }", "{ en: 词, zh: x }", "{ zh: 词 }", "词",
        "裁谈会", "會議", "[^1]", "[[norway]]", "[[nobody]]", "https://example.org/[[x]]", "*", "**x", "# x", "## x {#x}", "x\u00A0y", "𠮷", "e\u0301", "👩‍🚀", "\u202E", "\uFEFF", "\u0000",
    ];

    private static readonly ImmutableArray<string> keys =
        ["id", "title", "text", "en", "zh", "fr", "sponsor", "number", "heading", "table", "citations", "ibid", "meeting", "document", "review", "notes", "themes", "redirect-from", "uncertain", "order", "level", "date", "term", "order"];

    private static readonly ImmutableArray<string> marks =
        ["[^1]", "[^2]", "[^9]", "[^", "[[", "]]", "|", "*", "**", "`", "```\n", "\n# x\n", "\n## x\n", "\n## x {#meetings}\n", "\n#### x {#deep}\n", "\n- x\n", "\n    x\n", "\n> x\n", "\n| a | b |\n|---|---|\n| c | d |\n", "\n---\n", "\n***\n", "\n\n", "<b>", "&lt;", "\\", "  \n", "[x](y)", "[x](https://example.org/)", "![x](y)", "<https://example.org/>", "[y]: z\n"];

    private static readonly ImmutableArray<byte[]> bytes =
        [[0], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x0D], [0x0D, 0x0A], [0x09], [0x1B, 0x5B], [0x85], [0xE2, 0x80, 0xA8], [0xF0, 0x9F], [0x0C], [0x7F], [0x20, 0x20], [0x3A, 0x20], [0x27], [0x22]];

    /// <summary>Each way with how often it is chosen: what leaves a site that can be built costs most to look at and is rare.</summary>
    private static readonly ImmutableArray<(string Name, int Often, Func<Damage, ImmutableArray<SourceFile>, ImmutableArray<SourceFile>> Do)> ways =
    [
        ("a key deleted", 8, InText(damage => damage.DeleteKey)),
        ("a key renamed", 6, InText(damage => damage.RenameKey)),
        ("a key twice", 4, InText(damage => damage.RepeatKey)),
        ("a key added", 4, InText(damage => damage.AddKey)),
        ("a value changed", 10, InText(damage => damage.ChangeValue)),
        ("two values exchanged", 6, InText(damage => damage.ExchangeValues)),
        ("a number changed", 5, InText(damage => damage.ChangeNumber)),
        ("a hostile value", 4, InText(damage => damage.InsertPayload)),
        ("two ids exchanged", 5, ExchangeIds),
        ("an id replaced", 5, ReplaceId),
        ("an item moved", 6, InText(damage => damage.MoveItem)),
        ("a language left out", 3, InText(damage => damage.DropLanguage)),
        ("a mark written", 6, InText(damage => damage.InsertMark)),
        ("a mark broken", 6, InText(damage => damage.BreakMark)),
        ("a word exchanged", 2, InText(damage => damage.ExchangeWords)),
        ("a line lost", 5, InText(damage => damage.DropLine)),
        ("a line twice", 4, InText(damage => damage.RepeatLine)),
        ("a line moved to the side", 5, InText(damage => damage.Indent)),
        ("lines joined", 3, InText(damage => damage.JoinLines)),
        ("a file cut", 6, InBytes(damage => damage.Cut)),
        ("bytes inserted", 6, InBytes(damage => damage.InsertBytes)),
        ("bytes lost", 5, InBytes(damage => damage.LoseBytes)),
        ("a bit turned", 4, InBytes(damage => damage.TurnBit)),
        ("a file removed", 3, (damage, files) => files.RemoveAt(damage.Below(files.Length))),
        ("a file emptied", 1, InBytes(_ => _ => [])),
        ("a file renamed", 2, RenameFile),
        ("a file copied", 2, CopyFile),
        ("the contents of two files exchanged", 2, ExchangeFiles),
        ("two halves of a merge", 2, Merge),
    ];

    private static readonly ImmutableArray<int> drawn = [.. ways.SelectMany((way, i) => Enumerable.Repeat(i, way.Often))];

    /// <summary>From how many numbers a way is chosen.</summary>
    public static int Ways => drawn.Length;

    public static string NameOf(int way) => ways[drawn[way]].Name;

    public ImmutableArray<SourceFile> Do(int way, ImmutableArray<SourceFile> files) => files.IsEmpty ? files : ways[drawn[way]].Do(this, files);

    private int Below(int count) => random.Next(Math.Max(1, count));

    private T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    // Damage to one file of the site.

    private static Func<Damage, ImmutableArray<SourceFile>, ImmutableArray<SourceFile>> InBytes(Func<Damage, Func<byte[], byte[]>> way) => (damage, files) =>
    {
        var i = damage.Below(files.Length);
        return files.SetItem(i, files[i] with { Bytes = way(damage)(files[i].Bytes.ToArray()) });
    };

    private static Func<Damage, ImmutableArray<SourceFile>, ImmutableArray<SourceFile>> InText(Func<Damage, Change> way) =>
        InBytes(damage => content => Encoding.UTF8.GetBytes(way(damage)(Encoding.UTF8.GetString(content))));

    private byte[] Cut(byte[] content) => content[..Below(content.Length)];

    private byte[] InsertBytes(byte[] content)
    {
        var at = Below(content.Length + 1);
        return [.. content[..at], .. One(bytes), .. content[at..]];
    }

    private byte[] LoseBytes(byte[] content)
    {
        var at = Below(content.Length);
        return [.. content[..at], .. content[Math.Min(content.Length, at + 1 + Below(20))..]];
    }

    private byte[] TurnBit(byte[] content)
    {
        if (content.Length > 0) content[Below(content.Length)] ^= (byte)(1 << Below(8));
        return content;
    }

    // Lines. A key with all that belongs to it is its line and the ones further in.

    private string DeleteKey(string text) => AtKey(text, (lines, from, to) => [.. lines[..from], .. lines[to..]]);

    private string RepeatKey(string text) => AtKey(text, (lines, from, to) => [.. lines[..to], .. lines[from..]]);

    private string RenameKey(string text) => AtKey(text, (lines, from, _) => [.. lines[..from], Key().Replace(lines[from], key => Below(2) == 0 ? key.Groups[1].Value + One(keys) : key.Value + "s", 1), .. lines[(from + 1)..]]);

    private string AddKey(string text) => AtKey(text, (lines, from, _) => [.. lines[..from], $"{Key().Match(lines[from]).Groups[1].Value.Replace('-', ' ')}{One(keys)}: {One(words)}", .. lines[from..]]);

    private string AtKey(string text, Func<string[], int, int, IEnumerable<string>> change)
    {
        var lines = text.Split('\n');
        var at = lines.Index().Where(line => Key().IsMatch(line.Item)).Select(line => line.Index).ToList();
        if (at.Count == 0) return text;
        var from = One(at);
        var to = from + 1;
        while (to < lines.Length && (lines[to].Length == 0 || Depth(lines[to]) > Depth(lines[from]))) to++;
        return string.Join('\n', change(lines, from, to));
    }

    private string MoveItem(string text)
    {
        var lines = text.Split('\n').ToList();
        var at = lines.Index().Where(line => line.Item.TrimStart().StartsWith("- ", StringComparison.Ordinal)).Select(line => line.Index).ToList();
        if (at.Count == 0) return text;
        var from = One(at);
        var to = from + 1;
        while (to < lines.Count && Depth(lines[to]) > Depth(lines[from])) to++;
        var (item, depth) = (lines[from..to], Depth(lines[from]));
        lines.RemoveRange(from, to - from);
        // Before another item of the same depth, mostly of the same list.
        var places = lines.Index().Where(line => line.Item.TrimStart().StartsWith("- ", StringComparison.Ordinal) && Depth(line.Item) == depth).Select(line => line.Index).ToList();
        lines.InsertRange(places.Count == 0 ? from : One(places), item);
        return string.Join('\n', lines);
    }

    private string DropLanguage(string text) => One((Regex[])[English(), Chinese()]).Replace(text, "", 1, Below(text.Length + 1));

    private string DropLine(string text) => AtLine(text, (lines, i) => lines.RemoveAt(i));

    private string RepeatLine(string text) => AtLine(text, (lines, i) => lines.InsertRange(i, Enumerable.Repeat(lines[i], Below(20) == 0 ? 2_000 : 1)));

    private string Indent(string text) => AtLine(text, (lines, i) => lines[i] = Below(3) switch { 0 => lines[i].TrimStart(' '), 1 => "  " + lines[i], _ => lines[i].Length > 0 ? lines[i][1..] : " " });

    private string JoinLines(string text) => AtLine(text, (lines, i) =>
    {
        if (i + 1 >= lines.Count) return;
        lines[i] += " " + lines[i + 1].TrimStart();
        lines.RemoveAt(i + 1);
    });

    private string AtLine(string text, Action<List<string>, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, Below(lines.Count));
        return string.Join('\n', lines);
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;

    // Values and words.

    private string ChangeValue(string text) => AtMatch(text, Value(), _ => One(words));

    private string InsertPayload(string text) => AtMatch(text, Value(), value => Below(2) == 0 ? One(Payloads.All) : value + One(Payloads.All));

    private string ChangeNumber(string text) => AtMatch(text, Number(), number => Below(4) switch { 0 => "0", 1 => number + One(["0", "1", "9"]), 2 => $"{(long.TryParse(number, out var n) ? n + 1 : 1)}", _ => $"{Below(3000)}" });

    private string ExchangeValues(string text) => ExchangeMatches(text, Value());

    private string ExchangeWords(string text) => ExchangeMatches(text, Word());

    private string InsertMark(string text) => text.Insert(Below(text.Length + 1), One(marks));

    private string BreakMark(string text) => AtMatch(text, Mark(), mark => Below(3) == 0 ? "" : mark.Remove(Below(mark.Length), 1));

    private string AtMatch(string text, Regex place, Func<string, string> change)
    {
        var matches = place.Matches(text);
        if (matches.Count == 0) return text;
        var match = One(matches);
        return text[..match.Index] + change(match.Value) + text[(match.Index + match.Length)..];
    }

    private string ExchangeMatches(string text, Regex place)
    {
        var matches = place.Matches(text);
        if (matches.Count < 2) return text;
        var (one, other) = (Below(matches.Count), Below(matches.Count));
        var (a, b) = (matches[Math.Min(one, other)], matches[Math.Max(one, other)]);
        return one == other ? text : text[..a.Index] + b.Value + text[(a.Index + a.Length)..b.Index] + a.Value + text[(b.Index + b.Length)..];
    }

    // Ids and whole files.

    private static ImmutableArray<SourceFile> ReplaceId(Damage damage, ImmutableArray<SourceFile> files)
    {
        var ids = Ids(files);
        var i = damage.Below(files.Length);
        return files.SetItem(i, files[i] with { Bytes = Encoding.UTF8.GetBytes(damage.AtMatch(Encoding.UTF8.GetString(files[i].Bytes.Span), Id(), id => ids.Contains(id) ? damage.One(ids) : id)) });
    }

    private static ImmutableArray<SourceFile> ExchangeIds(Damage damage, ImmutableArray<SourceFile> files)
    {
        var ids = Ids(files);
        if (ids.Count == 0) return files;
        var (one, other, everywhere, file) = (damage.One(ids), damage.One(ids), damage.Below(2) == 0, damage.Below(files.Length));
        return [.. files.Select((source, i) => !everywhere && i != file ? source : source with { Bytes = Encoding.UTF8.GetBytes(Id().Replace(Encoding.UTF8.GetString(source.Bytes.Span), id => id.Value == one ? other : id.Value == other ? one : id.Value)) })];
    }

    private static List<string> Ids(ImmutableArray<SourceFile> files) => [.. files.Where(file => file.Path.EndsWith(".yml", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file.Path))];

    private static ImmutableArray<SourceFile> RenameFile(Damage damage, ImmutableArray<SourceFile> files)
    {
        var i = damage.Below(files.Length);
        return files.SetItem(i, files[i] with { Path = damage.OtherPath(files, files[i].Path) });
    }

    private static ImmutableArray<SourceFile> CopyFile(Damage damage, ImmutableArray<SourceFile> files)
    {
        var file = damage.One(files);
        return files.Add(file with { Path = damage.OtherPath(files, file.Path) });
    }

    // No disk has two files at one path.
    private string OtherPath(ImmutableArray<SourceFile> files, string path)
    {
        var other = Below(5) switch
        {
            0 => path.Replace(".yml", ".yaml", StringComparison.Ordinal),
            1 => path.Replace("input/", "input/more/", StringComparison.Ordinal),
            2 => One(files).Path.Split('/') is { Length: 3 } parts ? $"input/{parts[1]}/{Path.GetFileName(path)}" : path,
            3 => path.Replace(".", "-x.", StringComparison.Ordinal),
            _ => path.Replace(".", " \u202E.", StringComparison.Ordinal),
        };
        return files.Any(file => file.Path == other) ? path.Replace(".", "-again.", StringComparison.Ordinal) : other;
    }

    private static ImmutableArray<SourceFile> ExchangeFiles(Damage damage, ImmutableArray<SourceFile> files)
    {
        var (one, other) = (damage.Below(files.Length), damage.Below(files.Length));
        return files.SetItem(one, files[one] with { Bytes = files[other].Bytes }).SetItem(other, files[other] with { Bytes = files[one].Bytes });
    }

    private static ImmutableArray<SourceFile> Merge(Damage damage, ImmutableArray<SourceFile> files)
    {
        var i = damage.Below(files.Length);
        var lines = Encoding.UTF8.GetString(files[i].Bytes.Span).Split('\n').ToList();
        var at = damage.Below(lines.Count);
        lines.InsertRange(at, ["<<<<<<< HEAD", lines[at], "=======", lines[at] + "x", ">>>>>>> branch"]);
        return files.SetItem(i, files[i] with { Bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines)) });
    }

    [GeneratedRegex("^([ -]*)[a-z-]+(?=:)")]
    private static partial Regex Key();

    [GeneratedRegex("(?<=: )[^\\n{}\\[\\],]+|(?<=\\[|, )[^\\n,\\]}:]+")]
    private static partial Regex Value();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("\\b[a-z]{3,}\\b|[\\u4E00-\\u9FFF]{2}")]
    private static partial Regex Word();

    [GeneratedRegex("\\[\\^[0-9]+\\]|\\[\\[[^\\]\\n]+\\]\\]|\\{#[a-z]+\\}|^#+ |^---$|^ *- |\\]\\(|[\"{}\\[\\]|]", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex("[a-z0-9]+(-[a-z0-9]+)*")]
    private static partial Regex Id();

    [GeneratedRegex("(?<=\\{ )en: [^\\n]+?, (?=zh:)|^ +(- )?en: .*\\n", RegexOptions.Multiline)]
    private static partial Regex English();

    [GeneratedRegex(", zh: [^\\n}]+|^ +zh: .*\\n", RegexOptions.Multiline)]
    private static partial Regex Chinese();
}
