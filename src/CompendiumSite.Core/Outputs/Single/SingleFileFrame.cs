using CompendiumSite.Pages;

namespace CompendiumSite.Outputs.Single;

/// <summary>What stands around the pages: the head and foot of one of them, which the file then shows once.</summary>
internal static class SingleFileFrame
{
    /// <summary>Where the ids of the frame go, apart from those of the pages.</summary>
    public const string Place = "frame";

    /// <param name="page">The whole page; its own place in the frame becomes that of the home page.</param>
    public static (string Before, string After) Of(string page, string home)
    {
        var (start, main, end) = (page.IndexOf("<body", StringComparison.Ordinal), page.IndexOf("<main", StringComparison.Ordinal), page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length);
        var before = page[start..main];
        // There is no one main part to skip to, and the other languages begin at their beginning.
        before = Replaced(before, "<a class=\"skip\"", "</a>", _ => "");
        before = Replaced(before, "<nav class=\"languages\"", "</nav>", languages => languages.Replace(Addresses.Notes + "\"", Addresses.Home + "\"", StringComparison.Ordinal));
        var after = Replaced(page[end..page.LastIndexOf("</body>", StringComparison.Ordinal)], "<p class=\"paper\">", "</p>", _ => $"<p class=\"paper\">{home}</p>");
        return (before, after);
    }

    /// <param name="leftOut">What there was no room for.</param>
    public static string About(Reader read, string home, IEnumerable<Label> leftOut)
    {
        var missing = string.Join(read.IsChinese ? "、" : ", ", leftOut.Select(label => read.Say(label)));
        var first = SingleFileText.PlaceOf(Addresses.Home);
        return $"""
            <aside class="single">
            <p>{read.Say(Labels.SingleFileAbout)} <a href="{home}" rel="external">{home}</a></p>
            {(missing.Length > 0 ? $"<p>{read.Say(Labels.SingleFileLeftOut, missing)}</p>" : "")}
            <p class="switch"><a class="all" href="#{first}">{read.Say(Labels.SingleFileAll)}</a><a class="one" href="#{first}">{read.Say(Labels.SingleFileOne)}</a></p>
            </aside>

            """;
    }

    private static string Replaced(string text, string from, string to, Func<string, string> by)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        if (start < 0) return text;
        var end = text.IndexOf(to, start, StringComparison.Ordinal) + to.Length;
        return text[..start] + by(text[start..end]) + text[end..];
    }
}
