using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Pages;

/// <summary>One step of the way from the home page to here.</summary>
public readonly record struct Crumb(string Title, string Path);

/// <summary>A page that will be written: which edition, where, and what a frame around it needs. One record per page kind inherits.</summary>
public abstract record Page
{
    public required Reader In { get; init; }

    /// <summary>Below the edition's folder, with the file name: proposals/terms-of-the-presidency.html.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    public string Description { get; init; } = "";

    /// <summary>The kind as the data publishes it and as messages name it.</summary>
    public abstract string Kind { get; }

    public ImmutableArray<Crumb> Trail { get; init; } = [];

    /// <summary>The record that the page shows, if it shows one: for the edit link and the date of the last change.</summary>
    public Record? About { get; init; }

    /// <summary>Where its links begin: the pages of an edition that have it in common link to everything alike.</summary>
    public virtual string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    public string SitePath => In.Edition.Path.Length == 0 ? Path : $"{In.Edition.Path}/{Path}";

    /// <summary>The address that search engines keep; the root of the site has no file name.</summary>
    public string CanonicalPath => SitePath == Addresses.Home ? "" : SitePath;

    /// <summary>The same with the host.</summary>
    public string Address => In.Settings.Absolute(CanonicalPath);

    public string SitePathIn(Edition other) => other.Path.Length == 0 ? Path : $"{other.Path}/{Path}";

    /// <summary>Where a reader whose language nobody knows should go: the chooser for a home page, else the first edition.</summary>
    public string DefaultPath => Path == Addresses.Home ? "" : SitePathIn(In.Settings.Editions[0]);

    /// <summary>A link to a page of the same edition. Always relative and with the file's name, so that it works from a disk, at / and below any folder.</summary>
    public virtual string Href(string path) => RelativePath.Between(Path, path);

    /// <summary>The same for a page whose links do not begin where it lies in its edition.</summary>
    protected string HrefThroughSite(string path) => HrefOfSite(In.Edition.Path.Length == 0 ? path : $"{In.Edition.Path}/{path}");

    public string Href(Record record) => Addresses.FolderOf(record) is { } folder ? $"{Href(folder)}{record.Id}.html" : Href(Addresses.Of(record, In.Site));

    /// <summary>The same, straight into the page.</summary>
    public void WriteHref(HtmlWriter html, Record record)
    {
        if (Addresses.FolderOf(record) is { } folder) html.Write($"{Href(folder)}{record.Id}.html");
        else html.Text(Href(record));
    }

    /// <summary>A link to a file of the site that belongs to no edition.</summary>
    public virtual string HrefOfSite(string path) => RelativePath.Between(SitePath, path);

    /// <summary>The same page in another edition.</summary>
    public string HrefIn(Edition other) => HrefOfSite(SitePathIn(other));
}
