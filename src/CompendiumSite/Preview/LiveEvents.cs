using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using CompendiumSite.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CompendiumSite.Preview;

/// <summary>Tells open pages of every new state, as server-sent events.</summary>
internal static class LiveEvents
{
    public static async Task SendAsync(HttpContext http, LiveSite live, CancellationToken stopping)
    {
        http.Response.ContentType = "text/event-stream";
        // Only the last state matters to a page that was slow to listen.
        var states = Channel.CreateBounded<LiveState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        using var listening = live.Listen(state => states.Writer.TryWrite(state));
        try
        {
            await foreach (var state in states.Reader.ReadAllAsync(end.Token))
            {
                await http.Response.WriteAsync($"data: {Json(state)}\n\n", end.Token);
                await http.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private static string Json(LiveState state)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("edition", state.Edition);
            json.WriteNumber("look", state.Look);
            json.WriteStartArray("messages");
            // Warnings do not stop anybody; the console lists them.
            foreach (var message in state.IsBroken ? state.Messages : []) Write(json, message, state.Folder);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter json, Message message, string folder)
    {
        var (place, text) = Split(message.ToString());
        json.WriteStartObject();
        json.WriteBoolean("error", message.Severity == Severity.Error);
        json.WriteString("place", place);
        json.WriteString("text", text);
        if (EditorLink.To(folder, message.At) is { } open) json.WriteString("open", open);
        json.WriteEndObject();
    }

    private static (string Place, string Text) Split(string message)
    {
        var colon = message.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? ("", message) : (message[..colon], message[(colon + 2)..]);
    }
}
