using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CompendiumSite.Preview;
using CompendiumSite.Tests.Hostile;
using CompendiumSite.Tests.Pipeline;
using Xunit;

namespace CompendiumSite.Browser.Hostile;

/// <summary>The site whose records hold every payload that is accepted, on a server of this machine.</summary>
public sealed partial class HostileFolder : IAsyncLifetime
{
    /// <summary>A page of the same address that is no part of the site; it only frames others.</summary>
    public const string Frame = "frame-of-the-test.html";

    private readonly string folder = Directory.CreateTempSubdirectory("hostile-site-").FullName;
    private LocalServer? server;

    public string Address => server!.Address;

    /// <summary>Every page of both editions.</summary>
    public ImmutableArray<string> Pages { get; private set; }

    /// <summary>The elements that the same records bring to the same pages with a harmless word in each place.</summary>
    public ImmutableArray<string> Elements { get; private set; }

    public async Task InitializeAsync()
    {
        var (hostile, harmless) = (MemorySite.Build(HostileSite.Accepted.Input.Files, verified: false), MemorySite.Build(HostileSite.Twin.Files, verified: false));
        Pages = [.. hostile.Pages];
        Elements = [.. harmless.Pages.SelectMany(path => Tag().Matches(harmless.Text(path))).Select(tag => tag.Groups[1].Value).Append("tbody").Distinct()];
        foreach (var (path, bytes) in hostile.Files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, bytes.ToArray());
        }
        await File.WriteAllTextAsync(Path.Combine(folder, Frame), "<!DOCTYPE html><title>Frame</title><link rel=\"icon\" href=\"assets/favicon.svg\">");
        server = await LocalServer.StartAsync(0, "/", new FolderAnswers(folder).AnswerAsync);
    }

    public async Task DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex("<([a-z][a-z0-9-]*)")]
    private static partial Regex Tag();
}
