using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Pages;

// The kinds of page of the library.

public sealed record LibraryPage : Page { public override string Kind => "library"; }

public sealed record LibraryDocumentPage : Page
{
    public required LibraryDocument Document { get; init; }
    public override string Kind => "library-document";
}

public sealed record LibraryPartPage : Page
{
    public required LibraryDocument Document { get; init; }
    public required LibraryPart Part { get; init; }
    public LibraryPart? Previous { get; init; }
    public LibraryPart? Next { get; init; }
    public override string Kind => "library-part";
}

public sealed record MandatesPage : Page { public override string Kind => "mandates"; }

/// <summary>What two documents say of the same subprogrammes, years apart.</summary>
public sealed record ThroughTimePage : Page
{
    public required ImmutableArray<DataTable> Tables { get; init; }
    public override string Kind => "through-time";
}

public sealed record PeoplePage : Page
{
    public required ImmutableArray<Person> People { get; init; }
    public override string Kind => "people";
}

public sealed record BodiesPage : Page
{
    public required ImmutableArray<Body> Bodies { get; init; }
    public override string Kind => "bodies";
}

public sealed record TreatiesPage : Page
{
    public required ImmutableArray<Treaty> Treaties { get; init; }
    public override string Kind => "treaties";
}

/// <summary>Which pages the library has.</summary>
internal static class LibraryPlan
{
    public static IEnumerable<Page> Pages(Compendium site, Reader read)
    {
        var content = site.Content;
        if (content.LibraryDocuments.IsEmpty) yield break;
        var home = new Crumb(read.Say(Labels.Home), Addresses.Home);
        ImmutableArray<Crumb> trail = [home, new(read.Say(Labels.Library), Addresses.Library)];
        yield return new LibraryPage { In = read, Path = Addresses.Library, Title = read.Say(Labels.Library), Trail = [home] };
        foreach (var document in content.LibraryDocuments)
        {
            yield return new LibraryDocumentPage { In = read, Path = Addresses.Of(document, site), Title = read.Say(document.Title).Value, Trail = trail, About = document, Document = document };
            var parts = site.Library.PartsByDocument.Of(document.Id);
            for (var i = 0; i < parts.Length; i++)
                yield return new LibraryPartPage
                {
                    In = read, Path = Addresses.Of(parts[i], site), Title = read.Say(parts[i].Title).Value, About = parts[i], Document = document, Part = parts[i],
                    Trail = [.. trail, new(read.Say(document.Short).Value, Addresses.Of(document, site))],
                    Previous = i > 0 ? parts[i - 1] : null, Next = i + 1 < parts.Length ? parts[i + 1] : null,
                };
        }
        yield return new MandatesPage { In = read, Path = Addresses.Mandates, Title = read.Say(Labels.Mandates), Trail = trail };
        yield return new ThroughTimePage { In = read, Path = Addresses.ThroughTime, Title = read.Say(Labels.ThroughTime), Trail = trail, Tables = [.. content.Tables.Where(t => t.Compares is not null).OrderBy(t => t.Number, StringComparer.Ordinal)] };
        yield return new PeoplePage { In = read, Path = Addresses.People, Title = read.Say(Labels.People), Trail = trail, People = read.Sorted(content.People, p => p.Name) };
        yield return new BodiesPage { In = read, Path = Addresses.Bodies, Title = read.Say(Labels.MachineryBodies), Trail = trail, Bodies = read.Sorted(content.Bodies, b => b.Name) };
        yield return new TreatiesPage { In = read, Path = Addresses.Treaties, Title = read.Say(Labels.Treaties), Trail = trail, Treaties = read.Sorted(content.Treaties, t => t.Name) };
    }
}
