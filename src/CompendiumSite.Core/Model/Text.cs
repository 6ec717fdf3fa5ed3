using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Prose;

namespace CompendiumSite.Model;

/// <summary>A value and the place where a person wrote it, so that a message can point there.</summary>
public readonly record struct Sourced<T>(T Value, Place At)
{
    public override string ToString() => Value?.ToString() ?? "";
}

/// <summary>One language version of a text, as written.</summary>
/// <param name="at">Where the first character of the value stands.</param>
public sealed class TextVersion(string language, string value, Place at)
{
    private string? plain;

    public string Language { get; } = language;

    public string Value { get; } = value;

    public Place At { get; } = at;

    /// <summary>What the Markdown of the text means.</summary>
    public ParsedProse Prose { get; } = ProseParser.Parse(value, at);

    /// <summary>Its words without marks and markup.</summary>
    public string Plain => plain ??= ProseText.Plain(Prose.Blocks);
}

/// <summary>A text in every language in which a person wrote it. Generated editions are not here.</summary>
public sealed record Text(ImmutableArray<TextVersion> Versions, Place At)
{
    /// <summary>The language in which this text was written first, where it is not that of its record.</summary>
    public string? Original { get; init; }

    public static Text Of(params (string Language, string Value)[] versions) =>
        new([.. versions.Select(v => new TextVersion(v.Language, v.Value, Place.None))], Place.None);

    public TextVersion? In(string language)
    {
        foreach (var version in Versions)
            if (version.Language == language)
                return version;
        return null;
    }
}
