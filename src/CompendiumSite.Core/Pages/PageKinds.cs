using System.Collections.Immutable;
using CompendiumSite.Pages.Explore;
using CompendiumSite.Diagnostics;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Translation;

namespace CompendiumSite.Pages;

// One record for each kind of page. A view in theme/ shows it; Planner makes it.

public sealed record HomePage : Page { public override string Kind => "home"; }

public sealed record ProposalsPage : Page { public override string Kind => "proposals"; }

/// <summary>All proposals in one table that can be narrowed and sorted.</summary>
public sealed record ProposalTablePage : Page { public override string Kind => "proposal-table"; }

public sealed record ChapterPage : Page
{
    public required Chapter Chapter { get; init; }
    public override string Kind => "chapter";
}

public sealed record ProposalPage : Page
{
    public required Proposal Proposal { get; init; }
    public Proposal? Previous { get; init; }
    public Proposal? Next { get; init; }
    public override string Kind => "proposal";
}

public sealed record RetreatPage : Page { public override string Kind => "retreat"; }

public sealed record TierPage : Page
{
    public required Tier Tier { get; init; }
    public override string Kind => "tier";
}

public sealed record SessionGroupPage : Page
{
    public required SessionGroup Group { get; init; }
    public override string Kind => "session-group";
}

public sealed record SessionPage : Page
{
    public required Session Session { get; init; }
    public Session? Previous { get; init; }
    public Session? Next { get; init; }
    public override string Kind => "session";
}

public sealed record StanceMapPage : Page { public override string Kind => "stance-map"; }

public sealed record SponsorsPage : Page
{
    /// <summary>Each kind with its sponsors in the order of the language.</summary>
    public required ImmutableArray<(SponsorKind Kind, ImmutableArray<Sponsor> Sponsors)> Groups { get; init; }
    public override string Kind => "sponsors";
}

public sealed record SponsorPage : Page
{
    public required Sponsor Sponsor { get; init; }
    /// <summary>Who is cited with whom: the same for all sponsors of an edition, so it is found once.</summary>
    public required Lazy<Company> Company { get; init; }
    public override string Kind => "sponsor";
}

/// <summary>Who proposed with whom.</summary>
public sealed record MatrixPage : Page
{
    public required Lazy<Company> Company { get; init; }
    public override string Kind => "matrix";
}

public sealed record DocumentsPage : Page { public override string Kind => "documents"; }

public sealed record DocumentPage : Page
{
    public required Document Document { get; init; }
    public override string Kind => "document";
}

public sealed record YearsPage : Page
{
    public required ImmutableArray<int> Years { get; init; }
    public override string Kind => "years";
}

public sealed record YearPage : Page
{
    public required int Year { get; init; }
    public int? Previous { get; init; }
    public int? Next { get; init; }
    public override string Kind => "year";
}

public sealed record ThemesPage : Page
{
    public required ImmutableArray<Theme> Themes { get; init; }
    public override string Kind => "themes";
}

public sealed record ThemePage : Page
{
    public required Theme Theme { get; init; }
    public override string Kind => "theme";
}

public sealed record CrosswalkPage : Page
{
    public required ImmutableArray<Theme> Themes { get; init; }
    public override string Kind => "crosswalk";
}

public sealed record NotesPage : Page { public override string Kind => "notes"; }

/// <summary>Every citation of every note in one table that can be narrowed and sorted.</summary>
public sealed record CitationsPage : Page { public override string Kind => "citations"; }

public sealed record CorrectionsPage : Page { public override string Kind => "corrections"; }

public sealed record GlossaryPage : Page
{
    /// <summary>Terms under their headings (a letter, or a number of strokes) in the order of the language.</summary>
    public required ImmutableArray<(string Heading, ImmutableArray<Term> Terms)> Groups { get; init; }
    public override string Kind => "glossary";
}

public sealed record ReportPage : Page { public override string Kind => "report"; }

public sealed record NarrativePage : Page
{
    public required Narrative Narrative { get; init; }
    public Narrative? Previous { get; init; }
    public Narrative? Next { get; init; }
    public override string Kind => "narrative";
}

public sealed record DataPage : Page
{
    public required ImmutableArray<DataFile> Files { get; init; }
    public override string Kind => "data";
}

/// <summary>A published data file: where it is and what it holds.</summary>
public sealed record DataFile(string Path, string Name, Label About, bool HasCsv);

public sealed record SearchPage : Page { public override string Kind => "search"; }

public sealed record CoveragePage : Page { public override string Kind => "coverage"; }

/// <summary>How many texts of a kind of record exist in each written language.</summary>
/// <param name="States">How many of its translations are in which state.</param>
public sealed record Coverage(string RecordKind, int Texts, ImmutableArray<(string Language, int Present)> Present, SegmentCount States);

/// <summary>A server shows it at whatever address was asked for, so its links begin at the root.</summary>
public sealed record NotFoundPage : Page
{
    /// <summary>Set on the page at the root, which is the one that most servers show: it speaks every language.</summary>
    public ImmutableArray<Reader> Editions { get; init; } = [];
    public override string Kind => "not-found";
    public override string Folder => In.Settings.LinkRoot;
    public override string Href(string path) => HrefThroughSite(path);
    public override string HrefOfSite(string path) => In.Settings.LinkRoot + path;
}

/// <summary>The page at the root of the site, in no edition: it offers the editions.</summary>
public sealed record ChooserPage : Page
{
    public required ImmutableArray<Reader> Editions { get; init; }
    public override string Kind => "chooser";
}
