using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Cite;

/// <summary>What the records have already: symbols, and the meetings and comments of citations: who types one in one language gets it in all.</summary>
internal sealed class KnownTexts(Content content)
{
    private readonly ImmutableArray<Text> known =
    [
        .. content.Proposals.SelectMany(proposal => proposal.Notes).Concat(content.Narratives.SelectMany(narrative => narrative.Notes))
            .SelectMany(note => note.Citations).SelectMany(citation => new[] { citation.Meeting, citation.Comment }).OfType<Text>(),
    ];

    /// <summary>As its record writes it, however it was typed.</summary>
    public string Symbol(string typed) =>
        content.Documents.FirstOrDefault(document => string.Equals(document.Symbol.Value, typed, StringComparison.OrdinalIgnoreCase))?.Symbol.Value ?? typed;

    public Text Find(string typed) =>
        known.FirstOrDefault(text => text.Versions.Any(version => version.Value == typed))
        ?? (Languages.IsChinese(typed) ? Text.Of(("en", "TODO"), ("zh", typed)) : Text.Of(("en", typed), ("zh", "TODO")));
}

internal static class Languages
{
    public static bool IsChinese(string text) => text.Any(c => c is >= '\u4E00' and <= '\u9FFF');
}
