using System.Text.RegularExpressions;
using CompendiumSite.Outputs;
using Xunit;

namespace CompendiumSite.Tests.Outputs;

public sealed class DataPackageTests
{
    private static readonly Published site = SmallSite.Publish();

    [Fact]
    public void Every_resource_is_a_file_with_the_size_and_the_hash_that_it_names()
    {
        var resources = Package.GetProperty("resources").EnumerateArray().ToList();
        Assert.NotEmpty(resources);
        foreach (var resource in resources)
        {
            var file = site.Files.Single(f => f.Path == "data/v1/" + resource.Word("path"));
            Assert.Equal(file.Bytes.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal(Fingerprint.Of(file.Bytes.Span), resource.Word("hash")!.Replace(':', '-'));
            Assert.Matches(new Regex("^[a-z0-9._-]+$"), resource.Word("name"));
        }
        Assert.Equal(resources.Count, resources.Select(r => r.Word("name")).Distinct().Count());
    }

    [Fact]
    public void Every_table_is_a_resource_with_the_columns_of_its_file()
    {
        var tables = Package.GetProperty("resources").EnumerateArray().Where(r => r.Word("path")!.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        Assert.Equal(site.Files.Count(f => f.Path.EndsWith(".csv", StringComparison.Ordinal)), tables.Count);
        foreach (var table in tables)
        {
            var header = CsvText.Read(site.Text("data/v1/" + table.Word("path")))[0];
            Assert.Equal(header, table.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.Word("name")!));
            Assert.Subset(header.ToHashSet(), table.GetProperty("schema").Words("primaryKey").ToHashSet());
        }
    }

    [Fact]
    public void The_primary_key_of_a_table_is_unique()
    {
        foreach (var table in Package.GetProperty("resources").EnumerateArray().Where(r => r.TryGetProperty("schema", out _)))
        {
            var rows = CsvText.Rows(site.Text("data/v1/" + table.Word("path")));
            var keys = table.GetProperty("schema").Words("primaryKey");
            Assert.Equal(rows.Count, rows.Select(r => string.Join('|', keys.Select(k => r[k]))).Distinct().Count());
        }
    }

    [Fact]
    public void The_source_is_named() =>
        Assert.Equal("https://doi.org/10.37559/WMD/23/CD-Retreat", Package.GetProperty("sources")[0].Word("path"));

    private static System.Text.Json.JsonElement Package => site.Json("data/v1/datapackage.json");
}
