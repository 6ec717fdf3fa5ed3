using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace CompendiumSite.Tests;

/// <summary>What the build takes from others: named, locked, licensed, and allowed as little as possible.</summary>
public sealed partial class SupplyChainTests
{
    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));

    private static string Read(string path) => File.ReadAllText(Path.Combine(Root(), path));

    [Fact]
    public void Every_locked_package_is_listed_with_its_version_and_a_licence_that_is_free()
    {
        var locked = ((string[])["src", "theme", "tests"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), folder), "packages.lock.json", SearchOption.AllDirectories))
            .Where(path => !path.Contains(".artifacts", StringComparison.Ordinal)).SelectMany(Packages).Distinct().Order(StringComparer.Ordinal);
        var listed = Row().Matches(Read("src/DEPENDENCIES.md")).Select(row => (Package: $"{row.Groups[1].Value} {row.Groups[2].Value}", Licence: row.Groups[3].Value)).ToList();

        Assert.Equal(locked, listed.Select(row => row.Package).Order(StringComparer.Ordinal));
        Assert.All(listed, row => Assert.Contains(row.Licence, (string[])["MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0"]));
    }

    [Fact]
    public void Versions_stand_in_one_place_and_every_project_has_its_lock_file()
    {
        var projects = ((string[])["src", "theme", "tests"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.csproj", SearchOption.AllDirectories)).ToList();

        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project));
        Assert.All(projects, project => Assert.DoesNotMatch("<PackageReference[^>]*Version=", File.ReadAllText(project)));
    }

    [Fact]
    public void Every_action_is_pinned_by_hash_with_its_version_beside_it()
    {
        var uses = Workflows().SelectMany(text => Use().Matches(text)).Select(use => use.Value).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.Matches("uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$", use));
    }

    [Fact]
    public void The_workflow_restores_what_is_locked_asks_for_weaknesses_and_holds_no_secret()
    {
        foreach (var text in Workflows())
        {
            Assert.Contains("RestoreLockedMode: true", text, StringComparison.Ordinal);
            Assert.Contains("CI_AUDIT: true", text, StringComparison.Ordinal);
            Assert.Contains("\npermissions:\n  contents: read\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
            Assert.DoesNotContain("contents: write", text, StringComparison.Ordinal);
            Assert.Contains("persist-credentials: false", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_test_that_the_promises_name_exists()
    {
        foreach (Match named in Named().Matches(Read(".github/SECURITY.md")))
        {
            var path = named.Groups[1].Value;
            string[] places = [Path.Combine(Root(), path), Path.Combine(Root(), "tests/CompendiumSite.Tests", path)];
            Assert.True(Array.Exists(places, Path.Exists), path);
        }
    }

    private static IEnumerable<string> Packages(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(lockFile));
        foreach (var framework in json.RootElement.GetProperty("dependencies").EnumerateObject())
            foreach (var package in framework.Value.EnumerateObject())
                if (package.Value.TryGetProperty("resolved", out var version))
                    yield return $"{package.Name} {version.GetString()}";
    }

    private static IEnumerable<string> Workflows() => Directory.EnumerateFiles(Path.Combine(Root(), ".github/workflows")).Select(path => File.ReadAllText(path));

    [GeneratedRegex(@"^\| ([A-Za-z.]+) \| ([0-9.]+) \| ([A-Za-z0-9.-]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"uses: .*")]
    private static partial Regex Use();

    [GeneratedRegex("`((?:tests/|Sites|Hostile|Prose|Files|Pipeline|Verify|SupplyChain)[A-Za-z0-9/.]*)`")]
    private static partial Regex Named();
}
