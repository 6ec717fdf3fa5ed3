using System.Text.RegularExpressions;

namespace CompendiumSite.Parse;

/// <summary>The fixed forms that values may have. A pattern stays within what .NET and JavaScript read alike, as the schema repeats it.</summary>
internal static partial class Forms
{
    // The numbers that the source prints: G, G.1, III.A, III.A.1, and whatever else stands before a title.
    public static readonly Form Chapter = new(ChapterPattern(), "G");
    public static readonly Form Tier = new(ChapterPattern(), "A");
    public static readonly Form NumberInChapter = new(NumberInChapterPattern(), "G.1");
    public static readonly Form NumberInTier = new(NumberInChapterPattern(), "A.1");
    public static readonly Form Group = new(GroupPattern(), "III.A");
    public static readonly Form NumberInGroup = new(NumberInGroupPattern(), "III.A.1");
    public static readonly Form AnySection = new(AnySectionPattern(), "F or III.A");
    public static readonly Form Paragraph = new(ParagraphPattern(), "\"4.26\"");

    public static readonly Form Time = new(TimePattern(), "\"11:15\"");
    public static readonly Form Iso2 = new(Iso2Pattern(), "CO (two capital letters)");
    public static readonly Form Iso3 = new(Iso3Pattern(), "COL (three capital letters)");
    public static readonly Form M49 = new(M49Pattern(), "\"170\" (three digits)");

    public static readonly Form Host = new(HostPattern(), "https://example.org (no '/' at the end)");
    public static readonly Form LinkRoot = new(LinkRootPattern(), "/ or /repository/ ('/' at both ends)");
    public static readonly Form LanguageTag = new(LanguageTagPattern(), "en or zh-Hans");
    public static readonly Form TextLanguage = new(TextLanguagePattern(), "en (the key of the texts in the records)");
    public static readonly Form OldAddress = new(OldAddressPattern(), "proposals/old-id.html");

    /// <summary>What 'translations accept' writes: each original with its translation.</summary>
    public static readonly Form Pairs = new(PairsPattern(), "1f2e3d-4c5b6a");

    [GeneratedRegex(@"^\s*[0-9a-f]{6}-[0-9a-f]{6}(\s+[0-9a-f]{6}-[0-9a-f]{6})*\s*$")]
    private static partial Regex PairsPattern();

    [GeneratedRegex("^[A-Z]$")]
    private static partial Regex ChapterPattern();

    [GeneratedRegex(@"^[A-Z]\.[1-9][0-9]{0,4}$")]
    private static partial Regex NumberInChapterPattern();

    [GeneratedRegex(@"^[IVX]+\.[A-Z]$")]
    private static partial Regex GroupPattern();

    [GeneratedRegex(@"^[IVX]+\.[A-Z]\.[1-9][0-9]{0,4}$")]
    private static partial Regex NumberInGroupPattern();

    [GeneratedRegex(@"^(?=.{1,12}$)[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$")]
    private static partial Regex AnySectionPattern();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{1,3})?$")]
    private static partial Regex ParagraphPattern();

    [GeneratedRegex("^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    private static partial Regex TimePattern();

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex Iso2Pattern();

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex Iso3Pattern();

    [GeneratedRegex("^[0-9]{3}$")]
    private static partial Regex M49Pattern();

    [GeneratedRegex(@"^https?://[^\s/?#@\\:<>""'&]+(:[0-9]{1,5})?$")]
    private static partial Regex HostPattern();

    [GeneratedRegex(@"^/((?!\.{1,2}/)[A-Za-z0-9._~-]+/)*$")]
    private static partial Regex LinkRootPattern();

    [GeneratedRegex("^(?=.{2,20}$)[A-Za-z0-9]{2,8}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTagPattern();

    [GeneratedRegex("^[a-z]{2,3}$")]
    private static partial Regex TextLanguagePattern();

    [GeneratedRegex(@"^([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.html$")]
    private static partial Regex OldAddressPattern();
}
