using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Model;

namespace CompendiumSite.Tests.Preview;

/// <summary>An editor who tries this and that, mends some of it, and takes files away: the same edits for the same seed.</summary>
internal sealed class RandomEdits(ImmutableArray<SourceFile> originals, int seed)
{
    // What an insertion may bring: words, a link, what another conversion of Chinese would show, what is no YAML.
    private static readonly ImmutableArray<string> words = ["also ", "头发的发展，", "里面", "[[norway]] ", "**much** ", "裁军谈判会议", "2012 ", "CD/1913 ", "\"", "a: b "];

    private readonly Random random = new(seed);
    private readonly Dictionary<string, SourceFile> files = originals.ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly List<string> changed = [];

    public ImmutableArray<SourceFile> Files => [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <param name="isBroken">Whether the last edit was a mistake; it is mostly taken back.</param>
    /// <returns>The path of the file that is another now.</returns>
    public string Next(bool isBroken)
    {
        if (changed.Count > 0 && random.Next(10) < (isBroken ? 8 : 1)) return Restore(isBroken ? changed[^1] : changed[random.Next(changed.Count)]);
        var path = originals[random.Next(originals.Length)].Path;
        if (!files.TryGetValue(path, out var file)) return Restore(path);
        changed.Remove(path);
        changed.Add(path);
        if (random.Next(40) == 0) files.Remove(path);
        else files[path] = file with { Bytes = Encoding.UTF8.GetBytes(Edit(Encoding.UTF8.GetString(file.Bytes.Span))) };
        return path;
    }

    private string Restore(string path)
    {
        files[path] = originals.First(file => file.Path == path);
        changed.Remove(path);
        return path;
    }

    private string Edit(string text)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(16))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, lines[at]); break;
            case 2 when at > 0: (lines[at - 1], lines[at]) = (lines[at], lines[at - 1]); break;
            case 3: lines.Insert(at, ""); break;
            case 4 or 5: return AnotherDigit(text);
            // Where a person wrote the Traditional form of a term, all of the Traditional edition is converted anew.
            case 6 or 7 or 8 when text.Contains("zh: 裁军谈判会议", StringComparison.Ordinal):
                return text.Replace("zh: 裁军谈判会议", $"zh-hant: 裁{words[random.Next(2) + 2]}議, zh: 裁军谈判会议", StringComparison.Ordinal);
            default: lines[at] = WithWords(lines[at]); break;
        }
        return string.Join('\n', lines);
    }

    // Behind the key, or somewhere in a line of text.
    private string WithWords(string line)
    {
        var start = line.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? colon + 2 : line.Length - line.TrimStart().Length;
        var place = random.Next(2) == 0 ? start : line.IndexOf(' ', random.Next(start, line.Length + 1));
        return place <= 0 ? line : line.Insert(place, words[random.Next(words.Length)]);
    }

    private string AnotherDigit(string text)
    {
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        if (digits.Count == 0) return text;
        var at = digits[random.Next(digits.Count)];
        return text[..at] + (char)('0' + random.Next(10)) + text[(at + 1)..];
    }
}
