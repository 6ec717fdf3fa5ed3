namespace CompendiumSite.Chinese;

/// <summary>
/// What a step of the path costs. Only the relations matter: a path of few and well-known words is the cheapest.
/// </summary>
internal static class Costs
{
    public const ushort OwnWord = 95, Phrase = 100;

    /// <summary>A phrase of two characters that the reference lists although nothing in it is unusual (发花): often no word at all.</summary>
    public const ushort PlainPair = 130;

    /// <summary>A phrase that is rarely a word: dearer than two characters that may stand alone, cheaper than two that may not.</summary>
    public const ushort Doubtful = 200;

    /// <summary>Words of one character, such as 的 and 在; characters that often stand alone; those that rarely do; all the others.</summary>
    public const ushort FunctionCharacter = 60, FreeCharacter = 90, RareCharacter = 150, OtherCharacter = 160;

    /// <summary>Whatever is not Chinese.</summary>
    public const ushort NotHan = 30;

    /// <summary>A term of the glossary wins where it fits between words, and loses where it would cut one.</summary>
    public const int GlossaryTerm = 40;

    /// <summary>An override beats everything, and a longer one beats a shorter.</summary>
    public const int OverridePerCharacter = -100_000;
}
