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
/// <param name="At">Where the first character of the value stands.</param>
public sealed record TextVersion(string Language, string Value, Place At)
{
    private ParsedProse? prose;
    private string? plain;

    // Another value has another prose.
    private TextVersion(TextVersion other) => (Language, Value, At) = (other.Language, other.Value, other.At);

    /// <summary>What the Markdown of the text means. Read once, by whoever asks first; two who ask at once get the same.</summary>
    public ParsedProse Prose => prose ??= ProseParser.Parse(Value, At);

    /// <summary>Its words without marks and markup.</summary>
    public string Plain => plain ??= ProseText.Plain(Prose.Blocks);

    public bool Equals(TextVersion? other) => other is not null && (Language, Value, At) == (other.Language, other.Value, other.At);

    public override int GetHashCode() => HashCode.Combine(Language, Value, At);
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
