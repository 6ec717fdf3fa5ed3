namespace CompendiumSite.Check;

/// <summary>The kinds of records in the words of a sentence.</summary>
internal static class Kinds
{
    public static string WithArticle(string kind) => kind switch
    {
        "session-group" => "a group of sessions",
        "library-document" => "a library document",
        "library-part" => "a part of a library document",
        "change" => "a release",
        _ => "a " + kind,
    };
}
