using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace CompendiumSite.Verify;

/// <summary>Reads the facts of one page, tag by tag, and notes what is wrong inside of it.</summary>
internal sealed class PageReading(string path, LinkTable table)
{
    private static readonly FrozenSet<string> Void =
        FrozenSet.Create(StringComparer.Ordinal, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    // One string for each name that occurs often.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(StringComparer.Ordinal,
        "html", "head", "body", "title", "header", "nav", "main", "footer", "article", "section", "aside", "div", "span", "p", "a", "ul", "ol", "li", "dl", "dt", "dd",
        "h1", "h2", "h3", "h4", "h5", "h6", "sup", "sub", "em", "strong", "b", "i", "code", "pre", "blockquote", "time", "cite", "abbr", "q", "details", "summary",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "form", "label", "button", "select", "option", "script", "svg", "g", "path", "rect", "circle", "line",
        "text", "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<string> duplicates = [], faults = [], within = [];
    private readonly List<Link> links = [];
    private readonly List<int> headings = [];
    private readonly List<(string, string)> alternates = [];
    private readonly Stack<string> open = new();
    private readonly StringBuilder title = new();
    private readonly ConcurrentDictionary<string, Link> beside = table.Beside(path);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly PageLanguages languages = new();
    private readonly PageCounts counts = new();
    private string? language, canonical, kind;
    private int mains;
    private bool redirects, hasPolicy;

    public static PageFacts Read(string path, ReadOnlySpan<char> html, LinkTable table) => new PageReading(path, table).Read(html);

    private PageFacts Read(ReadOnlySpan<char> html)
    {
        if (!html.TrimStart().StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase)) faults.Add("does not begin with <!DOCTYPE html>");
        var tags = new HtmlTags(html);
        while (tags.Next())
        {
            if (open.TryPeek(out var inside) && inside == "title") title.Append(tags.TextBefore);
            var name = Names.TryGetValue(tags.Name, out var known) ? known : tags.Name.ToString();
            if (inside is not ("script" or "style")) languages.Read(tags.TextBefore);
            counts.Read(tags, name);
            if (!tags.IsEnd)
            {
                var stays = !Void.Contains(name) && !(tags.IsSelfClosed && open.Contains("svg"));
                if (stays) open.Push(name);
                ReadTag(name, tags.Attributes, stays);
            }
            else if (open.Count > 0 && open.Peek() == name)
            {
                open.Pop();
                languages.Close();
            }
            else
            {
                faults.Add($"closes <{name}> where <{(open.Count == 0 ? "nothing" : open.Peek())}> is open");
                break;
            }
        }
        if (open.Count > 0 && faults.Count == 0) faults.Add($"leaves <{open.Peek()}> open");
        if (!hasPolicy) faults.Add("does not begin with the policy against foreign scripts");
        if (mains != 1 && !redirects) faults.Add($"has {mains} main landmarks instead of one");
        foreach (var fragment in within)
            if (fragment.Length > 1 && !ids.Contains(Uri.UnescapeDataString(fragment[1..])))
                links.Add(table.Read(path, fragment));
        return new PageFacts
        {
            Path = path, Language = language, Title = WebUtility.HtmlDecode(title.ToString()).Trim(), Canonical = canonical, Alternates = [.. alternates],
            Ids = ids, DuplicateIds = [.. duplicates], Links = [.. links], Headings = [.. headings], Faults = [.. faults], IsRedirect = redirects,
            Kind = kind, Named = named, ForeignWords = languages.Wrong, WrongCounts = counts.Wrong,
        };
    }

    private void ReadTag(string name, HtmlAttributes attributes, bool stays)
    {
        var labels = attributes;
        string? own = null;
        ReadOnlySpan<char> href = default, relation = default, type = default, announced = default;
        bool hasHref = false, hasAlt = false, hasSource = false, hasName = false, isPolicy = false;
        while (attributes.Next())
        {
            switch (attributes.Name)
            {
                case "id": AddId(attributes.Value); break;
                case "href": href = attributes.Value; hasHref = true; break;
                case "rel": relation = attributes.Value; break;
                case "hreflang": announced = attributes.Value; break;
                case "type": type = attributes.Value; break;
                case "alt": hasAlt = true; break;
                case "src": hasSource = true; AddLink(attributes.Value); break;
                case "action" when name == "form": AddLink(attributes.Value); break;
                case "lang": own = attributes.Value.ToString(); break;
                case "aria-label" or "aria-labelledby": hasName = true; break;
                case "aria-hidden": hasName |= attributes.Value is "true"; break;
                case "data-kind" when name == "body": kind = attributes.Value.ToString(); break;
                case "http-equiv" when attributes.Value is "Content-Security-Policy": isPolicy = true; break;
                case "content" when isPolicy && links.Count == 0 && attributes.Value.StartsWith("default-src 'none'; "): hasPolicy = true; break;
                case "http-equiv" when name == "meta" && attributes.Value.Equals("refresh", StringComparison.OrdinalIgnoreCase): redirects = true; break;
                default:
                    if (attributes.Name is "style" || attributes.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                        faults.Add($"<{name}> has an inline style or handler, which the page's policy forbids");
                    break;
            }
        }
        if (stays) languages.Open(own);
        while (labels.Next())
            if (labels.Name is "aria-label" or "alt" or "title" or "placeholder") languages.Read(labels.Value, own);
        switch (name)
        {
            case "html": language = own; break;
            case "a" or "area" when hasHref:
                AddLink(href);
                if (mains > 0 && links.Count > 0 && links[^1].Path is { } path) named.Add(path);
                break;
            case "main": mains++; break;
            case "nav" when !hasName: faults.Add("has a <nav> without a name"); break;
            case "svg" when !hasName: faults.Add("has a drawing that is neither hidden nor named"); break;
            case "link": ReadRelation(relation, announced, href, hasHref); break;
            case "script" when !hasSource && type is not "application/ld+json": faults.Add("has an inline script, which the page's policy forbids"); break;
            case "style": faults.Add("has an inline stylesheet, which the page's policy forbids"); break;
            case "img" when !hasAlt: faults.Add("has a picture without an alt text"); break;
            case ['h', >= '1' and <= '6' and var level]: headings.Add(level - '0'); break;
        }
    }

    private void ReadRelation(ReadOnlySpan<char> relation, ReadOnlySpan<char> announced, ReadOnlySpan<char> href, bool hasHref)
    {
        if (relation is "canonical") canonical = hasHref ? href.ToString() : null;
        else if (relation is "alternate" && !announced.IsEmpty) alternates.Add((announced.ToString(), href.ToString()));
        else if (hasHref) AddLink(href);
    }

    private void AddId(ReadOnlySpan<char> id)
    {
        if (!ids.GetAlternateLookup<ReadOnlySpan<char>>().Add(id)) duplicates.Add(id.ToString());
    }

    private void AddLink(ReadOnlySpan<char> written)
    {
        if (written.StartsWith("#"))
        {
            // Whether a place further down the page exists is known when the whole page has been read.
            if (written.Contains('%') || !ids.GetAlternateLookup<ReadOnlySpan<char>>().Contains(written[1..])) within.Add(written.ToString());
        }
        else if (beside.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var link)) links.Add(link);
        else
        {
            var text = written.ToString();
            links.Add(beside.GetOrAdd(text, static (text, of) => of.table.Read(of.path, text), (table, path)));
        }
    }
}
