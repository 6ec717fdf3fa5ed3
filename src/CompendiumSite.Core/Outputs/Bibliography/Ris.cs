using System.Globalization;
using System.Text;

namespace CompendiumSite.Outputs;

/// <summary>One record in the format that every reference manager reads: a tag and a value on each line.</summary>
internal static class Ris
{
    public static string Of(Work work)
    {
        var record = new StringBuilder();
        var isReport = work.Kind is WorkKind.Document or WorkKind.Publication;
        Line(record, "TY", isReport ? "RPRT" : "ELEC");
        Line(record, "ID", work.Key);
        Line(record, "TI", work.Title);
        foreach (var author in work.Authors) Line(record, "AU", author.Inverted);
        if (work.Authors.IsEmpty) Line(record, "AU", work.Body);
        Line(record, "T2", work.Site);
        Line(record, "M3", work.CapitalGenre);
        Line(record, "SN", work.Symbol);
        Line(record, "SE", work.Section);
        Line(record, "PB", work.Publisher);
        Line(record, "CY", work.Place);
        Line(record, "PY", work.AnyYear?.ToString(CultureInfo.InvariantCulture));
        Line(record, "DA", work.Date?.ToString("yyyy/MM/dd/", CultureInfo.InvariantCulture));
        Line(record, "DO", work.Doi);
        Line(record, "UR", work.Url);
        Line(record, "LA", work.In.Language);
        Line(record, "N1", work.Note);
        return record.Append("ER  - \n").ToString();
    }

    private static void Line(StringBuilder record, string tag, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        record.Append(tag).Append("  - ");
        // A line end in a value would begin a tag of its own.
        foreach (var c in value) record.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        record.Append('\n');
    }
}
