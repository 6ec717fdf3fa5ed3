using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CompendiumSite.Chinese;

/// <summary>A piece of Simplified text and what it becomes in Traditional.</summary>
public sealed record Correspondence(string Simplified, string Traditional);

/// <summary>What editors say about conversion. Everything has an empty default.</summary>
public sealed record ConversionOptions
{
    public static readonly ConversionOptions None = new();

    /// <summary>Terms: each is a word, preferred to the words of the dictionaries, but it never cuts a neighbouring word in two.</summary>
    public ImmutableArray<Correspondence> Glossary { get; init; } = [];

    /// <summary>For one record: wherever the Simplified text occurs it becomes the Traditional one, whatever the words say.</summary>
    public ImmutableArray<Correspondence> Overrides { get; init; } = [];

    /// <summary>Conversions that a person has looked at. They change nothing; <see cref="TraditionalConverter.Undecided"/> no longer lists them.</summary>
    public ImmutableArray<Correspondence> Confirmations { get; init; } = [];

    /// <summary>Stretches of text that match stay as they are. Addresses of the web are always protected.</summary>
    public ImmutableArray<Regex> Protected { get; init; } = [];
}

/// <summary>A part of a paragraph: its words may continue in the next piece. A kept piece passes through unchanged.</summary>
public readonly record struct Piece(string Text, bool Keep = false)
{
    public static implicit operator Piece(string text) => new(text);
}

/// <summary>Who decided the form of a character, from the weakest to the strongest.</summary>
public enum Layer
{
    /// <summary>The reference's character dictionary: no word had a say.</summary>
    BaseCharacter,
    /// <summary>The reference's phrase dictionary.</summary>
    BasePhrase,
    /// <summary>The common variants of Taiwan.</summary>
    Variant,
    /// <summary>Where words begin and end: the reference cuts this sentence differently.</summary>
    Segmentation,
    /// <summary>A word of the lists that come with the program.</summary>
    Word,
    /// <summary>The character spells a foreign name.</summary>
    Name,
    /// <summary>Quotation marks.</summary>
    Punctuation,
    Glossary,
    Override,
    Protected,
}

/// <summary>One decided character.</summary>
/// <param name="Position">Where it stands in the Simplified text.</param>
/// <param name="By">The word, term or stretch that decided, in Simplified characters.</param>
public sealed record Decision(int Position, string From, string To, Layer Layer, string By);

/// <summary>A character of several forms that no word and no editor decided.</summary>
/// <param name="Forms">All the forms that it can have, the chosen one among them.</param>
/// <param name="Context">The text around it, with the character in brackets.</param>
public sealed record UndecidedCharacter(int Position, string Character, string Chosen, string Forms, string Context);
