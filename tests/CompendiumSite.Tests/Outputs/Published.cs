using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CompendiumSite.Outputs;
using CompendiumSite.Pages;

namespace CompendiumSite.Tests.Outputs;

/// <summary>The files of a site as a visitor would get them.</summary>
internal sealed class Published(ImmutableArray<OutputFile> files, ImmutableArray<Page> pages)
{
    public ImmutableArray<OutputFile> Files { get; } = files;

    public ImmutableArray<Page> Pages { get; } = pages;

    public string Text(string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Files.Single(f => f.Path == path).Bytes.Span);

    public JsonElement Json(string path) => JsonDocument.Parse(Text(path)).RootElement;

    /// <summary>The rows of a data file.</summary>
    public List<JsonElement> Rows(string name) => [.. Json($"data/v1/{name}.json").EnumerateArray()];

    public JsonElement Row(string name, string key, string value) => Rows(name).Single(r => r.GetProperty(key).GetString() == value);

    public XElement Xml(string path) => XDocument.Parse(Text(path)).Root!;
}

internal static class JsonReading
{
    public static string[] Keys(this JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    public static string[] Words(this JsonElement element, string key) => [.. element.GetProperty(key).EnumerateArray().Select(e => e.GetString()!)];

    public static int[] Numbers(this JsonElement element, string key) => [.. element.GetProperty(key).EnumerateArray().Select(e => e.GetInt32())];

    public static string? Word(this JsonElement element, string key) => element.GetProperty(key).GetString();

    public static bool IsNull(this JsonElement element, string key) => element.GetProperty(key).ValueKind == JsonValueKind.Null;
}
