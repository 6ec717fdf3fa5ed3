using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CompendiumSite.Model;

namespace CompendiumSite.Cite;

/// <summary>Writes citations as the records do, indented as they stand below the number of a note.</summary>
public static class CitationYaml
{
    public static string Of(TypedNote note)
    {
        var yaml = new StringBuilder();
        if (note.Lead != LeadIn.None) yaml.Append("    lead: ").Append(Word(note.Lead)).Append('\n');
        if (note is { Repeats: true, Citations.IsEmpty: true }) return yaml.Append("    ibid: TODO # the number of the note that this one repeats\n").ToString();
        yaml.Append("    citations:\n");
        foreach (var citation in note.Citations)
        {
            var lines = Lines(citation).ToImmutableArray();
            for (var i = 0; i < lines.Length; i++) yaml.Append(i == 0 ? "      - " : "        ").Append(lines[i]).Append('\n');
        }
        return yaml.ToString();
    }

    private static IEnumerable<string> Lines(TypedCitation citation)
    {
        if (citation.Lead != LeadIn.None) yield return $"lead: {Word(citation.Lead)}";
        yield return $"sponsor: {citation.Sponsor ?? $"TODO # {citation.Named}"}";
        if (citation.OnBehalfOf is { } group) yield return $"on-behalf-of: {(group.StartsWith("TODO ", StringComparison.Ordinal) ? $"TODO # {group[5..]}" : group)}";
        if (citation.Year is { } year) yield return string.Create(CultureInfo.InvariantCulture, $"year: {year}");
        if (citation.Document is { } document) yield return $"document: {document}";
        foreach (var line in Versions("meeting", citation.Meeting)) yield return line;
        if (citation.Date is { } date) yield return $"date: {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        if (citation.Time is { } time) yield return $"time: \"{time}\"";
        foreach (var line in Versions("comment", citation.Comment)) yield return line;
    }

    private static IEnumerable<string> Versions(string key, Text? text)
    {
        if (text is null) yield break;
        yield return $"{key}:";
        foreach (var version in text.Versions) yield return $"  {version.Language}: {Quoted(version.Value)}";
    }

    // A text without quotation marks must not hold what means something to YAML.
    private static string Quoted(string text) =>
        text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal) || "[]{}&*!|>'\"%@`-?:,#".Contains(text[0]) || text[^1] == ':'
            ? $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : text;

    private static string Word(LeadIn lead) => lead switch
    {
        LeadIn.See => "see",
        LeadIn.SeeAlso => "see-also",
        _ => "for-example",
    };
}
