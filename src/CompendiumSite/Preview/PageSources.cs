using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;

namespace CompendiumSite.Preview;

/// <summary>Which files a page was made of, found by listening to which texts it asks for while it is rendered.</summary>
/// <param name="Own">The files of the records that the page is about.</param>
/// <param name="Others">The files of which a name or a passage stands on the page, without the settings of the site.</param>
internal sealed record PageSources(ImmutableArray<Place> Own, ImmutableArray<Place> Others)
{
    public static PageSources Of(Page page, Action<Page> render)
    {
        var places = new SortedDictionary<string, Place>(StringComparer.Ordinal);
        void Hear(Text text)
        {
            if ((text.In(page.In.Edition.TextLanguage) ?? text.Versions.FirstOrDefault()) is not { At: { File.Length: > 0 } at }) return;
            if (!places.TryGetValue(at.File, out var before) || at.Line < before.Line) places[at.File] = at;
        }
        render(Heard(page, Hear));

        var records = PageTranslation.RecordsOn(page).ToList();
        var own = records.SelectMany(FilesOf).Distinct().Select(file => new Place(file, 1, 1)).ToImmutableArray();
        var files = own.Select(at => at.File).Append(SettingsFile(page)).ToHashSet(StringComparer.Ordinal);
        return new(own, [.. places.Values.Where(at => !files.Contains(at.File))]);
    }

    private static Page Heard(Page page, Action<Text> hear) => page switch
    {
        ParallelPage parallel => parallel with { In = parallel.In.HeardBy(hear), Beside = parallel.Beside.HeardBy(hear) },
        _ => page with { In = page.In.HeardBy(hear) },
    };

    private static IEnumerable<string> FilesOf(Record record) =>
        TextsOf.Record(record).SelectMany(text => text.Versions).Select(version => version.At.File).Prepend(record.At.File).Where(file => file.Length > 0);

    // The title of the site stands on every page.
    private static string SettingsFile(Page page) => page.In.Settings.Title.At.File;
}
