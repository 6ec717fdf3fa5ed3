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
    private static readonly SearchValues<char> controls = SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))]);

    private readonly ArrayBufferWriter<char> joined = new(1024);
    private bool inLine;

    public void Cell(int? value) => Cell(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number is no formula, even when it is negative.</summary>
    public void Figure(decimal? value)
    {
        Begin();
        if (value is { } figure) Encoding.UTF8.GetBytes(figure.ToString(CultureInfo.InvariantCulture), buffer);
    }

    public void Cell(ReadOnlySpan<char> value)
    {
        Begin();
        if (value.IsEmpty) return;
        // CSV has no escape for them, and a terminal would obey them.
        if (value.ContainsAny(controls)) value = value.ToString().Select(c => controls.Contains(c) ? '\uFFFD' : c).ToArray();
        var needsQuotes = value.ContainsAny(quoted) || value[0] == ' ' || value[^1] == ' ';
        if (needsQuotes) buffer.Write("\""u8);
        if (BeginsFormula(value[0])) buffer.Write("'"u8);
        for (int at; (at = value.IndexOf('"')) >= 0; value = value[(at + 1)..])
        {
            Encoding.UTF8.GetBytes(value[..at], buffer);
            buffer.Write("\"\""u8);
        }
        Encoding.UTF8.GetBytes(value, buffer);
        if (needsQuotes) buffer.Write("\""u8);
    }

    /// <summary>Several values in one cell; those that are not known are passed over.</summary>
    public void Cell(IEnumerable<string?> values, string between)
    {
        joined.ResetWrittenCount();
        var isFirst = true;
        foreach (var value in values)
        {
            if (value is null) continue;
            if (!isFirst) joined.Write(between);
            joined.Write(value);
            isFirst = false;
        }
        Cell(joined.WrittenSpan);
    }

    public void EndLine()
    {
        buffer.Write("\n"u8);
        inLine = false;
    }

    private void Begin()
    {
        if (inLine) buffer.Write(","u8);
        inLine = true;
    }

    // A spreadsheet would run such a cell. The apostrophe that stops it is doubled where it was there before, so that it can be taken off again.
    private static bool BeginsFormula(char first) =>
        first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\'' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
}
