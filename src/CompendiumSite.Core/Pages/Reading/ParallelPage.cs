using CompendiumSite.Model;

namespace CompendiumSite.Pages.Reading;

/// <summary>
/// A text in two languages side by side. Each edition has one for every text: the English edition sets English beside Simplified,
/// each Chinese edition sets its own script beside English, so the language switch is also the choice of the pair.
/// </summary>
public sealed record ParallelPage : Page
{
    public required Record Record { get; init; }

    /// <summary>Reads the other language.</summary>
    public required Reader Beside { get; init; }

    /// <summary>Where the page lies, whichever of its languages is speaking.</summary>
    public required string At { get; init; }

    /// <summary>The neighbours among the texts of the same kind.</summary>
    public Record? Previous { get; init; }
    public Record? Next { get; init; }

    public override string Kind => "parallel";

    public static string PathOf(Record record) => $"parallel/{record.Kind}/{record.Id}.html";

    /// <summary>The same page as the other language sees it: its words and its links, from this place.</summary>
    public ParallelPage Facing => this with { In = Beside, Beside = In };

    public override string Folder => At[..(At.LastIndexOf('/') + 1)];

    public override string Href(string path) => HrefThroughSite(path);

    public override string HrefOfSite(string path) => RelativePath.Between(At, path);
}
