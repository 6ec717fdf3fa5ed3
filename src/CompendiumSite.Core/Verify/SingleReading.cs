namespace CompendiumSite.Verify;

/// <summary>Reads an edition in one file. It is made of the pages, which are read themselves; what it has of its own are the ids and the links that hold them together.</summary>
internal static class SingleReading
{
    public static PageFacts Read(string path, ReadOnlySpan<byte> html, LinkTable table)
    {
        var (ids, duplicates, within) = (new Places.Collector(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        var links = new Dictionary<string, Link>(Utf8Names.Comparer);
        var known = links.GetAlternateLookup<ReadOnlySpan<byte>>();
        var tags = new HtmlTags(html, new());
        while (tags.Next())
        {
            if (tags.IsEnd) continue;
            foreach (var attribute in tags.Attributes)
            {
                switch (attribute.Name)
                {
                    case "id" when !ids.Add(tags.ValueOf(attribute)): duplicates.Add(tags.TextOf(attribute)); break;
                    case "href" or "src" or "action" when !known.ContainsKey(tags.ValueOf(attribute)):
                        var written = tags.TextOf(attribute);
                        links.Add(written, table.Read(path, written));
                        break;
                    case "for" or "aria-labelledby" or "aria-describedby" or "aria-controls":
                        within.UnionWith(tags.TextOf(attribute).Split(' '));
                        break;
                }
            }
        }
        var places = ids.Take();
        within.RemoveWhere(id => places.Contains(id));
        return new PageFacts
        {
            Path = path, IsSingle = true, Ids = places, DuplicateIds = [.. duplicates], Links = [.. links.Values], Named = new HashSet<string>(),
            Faults = [.. within.Select(id => $"names the id '{id}', which it does not have")],
        };
    }
}
