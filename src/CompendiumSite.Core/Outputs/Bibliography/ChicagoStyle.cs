using System.Globalization;

namespace CompendiumSite.Outputs;

/// <summary>An entry of a bibliography as The Chicago Manual of Style has it for documents of organizations and for pages of a site. Always English.</summary>
internal static class ChicagoStyle
{
    public static string Of(Work work)
    {
        var date = work.Date?.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        if (work.Kind == WorkKind.Document)
            return $"{work.Body}. {(work.OwnTitle is { } own ? Quoted(own) : $"{work.CapitalGenre}.")} {work.Symbol}. {(date is null ? "n.d." : date + ".")} {work.Url}.";
        var section = work.Section is { } number ? $" Sect. {number}." : "";
        var edition = work.EditionOf switch
        {
            null => "",
            { Kind: WorkKind.Publication } report => $" Unofficial edition of {Authors(report)}, {report.Name} ({report.Place}: {report.Publisher}, {report.AnyYear}).",
            { } document => $" Unofficial edition of {document.Body}, {document.Name} ({document.Symbol ?? document.Dated}).",
        };
        return $"{Quoted(work.Name)}{section} {work.Site}.{edition} Last modified {date}. {work.Url}.";
    }

    // American punctuation goes inside the quotation marks.
    private static string Quoted(string title) => title.EndsWith('?') || title.EndsWith('!') ? $"“{title}”" : $"“{title}.”";

    private static string Authors(Work work)
    {
        var names = work.Authors.Select(a => a.Full).ToList();
        return names.Count switch
        {
            0 => work.Body ?? "",
            1 => names[0],
            2 => $"{names[0]} and {names[1]}",
            _ => $"{string.Join(", ", names[..^1])}, and {names[^1]}",
        };
    }
}
