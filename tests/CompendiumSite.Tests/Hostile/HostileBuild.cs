using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using CompendiumSite.Tests.Pipeline;
using Xunit;

namespace CompendiumSite.Tests.Hostile;

/// <summary>The site full of payloads and its harmless twin, each built once.</summary>
public sealed class HostileBuild
{
    internal MemorySite Site { get; }

    internal MemorySite Twin { get; }

    /// <summary>The pages as a browser sees them.</summary>
    internal ImmutableArray<(string Path, IHtmlDocument Document)> Pages { get; }

    public HostileBuild()
    {
        Site = MemorySite.Build(HostileSite.Accepted.Input.Files);
        Twin = MemorySite.Build(HostileSite.Twin.Files);
        Pages = [.. Site.Pages.Select(path => (path, PageShape.Parse(Site.Text(path))))];
    }
}

[CollectionDefinition(nameof(HostileBuild))]
public sealed class HostileBuildCollection : ICollectionFixture<HostileBuild>;
