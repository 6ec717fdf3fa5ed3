using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Model;

/// <summary>A value and the place where a person wrote it, so that a message can point there.</summary>
public readonly record struct Sourced<T>(T Value, Place At)
{
    public override string ToString() => Value?.ToString() ?? "";
}

/// <summary>One language version of a text, as written.</summary>
/// <param name="At">Where the first character of the value stands.</param>
/// <param name="MadeFrom">The fingerprint of the original from which this translation was made; null where nobody stamped it.</param>
public sealed record TextVersion(string Language, string Value, Place At, string? MadeFrom = null, bool Draft = false)
{
    /// <summary>Whether the file breaks the text into lines that the value no longer has.</summary>
    public bool Folded { get; init; }

    /// <summary>Where the character at a position of the value stands in the file. Every line of a text begins in the same column.</summary>
    public Place PlaceOf(int offset)
    {
        if (Folded || At.Line == 0) return At;
        var before = Value.AsSpan(0, Math.Min(offset, Value.Length));
        return At with { Line = At.Line + before.Count('\n'), Column = At.Column + before.Length - 1 - before.LastIndexOf('\n') };
    }
}

/// <summary>A text in every language in which a person wrote it. Generated editions are not here.</summary>
public sealed record Text(ImmutableArray<TextVersion> Versions, Place At)
{
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
