using System.Runtime.CompilerServices;
using CompendiumSite.Pages;
using CompendiumSite.Prose;
using CompendiumSite.Theme;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace CompendiumSite.Render;

/// <summary>
/// The door of the room: a view in, the bytes of its HTML out. Razor's own renderers compare a page with what it was before;
/// ours has no before, so it writes what the views say straight as UTF-8. One for each thread.
/// </summary>
internal sealed class PageRenderer
{
    private readonly HtmlWriter html = new();
    private readonly Stack<RenderTreeBuilder> builders = new();
    private readonly Dictionary<Type, ViewKind> kinds = [];
    // Forgotten with the edition's reader: in a preview each change makes a new one.
    private readonly ConditionalWeakTable<Reader, Dictionary<(Type Part, string SameFor), byte[]>> shared = [];

    /// <returns>The page, until the next one is rendered.</returns>
    public ReadOnlyMemory<byte> Render(View page)
    {
        html.Clear();
        Write(page);
        return html.Written;
    }

    private void Write(View view)
    {
        switch (view)
        {
            case WrittenView written: written.WriteTo(html); break;
            case SharedPart part: WriteShared(part); break;
            default: Show(view); break;
        }
    }

    private void WriteShared(SharedPart part)
    {
        var parts = shared.GetOrCreateValue(part.Page.In);
        var key = (part.GetType(), part.SameFor);
        if (parts.TryGetValue(key, out var known))
        {
            html.Raw(known);
            return;
        }
        var start = html.Written.Length;
        Show(part);
        parts[key] = html.Written[start..].ToArray();
    }

    private void Show(View view)
    {
        if (!builders.TryPop(out var builder)) builder = new();
        view.Show(builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        builders.Push(builder);
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (!frames.IsEmpty)
        {
            ref readonly var frame = ref frames[0];
            var length = 1;
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text: html.Text(frame.TextContent); break;
                case RenderTreeFrameType.Markup: html.Raw(frame.MarkupContent); break;
                // Only tells which frames came from one piece of the view; they follow.
                case RenderTreeFrameType.Region: break;
                case RenderTreeFrameType.Element:
                    length = frame.ElementSubtreeLength;
                    WriteElement(frames[..length]);
                    break;
                case RenderTreeFrameType.Component:
                    length = frame.ComponentSubtreeLength;
                    Write(KindOf(frame.ComponentType).Create(frames[1..length]));
                    break;
                default: throw new NotSupportedException($"A view cannot hold a {frame.FrameType}: pages do not change once they are written.");
            }
            frames = frames[length..];
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var name = frames[0].ElementName;
        html.Raw("<"u8);
        html.Raw(name);
        var at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++) WriteAttribute(frames[at]);
        if (at == frames.Length && IsVoid(name))
        {
            html.Raw(" />"u8);
            return;
        }
        html.Raw(">"u8);
        Write(frames[at..]);
        html.Raw("</"u8);
        html.Raw(name);
        html.Raw(">"u8);
    }

    private void WriteAttribute(in RenderTreeFrame attribute)
    {
        if (attribute.AttributeValue is not (string or true)) return;
        html.Raw(" "u8);
        html.Raw(attribute.AttributeName);
        if (attribute.AttributeValue is not string value) return;
        html.Raw("=\""u8);
        html.Text(value);
        html.Raw("\""u8);
    }

    private ViewKind KindOf(Type view)
    {
        if (!kinds.TryGetValue(view, out var kind)) kinds[view] = kind = new(view);
        return kind;
    }

    private static bool IsVoid(string element) =>
        element is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
