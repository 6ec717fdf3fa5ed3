using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Translation;

namespace CompendiumSite.Pages;

/// <summary>Counts which titles, names and paragraphs exist in which written language, and the states of their translations.</summary>
public static class Coverages
{
    public static ImmutableArray<Coverage> Of(Compendium site)
    {
        var content = site.Content;
        ImmutableArray<string> languages = [.. content.Settings.Editions.Select(e => e.TextLanguage).Distinct()];
        return
        [
            .. content.All.GroupBy(r => r.Kind).Select(kind =>
            {
                var segments = kind.SelectMany(r => site.Segments.Of(r)).Where(s => languages.Contains(s.Language)).ToList();
                var originals = segments.DistinctBy(s => (s.Record.Id, s.Number)).ToLookup(s => s.From);
                return new Coverage(kind.Key, originals.Sum(o => o.Count()),
                    [.. languages.Select(l => (l, originals[l].Count() + segments.Count(s => s.Language == l && s.State != SegmentState.Missing)))], SegmentCount.In(segments));
            }).Where(c => c.Texts > 0),
        ];
    }
}
