using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using CompendiumSite.Outputs;

namespace CompendiumSite.Compare;

/// <summary>A comparison for other programs: everything, uncut.</summary>
public static class ComparisonJson
{
    public static ReadOnlyMemory<byte> Of(Comparison comparison)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ReadableJsonEncoder.Indented))
        {
            json.WriteStartObject();
            json.WriteBoolean("changed", !comparison.IsNothing);
            List(json, "lists", comparison.Lists, list => { json.WriteString("kind", list.Added ? "added" : "removed"); json.WriteString("list", list.List); json.WriteNumber("records", list.Records); });
            List(json, "records", comparison.Records, record => Record(json, record));
            List(json, "edges", comparison.Edges, edge =>
            {
                json.WriteString("kind", edge.Gained ? "gained" : "lost");
                json.WriteString("list", edge.List);
                json.WriteString("from", edge.From);
                json.WriteString("to", edge.To);
                json.WriteString("sentence", edge.Sentence);
            });
            List(json, "pages", comparison.Pages, page => Page(json, page));
            List(json, "translations", comparison.Translations, translation =>
            {
                json.WriteBoolean("mended", translation.Mended);
                json.WriteString("state", translation.State);
                json.WriteString("kind", translation.Kind);
                json.WriteString("record", translation.Record);
                json.WriteString("passage", translation.Passage);
                json.WriteString("language", translation.Language);
            });
            if (comparison.Size is { } size) Size(json, size);
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    private static void Record(Utf8JsonWriter json, RecordChange record)
    {
        json.WriteString("kind", Word(record.Kind));
        json.WriteString("list", record.List);
        json.WriteString("key", record.Key);
        json.WriteString("id", record.Id);
        json.WriteString("name", record.Name);
        Words(json, "sponsors", record.Sponsors);
        List(json, "fields", record.Differences, difference =>
        {
            json.WriteString("field", difference.Field);
            switch (difference)
            {
                case WordsDiffer words:
                    json.WriteString("language", words.Language);
                    json.WriteString("was", words.Was);
                    json.WriteString("is", words.Is);
                    break;
                case ListDiffers list:
                    Words(json, "added", list.Added);
                    Words(json, "removed", list.Removed);
                    json.WriteBoolean("orderOnly", list.OrderOnly);
                    break;
            }
        });
    }

    private static void Page(Utf8JsonWriter json, PageChange page)
    {
        json.WriteString("kind", page.IsLost ? "lost" : page.MovedTo is not null ? "moved" : "added");
        json.WriteString("pageKind", page.PageKind);
        json.WriteString("title", page.Title);
        Words(json, "paths", page.Paths);
        json.WriteString("movedTo", page.MovedTo);
        json.WriteString("successor", page.Successor);
    }

    private static void Size(Utf8JsonWriter json, SizeChange size)
    {
        json.WriteStartObject("size");
        foreach (var (name, extent) in (ReadOnlySpan<(string, Extent)>)[("was", size.Was), ("is", size.Is)])
        {
            json.WriteStartObject(name);
            json.WriteNumber("pages", extent.Pages);
            json.WriteNumber("files", extent.Files);
            json.WriteNumber("bytes", extent.Bytes);
            json.WriteNumber("searchBytes", extent.SearchBytes);
            json.WriteEndObject();
        }
        json.WriteNumber("changedPages", size.ChangedPages);
        List(json, "biggest", size.Biggest, file => { json.WriteString("path", file.Path); json.WriteNumber("was", file.Was); json.WriteNumber("is", file.Is); });
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, string name, ImmutableArray<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static string Word(ChangeKind kind) => kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" };
}
