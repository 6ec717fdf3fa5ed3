using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Translation;

namespace CompendiumSite.Commands;

/// <summary>Prints what is to do about translations: for a person, a line each with its place; for a program, JSON.</summary>
internal static class TranslationList
{
    public static void Print(ImmutableArray<Record> records, Compendium site, ImmutableArray<SegmentState> states, bool asJson, Terminal terminal)
    {
        var all = records.SelectMany(record => site.Segments.Of(record)).ToList();
        var listed = all.Where(segment => states.Contains(segment.State)).OrderBy(segment => segment.At).ToList();
        if (asJson)
        {
            terminal.Out.WriteLine(Json(listed));
            return;
        }
        foreach (var segment in listed)
            terminal.Out.WriteLine($"{segment.At.File}({segment.At.Line}): {SegmentStateNames.Of(segment.State)} '{segment.Language}' of {segment.Name}: {FirstWords(segment.OriginalWords)}");
        terminal.Out.WriteLine(string.Join(", ", SegmentStateNames.All.Select(state => $"{all.Count(segment => segment.State == state)} {SegmentStateNames.Of(state)}")) + ".");
    }

    private static string FirstWords(string text)
    {
        const int Most = 60;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Most) return line;
        var end = line.LastIndexOf(' ', Most) is > Most / 2 and var space ? space : Most;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + "…";
    }

    private static string Json(List<Segment> segments)
    {
        var buffer = new ArrayBufferWriter<byte>();
        // What the terminal shows shall be readable; nothing of it goes into HTML.
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var segment in segments) Write(json, segment);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Segment segment)
    {
        json.WriteStartObject();
        json.WriteString("file", segment.At.File);
        json.WriteNumber("line", segment.At.Line);
        json.WriteString("kind", segment.Record.Kind);
        json.WriteString("record", segment.Record.Id);
        json.WriteNumber("number", segment.Number);
        json.WriteString("name", segment.Name);
        json.WriteString("from", segment.From);
        json.WriteString("language", segment.Language);
        json.WriteString("state", SegmentStateNames.Of(segment.State));
        json.WriteString("original", segment.OriginalWords);
        json.WriteString("originalHash", segment.OriginalHash);
        json.WriteString("translationHash", segment.TranslationHash);
        json.WriteEndObject();
    }
}
