using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Pages.Reading;

/// <summary>A place in a text at which a note is marked, and the words before the mark: they tell one way back from another.</summary>
public sealed record MarkPlace(int Note, int Occurrence, string Words)
{
    public string Anchor => ProseHtml.MarkId(Note, Occurrence);
}

public static class MarkPlaces
{
    private const int MostWords = 7;
    private const int MostHan = 14;

    private static readonly ImmutableArray<(char Open, char Close)> pairs = [('“', '”'), ('「', '」'), ('『', '』')];

    /// <summary>Every mark of a record's text, in reading order; occurrences are counted as ProseHtml counts them.</summary>
    public static ILookup<int, MarkPlace> Of(Reader read, Record home)
    {
        ImmutableArray<Text> texts = home switch
        {
            Proposal proposal => proposal.Paragraphs,
            Narrative narrative => [narrative.Body],
            _ => [],
        };
        var soFar = new Dictionary<int, int>();
        return texts.SelectMany(t => ProseText.Lines(read.Blocks(t))).SelectMany(line => Of(line, soFar)).ToLookup(m => m.Note);
    }

    private static IEnumerable<MarkPlace> Of(ImmutableArray<Inline> line, Dictionary<int, int> soFar)
    {
        // The words between the last mark and this one are what only this mark has.
        var text = new StringBuilder();
        foreach (var inline in ProseText.Walk(line))
        {
            switch (inline)
            {
                case TextRun run: text.Append(run.Text); break;
                case CodeSpan code: text.Append(code.Code); break;
                case RecordLink { Label.IsEmpty: true } link: text.Append(link.Key); break;
                case NoteMark mark:
                    var occurrence = soFar[mark.Number] = soFar.GetValueOrDefault(mark.Number) + 1;
                    yield return new(mark.Number, occurrence, Tail(text.ToString()));
                    text.Clear();
                    break;
            }
        }
    }

    private static string Tail(string text)
    {
        var clean = text.Trim(' ', '，', '。', '；', '、', ',', '.', ';');
        if (clean.Length == 0) return "";
        if (clean.Any(EastAsian.IsHan))
        {
            var from = clean.Length > MostHan ? AfterStop(clean, clean.Length - MostHan) : 0;
            return (from > 0 ? "…" : "") + Balanced(clean[from..]);
        }
        var start = clean.Length;
        for (var words = 0; words < MostWords; words++)
            if ((start = clean.LastIndexOf(' ', start - 1)) < 0) return Balanced(clean);
        return "…" + Balanced(clean[(start + 1)..]);
    }

    // A cut may leave one of a pair of quotation marks behind; it would only puzzle.
    private static string Balanced(string text)
    {
        foreach (var (open, close) in pairs)
        {
            var (first, last) = (text.IndexOf(close), text.LastIndexOf(open));
            if (first >= 0 && text.IndexOf(open) is var opened && (opened < 0 || opened > first)) text = text.Remove(first, 1);
            else if (last >= 0 && text.IndexOf(close, last) < 0) text = text.Remove(last, 1);
        }
        return text;
    }

    // Begins with a clause rather than in the middle of a word, where one begins near.
    private static int AfterStop(string text, int from)
    {
        var stop = text.AsSpan(from, Math.Min(MostHan / 2, text.Length - from)).LastIndexOfAny("，。；、：");
        return stop < 0 ? from : from + stop + 1;
    }
}
