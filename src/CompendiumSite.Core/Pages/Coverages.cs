using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Pages;

/// <summary>Counts which texts exist in which written language.</summary>
public static class Coverages
{
    public static ImmutableArray<Coverage> Of(Content content)
    {
        ImmutableArray<string> languages = [.. content.Settings.Editions.Select(e => e.TextLanguage).Distinct()];
        return
        [
            .. content.All.GroupBy(r => r.Kind).Select(kind =>
            {
                var texts = kind.SelectMany(TextsOf.Record).ToList();
                return new Coverage(kind.Key, texts.Count, [.. languages.Select(l => (l, texts.Count(t => t.In(l) is not null)))]);
            }).Where(c => c.Texts > 0),
        ];
    }
}
