namespace CompendiumSite.Chinese;

/// <summary>One step through a text: a word, a character on its own, an entry of the editors, or a stretch that stays.</summary>
/// <param name="Word">The word's number in the table, or one of the codes below zero.</param>
internal readonly record struct Step(int Start, int Length, int Word)
{
    /// <summary>A character on its own, which no list has.</summary>
    public const int Plain = -1;
    private const int Kept = -2, Guarded = -3, FirstEditor = -4;

    /// <summary>A stretch that is Traditional already.</summary>
    public static Step Keep(int start, int length) => new(start, length, Kept);

    /// <summary>A stretch that an editor or a rule protects.</summary>
    public static Step Protect(int start, int length) => new(start, length, Guarded);

    /// <summary>The code of the editors' entry with this number.</summary>
    public static int EditorCode(int number) => FirstEditor - number;

    public int End => Start + Length;
    public bool Stays => Word is Kept or Guarded;
    public bool IsProtected => Word == Guarded;
    public bool IsEditor => Word <= FirstEditor;
    public int Editor => FirstEditor - Word;
}
