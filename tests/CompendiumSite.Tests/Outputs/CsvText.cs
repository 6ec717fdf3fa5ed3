using System.Text;

namespace CompendiumSite.Tests.Outputs;

/// <summary>A reader of RFC 4180 that knows nothing of how our files are written.</summary>
internal static class CsvText
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var inQuotes = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (inQuotes && c == '"' && i + 1 < text.Length && text[i + 1] == '"') { cell.Append('"'); i++; }
            else if (c == '"') inQuotes = !inQuotes;
            else if (inQuotes || c is not (',' or '\n')) cell.Append(c);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                rows.Add(row);
                row = [];
            }
        }
        return cell.Length > 0 || row.Count > 0 ? throw new FormatException("the last line does not end") : rows;
    }

    /// <summary>The rows by the names of their columns.</summary>
    public static List<Dictionary<string, string>> Rows(string text)
    {
        var rows = Read(text);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(p => p.First, p => p.Second))];
    }
}
