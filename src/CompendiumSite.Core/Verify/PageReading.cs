using System.Collections.Frozen;
using System.Text;

namespace CompendiumSite.Verify;

/// <summary>Reads the facts of one page after the other, tag by tag, and notes what is wrong inside of it. One for each thread.</summary>
internal sealed class PageReading(LinkTable table)
{
    private readonly HtmlMemory memory = new();
    private readonly Places.Collector ids = new();
    private readonly List<string> duplicates = [], faults = [], within = [];
    private readonly List<Link> links = [];
    private readonly LinksMet met = new(), metInMain = new();
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly List<int> headings = [];
    private readonly List<(string, string)> alternates = [];
    private readonly Stack<string> open = new();
    private LinkFolder? folder;
    private readonly PageLanguages languages = new();
    private readonly PageCounts counts = new();
    private string path = "";
    private string? language, canonical, kind;
    private int mains;
    private bool hasTitle, redirects, hasPolicy, isAsked;

    public PageFacts Read(string page, ReadOnlySpan<byte> html)
    {
        Forget();
        path = page;
        folder = table.FolderOf(page);
        if (html.TrimStart(" \t\r\n"u8) is not { Length: >= 15 } start || !Ascii.EqualsIgnoreCase(start[..15], "<!DOCTYPE html>"u8)) faults.Add("does not begin with <!DOCTYPE html>");
        var tags = new HtmlTags(html, memory);
        while (tags.Next())
        {
            if (open.TryPeek(out var inside) && inside == "title") hasTitle |= !tags.TextBefore.Trim(" \t\r\n"u8).IsEmpty;
            if (inside is not ("script" or "style")) languages.Read(tags.TextBefore);
            counts.Read(tags);
            if (!tags.IsEnd)
            {
                var stays = !IsVoid(tags.Name) && !(tags.IsSelfClosed && open.Contains("svg"));
                if (stays) open.Push(tags.Name);
                ReadTag(tags, stays);
            }
            else if (open.Count > 0 && open.Peek() == tags.Name)
            {
                open.Pop();
                languages.Close();
            }
            else
            {
                faults.Add($"closes <{tags.Name}> where <{(open.Count == 0 ? "nothing" : open.Peek())}> is open");
                break;
            }
        }
        if (open.Count > 0 && faults.Count == 0) faults.Add($"leaves <{open.Peek()}> open");
        if (!hasPolicy) faults.Add("does not begin with the policy against foreign scripts");
        if (mains != 1 && !redirects) faults.Add($"has {mains} main landmarks instead of one");
        var places = ids.Take();
        foreach (var fragment in within)
            if (fragment.Length > 1 && !places.Contains(fragment.Contains('%') ? Uri.UnescapeDataString(fragment[1..]) : fragment.AsSpan(1)))
                links.Add(table.Read(path, fragment));
        return new PageFacts
        {
            Path = path, Language = language, HasTitle = hasTitle, Canonical = canonical, Alternates = [.. alternates],
            Ids = places, DuplicateIds = [.. duplicates], Links = [.. links], Headings = [.. headings], Faults = [.. faults], IsRedirect = redirects,
            Kind = kind, Named = named.Count == 0 ? FrozenSet<string>.Empty : new HashSet<string>(named, StringComparer.Ordinal), ForeignWords = languages.Wrong, WrongCounts = counts.Wrong,
        };
    }

    private void Forget()
    {
        duplicates.Clear();
        faults.Clear();
        within.Clear();
        links.Clear();
        met.StartAnew();
        metInMain.StartAnew();
        named.Clear();
        headings.Clear();
        alternates.Clear();
        open.Clear();
        languages.StartAnew();
        counts.StartAnew();
        (language, canonical, kind, mains) = (null, null, null, 0);
        hasTitle = redirects = hasPolicy = isAsked = false;
    }

