using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Translation;

/// <summary>One paragraph of a text in one language, as written.</summary>
internal readonly record struct TextPart(string Name, int Block, string Words, Place At)
{
    /// <summary>A narrative in its headings and paragraphs; every other text as a whole.</summary>
    public static ImmutableArray<TextPart> Of(NamedText named, TextVersion version) =>
        named.Kind == TextKind.Body ? OfBody(version) : [new(named.Name, 0, version.Value, version.At)];

    private static ImmutableArray<TextPart> OfBody(TextVersion version)
    {
        // Blocks know their line only in a file with a name.
        var blocks = ProseParser.Parse(version.Value, new("text", 0, 1)).Blocks;
        var starts = StartsOfLines(version.Value);
        var parts = ImmutableArray.CreateBuilder<TextPart>(blocks.Length);
        var paragraphs = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Rule) continue;
            var name = blocks[i] is Heading heading ? $"heading '{heading.Id}'" : $"paragraph {++paragraphs}";
            var line = blocks[i].At.Line;
            var end = i + 1 < blocks.Length ? starts[blocks[i + 1].At.Line] : version.Value.Length;
            parts.Add(new(name, i, version.Value[starts[line]..end].TrimEnd(), version.At with { Line = version.At.Line + line }));
        }
        return parts.ToImmutable();
    }

    private static List<int> StartsOfLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) starts.Add(at + 1);
        return starts;
    }
}
