using System.Globalization;
using System.Text;

namespace CompendiumSite.Outputs;

/// <summary>One entry for BibTeX and BibLaTeX, in UTF-8.</summary>
internal static class BibTeX
{
    private static readonly string[] months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(Work work)
    {
        var entry = new StringBuilder();
        var isReport = work.Kind is WorkKind.Document or WorkKind.Publication;
        entry.Append('@').Append(isReport ? "techreport" : "misc").Append('{').Append(work.Key).Append(",\n");
        // The second pair of braces keeps capitals, and keeps an institution from being read as a person.
        Field(entry, "title", $"{{{Escaped(work.Title)}}}");
        if (!work.Authors.IsEmpty) Field(entry, "author", string.Join(" and ", work.Authors.Select(a => Escaped(a.Inverted))));
        else if (work.Body is { } body) Field(entry, "author", $"{{{Escaped(body)}}}");
        if (work.Publisher is { } publisher) Field(entry, isReport ? "institution" : "organization", Escaped(publisher));
        if (work.Place is { } place) Field(entry, "address", Escaped(place));
        if (work.Symbol is { } symbol)
        {
            Field(entry, "type", Escaped(work.CapitalGenre ?? ""));
            Field(entry, "number", Escaped(symbol));
        }
        if (work.Site is { } site) Field(entry, "howpublished", Escaped(site));
        if (work.AnyYear is { } year) Field(entry, "year", year.ToString(CultureInfo.InvariantCulture));
        if (work.Date is { } date)
        {
            // The abbreviation without braces is BibTeX's own word for the month.
            entry.Append("  month = ").Append(months[date.Month - 1]).Append(",\n");
            Field(entry, "day", date.Day.ToString(CultureInfo.InvariantCulture));
        }
        if (work.Doi is { } doi) Field(entry, "doi", Address(doi));
        Field(entry, "url", Address(work.Url));
        Field(entry, "langid", work.In.IsChinese ? "chinese" : "english");
        if (work.Note is { } note) Field(entry, "note", Escaped(note));
        return entry.Append("}\n").ToString();
    }

    private static void Field(StringBuilder entry, string name, string value) =>
        entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");

    // BibTeX counts braces even behind a backslash, so a brace has to become a word.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '{' => escaped.Append("\\textbraceleft{}"),
                '}' => escaped.Append("\\textbraceright{}"),
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '%' or '&' or '$' or '#' or '_' => escaped.Append('\\').Append(c),
                _ when char.IsControl(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    // An address is read letter by letter; only what would end the field has to go.
    private static string Address(string url)
    {
        var address = new StringBuilder(url.Length);
        foreach (var c in url)
        {
            if (c is '{' or '}' or '\\' || char.IsControl(c) || char.IsWhiteSpace(c)) address.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else address.Append(c);
        }
        return address.ToString();
    }
}
