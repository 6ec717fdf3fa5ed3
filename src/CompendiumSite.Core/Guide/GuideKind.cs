using System.Collections.Immutable;
using CompendiumSite.Pages;

namespace CompendiumSite.Guide;

/// <summary>A kind of record as the guide explains it.</summary>
public sealed record GuideKind(string Folder, Label Name, Label About, ImmutableArray<ExampleRecord> Examples, Lazy<ImmutableArray<GuideMapping>> Found)
{
    /// <summary>The record itself, then everything with keys of its own inside of it. Found when it is asked for: that takes longer than to plan a page.</summary>
    public ImmutableArray<GuideMapping> Mappings => Found.Value;
}

/// <param name="Slug">Begins the anchors of its keys: "citation".</param>
/// <param name="Rules">What holds between its keys.</param>
public sealed record GuideMapping(string Slug, Label Name, ImmutableArray<GuideKey> Keys, ImmutableArray<Label> Rules);

/// <param name="Choices">The words of which one must be chosen, where there are such.</param>
/// <param name="Inner">The mapping that stands in it.</param>
/// <param name="Example">A whole line, or nothing.</param>
public sealed record GuideKey(string Key, string Anchor, bool Required, Label Meaning, Label Form, ImmutableArray<string> Choices, Label? Inner, string InnerSlug, string Example);