    private void ReadTag(in HtmlTags tag, bool stays)
    {
        string? own = null;
        ReadOnlySpan<byte> href = default, relation = default, type = default, announced = default;
        bool hasHref = false, hasAlt = false, hasSource = false, hasName = false, isPolicy = false, isLabelled = false;
        foreach (var attribute in tag.Attributes)
        {
            switch (attribute.Name)
            {
                case "class": break; // by far the most frequent
                case "id": AddId(tag.ValueOf(attribute)); break;
                case "href": href = tag.ValueOf(attribute); hasHref = true; break;
                case "rel": relation = tag.ValueOf(attribute); break;
                case "hreflang": announced = tag.ValueOf(attribute); break;
                case "type": type = tag.ValueOf(attribute); break;
                case "alt": hasAlt = isLabelled = true; break;
                case "title" or "placeholder": isLabelled = true; break;
                case "src": hasSource = true; AddLink(tag.ValueOf(attribute)); break;
                case "action" when tag.Name == "form": AddLink(tag.ValueOf(attribute)); break;
                case "lang": own = memory.NameOf(tag.ValueOf(attribute)); break;
                case "aria-label": hasName = isLabelled = true; break;
                case "aria-labelledby": hasName = true; break;
                case "aria-hidden": hasName |= tag.ValueOf(attribute).SequenceEqual("true"u8); break;
                case "data-kind" when tag.Name == "body": kind = tag.TextOf(attribute); isAsked = MutualLinks.Matter(kind); break;
                case "http-equiv" when tag.ValueOf(attribute).SequenceEqual("Content-Security-Policy"u8): isPolicy = true; break;
                case "content" when isPolicy && links.Count == 0 && tag.ValueOf(attribute).StartsWith("default-src 'none'; "u8): hasPolicy = true; break;
                case "http-equiv" when tag.Name == "meta" && tag.TextOf(attribute).Equals("refresh", StringComparison.OrdinalIgnoreCase): redirects = true; break;
                case var name when name == "style" || name.StartsWith("on", StringComparison.OrdinalIgnoreCase):
                    faults.Add($"<{tag.Name}> has an inline style or handler, which the page's policy forbids");
                    break;
            }
        }
        if (stays) languages.Open(own);
        if (isLabelled)
            foreach (var attribute in tag.Attributes)
                if (attribute.Name is "aria-label" or "alt" or "title" or "placeholder") languages.Read(tag.ValueOf(attribute), own);
        switch (tag.Name)
        {
            case "html": language = own; break;
            case "a" or "area" when hasHref: AddLink(href, isNamed: mains > 0 && isAsked); break;
            case "main": mains++; break;
            case "nav" when !hasName: faults.Add("has a <nav> without a name"); break;
            case "svg" when !hasName: faults.Add("has a drawing that is neither hidden nor named"); break;
            case "link": ReadRelation(relation, announced, href, hasHref); break;
            case "script" when !hasSource && !type.SequenceEqual("application/ld+json"u8): faults.Add("has an inline script, which the page's policy forbids"); break;
            case "style": faults.Add("has an inline stylesheet, which the page's policy forbids"); break;
            case "img" when !hasAlt: faults.Add("has a picture without an alt text"); break;
            case ['h', >= '1' and <= '6' and var level]: headings.Add(level - '0'); break;
        }
    }

    private void ReadRelation(ReadOnlySpan<byte> relation, ReadOnlySpan<byte> announced, ReadOnlySpan<byte> href, bool hasHref)
    {
        if (relation.SequenceEqual("canonical"u8)) canonical = hasHref ? Encoding.UTF8.GetString(href) : null;
        else if (relation.SequenceEqual("alternate"u8) && !announced.IsEmpty) alternates.Add((Encoding.UTF8.GetString(announced), Encoding.UTF8.GetString(href)));
        else if (hasHref) AddLink(href);
    }

    private void AddId(ReadOnlySpan<byte> id)
    {
        if (!ids.Add(id)) duplicates.Add(Encoding.UTF8.GetString(id));
    }

    private void AddLink(ReadOnlySpan<byte> written, bool isNamed = false)
    {
        if (written.StartsWith("#"u8))
        {
            // Whether a place further down the page exists is known when the whole page has been read.
            if (written.Contains((byte)'%') || !ids.Contains(written[1..])) within.Add(Encoding.UTF8.GetString(written));
            return;
        }
        var link = folder!.Find(path, written);
        if (met.Add(link)) links.Add(link);
        if (isNamed && metInMain.Add(link) && link.Path is { } target) named.Add(target);
    }

    private static bool IsVoid(string element) =>
        element is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
