using System.Collections.Immutable;
using System.Text.Json;
using CompendiumSite.Model;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>A text in the language of every edition. Data never falls back: what is not translated is null.</summary>
internal sealed class Voices(ImmutableArray<Reader> readers)
{
    private readonly ImmutableArray<(JsonEncodedText Key, Reader Reader)> voices =
        [.. readers.Select(r => (JsonEncodedText.Encode(r.Language), r))];

    public ImmutableArray<string> Languages { get; } = [.. readers.Select(r => r.Language)];

    /// <summary>In the first language, for what can be said in one only.</summary>
    public string First(Text text) => voices[0].Reader.Say(text).Value;

    public void WriteJson(Utf8JsonWriter json, Text? text)
    {
        if (text is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        foreach (var (key, reader) in voices) json.WriteString(key, Say(reader, text));
        json.WriteEndObject();
    }

    public void WriteCells(CsvLines csv, ImmutableArray<Text> paragraphs)
    {
        foreach (var (_, reader) in voices)
            csv.Cell(paragraphs.Select(p => Say(reader, p)), "\n\n");
    }

    private static string? Say(Reader reader, Text text)
    {
        var said = reader.Say(text);
        return said.IsFallback || text.Versions.IsEmpty ? null : said.Value;
    }
}
