using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using CompendiumSite.Diagnostics;
using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;
using CompendiumSite.Translation;

namespace CompendiumSite.Preview;

/// <summary>What the bar of the preview says about a page, as JSON: its files, what was found in them, the state of its translations.</summary>
internal static class PageReport
{
    public static ReadOnlyMemory<byte> Json(Page page, PageSources sources, LiveState state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            WriteFiles(json, "files", sources.Own, state);
            WriteFiles(json, "others", sources.Others, state);
            json.WriteStartArray("messages");
            var own = sources.Own.Select(at => at.File).ToHashSet(StringComparer.Ordinal);
            foreach (var message in state.Messages.Where(message => own.Contains(message.At.File))) LiveEvents.Write(json, message, state.Folder);
            json.WriteEndArray();
            WriteTranslations(json, page, state);
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    private static void WriteFiles(Utf8JsonWriter json, string name, ImmutableArray<Place> files, LiveState state)
    {
        json.WriteStartArray(name);
        foreach (var at in files)
        {
            json.WriteStartObject();
            json.WriteString("path", at.File);
            json.WriteString("open", EditorLink.To(state.Folder, at));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Of every language: who edits the original wants to see what becomes of its translations.
    private static void WriteTranslations(Utf8JsonWriter json, Page page, LiveState state)
    {
        var segments = PageTranslation.RecordsOn(page).SelectMany(record => page.In.Site.Segments.Of(record)).ToList();
        var count = SegmentCount.In(segments);
        json.WriteStartObject("counts");
        foreach (var one in SegmentStateNames.All) json.WriteNumber(SegmentStateNames.Of(one), count.Of(one));
        json.WriteEndObject();
        json.WriteStartArray("translations");
        foreach (var segment in segments.Where(segment => segment.State != SegmentState.Reviewed).OrderBy(segment => segment.At))
        {
            json.WriteStartObject();
            json.WriteString("text", $"{SegmentStateNames.Of(segment.State)} '{segment.Language}' of {segment.Name}");
            json.WriteString("place", $"{segment.At.File}({segment.At.Line})");
            json.WriteString("open", EditorLink.To(state.Folder, segment.At));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
