namespace CompendiumSite.Verify;

/// <summary>Reads an edition in one file. It is made of the pages, which are read themselves; what it has of its own are the ids and the links that hold them together.</summary>
internal static class SingleReading
{
    public static PageFacts Read(string path, ReadOnlySpan<char> html, LinkTable table)
    {
        var (ids, duplicates, links, within) = (new HashSet<string>(StringComparer.Ordinal), new List<string>(), new Dictionary<string, Link>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var known = links.GetAlternateLookup<ReadOnlySpan<char>>();
        var tags = new HtmlTags(html);
        while (tags.Next())
        {
            if (tags.IsEnd) continue;
            var attributes = tags.Attributes;
            while (attributes.Next())
            {
                switch (attributes.Name)
                {
                    case "id" when !ids.GetAlternateLookup<ReadOnlySpan<char>>().Add(attributes.Value): duplicates.Add(attributes.Value.ToString()); break;
                    case "href" or "src" or "action" when !known.ContainsKey(attributes.Value):
                        var written = attributes.Value.ToString();
                        links.Add(written, table.Read(path, written));
                        break;
                    case "for" or "aria-labelledby" or "aria-describedby" or "aria-controls":
                        foreach (var range in attributes.Value.Split(' ')) within.Add(attributes.Value[range].ToString());
                        break;
                }
            }
        }
        within.ExceptWith(ids);
        return new PageFacts
        {
            Path = path, IsSingle = true, Ids = ids, DuplicateIds = [.. duplicates], Links = [.. links.Values], Named = new HashSet<string>(),
            Faults = [.. within.Select(id => $"names the id '{id}', which it does not have")],
        };
    }
}
