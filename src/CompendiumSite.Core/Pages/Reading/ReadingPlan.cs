using System.Collections.Immutable;
using CompendiumSite.Model;

namespace CompendiumSite.Pages.Reading;

/// <summary>The pages that need more than one reader, or none: parallel reading, and what stands at the root of the site.</summary>
internal static class ReadingPlan
{
    public static IEnumerable<Page> Pages(ImmutableArray<Reader> readers)
    {
        foreach (var read in readers)
            if (readers.FirstOrDefault(other => other.IsChinese != read.IsChinese) is { } beside)
                foreach (var page in Parallel(read, beside))
                    yield return page;
        // Editions below folders leave the root of the site free; a single edition may live there itself.
        if (readers.IsEmpty || readers.Any(r => r.Edition.Path.Length == 0)) yield break;
        var root = readers[0].AtRoot();
        yield return new ChooserPage { In = root, Path = Addresses.Home, Title = root.Say(root.Settings.Title).Value, Description = root.Say(root.Settings.Description).Value, Editions = readers };
        yield return new NotFoundPage { In = root, Path = Addresses.NotFound, Title = root.Say(Labels.NotFound), Editions = readers };
    }

    private static IEnumerable<ParallelPage> Parallel(Reader read, Reader beside)
    {
        foreach (var kind in read.Site.Content.All.Where(ParallelText.Exists).GroupBy(r => r.Kind).Select(g => g.ToList()))
            for (var i = 0; i < kind.Count; i++)
                yield return Parallel(read, beside, kind[i]) with { Previous = i > 0 ? kind[i - 1] : null, Next = i + 1 < kind.Count ? kind[i + 1] : null };
    }

    private static ParallelPage Parallel(Reader read, Reader beside, Record record)
    {
        var path = ParallelPage.PathOf(record);
        return new()
        {
            In = read, Beside = beside, Record = record, About = record, Path = path,
            At = read.Edition.Path.Length == 0 ? path : $"{read.Edition.Path}/{path}",
            Title = read.Say(Labels.ParallelTitle, read.NameOf(record)),
            Description = read.Say(Labels.ParallelLead),
            Trail = [new(read.Say(Labels.Home), Addresses.Home), new(read.NameOf(record), Addresses.Of(record, read.Site))],
        };
    }
}
