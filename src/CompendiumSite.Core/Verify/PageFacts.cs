using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace CompendiumSite.Verify;

/// <summary>What a written page says of itself, read from its bytes and not from what the program meant to write.</summary>
internal sealed record PageFacts
{
    public required string Path { get; init; }
    public string? Language { get; init; }
    public string Title { get; init; } = "";
    public string? Canonical { get; init; }
    public ImmutableArray<(string Language, string Address)> Alternates { get; init; } = [];
    public ImmutableHashSet<string> Ids { get; init; } = [];
    public ImmutableArray<string> DuplicateIds { get; init; } = [];
    /// <summary>Addresses of links, stylesheets, scripts and pictures as written.</summary>
    public ImmutableArray<string> Links { get; init; } = [];
    public ImmutableArray<int> Headings { get; init; } = [];
    public ImmutableArray<string> Faults { get; init; } = [];
    public bool IsRedirect { get; init; }
}

/// <summary>Reads the facts of one page and notes what is wrong inside of it.</summary>
internal static class PageReading
{
    private static readonly ImmutableArray<string> Void =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    public static PageFacts Read(string path, string html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var (duplicates, links, faults) = (new List<string>(), new List<string>(), new List<string>());
        var (headings, alternates, open) = (new List<int>(), new List<(string, string)>(), new Stack<string>());
        string? language = null, canonical = null;
        var (title, main, redirect) = (new StringBuilder(), 0, false);
        var tags = new HtmlTags(html);
        if (!html.AsSpan().TrimStart().StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase)) faults.Add("does not begin with <!DOCTYPE html>");

        while (tags.Next())
        {
            var tag = tags.Current;
            var name = tag.Name.ToString();
            if (open.TryPeek(out var inside) && inside == "title") title.Append(tags.TextBefore);
            if (tag.IsEnd)
            {
                if (open.Count == 0 || open.Peek() != name) { faults.Add($"closes <{name}> where <{(open.Count == 0 ? "nothing" : open.Peek())}> is open"); break; }
                open.Pop();
                continue;
            }
            if (!Void.Contains(name) && !(tag.IsSelfClosed && open.Contains("svg"))) open.Push(name);
            if (tag["id"] is { } id && !ids.Add(id)) duplicates.Add(id);
            if (tag["style"] is not null || tag.HasAttribute(a => a.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
                faults.Add($"<{name}> has an inline style or handler, which the page's policy forbids");
            switch (name)
            {
                case "html": language = tag["lang"]; break;
                case "main": main++; break;
                case "a" or "area" when tag["href"] is { } href: links.Add(href); break;
                case "script":
                    if (tag["src"] is { } src) links.Add(src);
                    else if (tag["type"] != "application/ld+json") faults.Add("has an inline script, which the page's policy forbids");
                    break;
                case "style": faults.Add("has an inline stylesheet, which the page's policy forbids"); break;
                case "form" when tag["action"] is { } action: links.Add(action); break;
                case "img":
                    if (tag["alt"] is null) faults.Add("has a picture without an alt text");
                    if (tag["src"] is { } picture) links.Add(picture);
                    break;
                case "meta" when tag["http-equiv"] is { } equivalent && equivalent.Equals("refresh", StringComparison.OrdinalIgnoreCase): redirect = true; break;
                case "link":
                    switch (tag["rel"])
                    {
                        case "canonical": canonical = tag["href"]; break;
                        case "alternate" when tag["hreflang"] is { } of: alternates.Add((of, tag["href"] ?? "")); break;
                        case "alternate": break;
                        default: if (tag["href"] is { } linked) links.Add(linked); break;
                    }
                    break;
                default:
                    if (name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6') headings.Add(name[1] - '0');
                    break;
            }
        }
        if (open.Count > 0 && faults.Count == 0) faults.Add($"leaves <{open.Peek()}> open");
        if (main != 1 && !redirect) faults.Add($"has {main} main landmarks instead of one");
        return new PageFacts
        {
            Path = path, Language = language, Title = WebUtility.HtmlDecode(title.ToString()).Trim(), Canonical = canonical, Alternates = [.. alternates],
            Ids = [.. ids], DuplicateIds = [.. duplicates], Links = [.. links], Headings = [.. headings], Faults = [.. faults], IsRedirect = redirect,
        };
    }
}
