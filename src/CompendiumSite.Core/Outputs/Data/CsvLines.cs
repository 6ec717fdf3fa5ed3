using System.Buffers;
using System.Globalization;
using System.Text;

namespace CompendiumSite.Outputs;

/// <summary>
/// Writes a table as RFC 4180 quotes it, in UTF-8. Lines end in LF like every other file of the site; the data package says so,
/// and every reader of CSV takes it.
/// </summary>
internal sealed class CsvLines(IBufferWriter<byte> buffer)
{
    private static readonly SearchValues<char> quoted = SearchValues.Create(",\"\r\n");

    private bool inLine;

    public void Cell(int? value) => Cell(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number is no formula, even when it is negative.</summary>
    public void Figure(decimal? value)
    {
        if (inLine) buffer.Write(","u8);
        inLine = true;
        if (value is { } figure) Encoding.UTF8.GetBytes(figure.ToString(CultureInfo.InvariantCulture), buffer);
    }

    public void Cell(string? value)
    {
        if (inLine) buffer.Write(","u8);
        inLine = true;
        if (string.IsNullOrEmpty(value)) return;
        value = WithoutControls(value);
        if (BeginsFormula(value)) value = "'" + value;
        var needsQuotes = value.AsSpan().ContainsAny(quoted) || value[0] == ' ' || value[^1] == ' ';
        Encoding.UTF8.GetBytes(needsQuotes ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value, buffer);
    }

    public void EndLine()
    {
        buffer.Write("\n"u8);
        inLine = false;
    }

    // A spreadsheet would run such a cell. The apostrophe that stops it is doubled where it was there before, so that it can be taken off again.
    private static bool BeginsFormula(string value) =>
        value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\'' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';

    // CSV has no escape for them, and a terminal would obey them.
    private static string WithoutControls(string value) =>
        value.Any(IsControl) ? string.Concat(value.Select(c => IsControl(c) ? '\uFFFD' : c)) : value;

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');
}
