using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>Reads input/site.yml, with single settings replaced from the command line.</summary>
internal static class SiteReader
{
    public const string FileName = "site.yml";

    public const string What = "the site";

    private static readonly ImmutableArray<string> siteKeys =
        ["title", "short-title", "description", "lead", "host", "link-root", "repository", "editions", "source", "updated", "confirmed-conversions"];

    private static readonly ImmutableArray<string> editionKeys = ["language", "path", "text", "convert", "label"];
    private static readonly ImmutableArray<string> confirmedKeys = ["simplified", "traditional"];
    private static readonly ImmutableArray<string> sourceKeys = ["title", "authors", "publisher", "date", "doi", "url"];
    private static readonly ImmutableArray<(string, bool)> conversions = [("traditional", true)];

    public static SiteSettings Read(YamlMap map, ImmutableArray<(string Key, string Value)> overrides, MessageBag bag)
    {
        foreach (var (key, value) in overrides) map = Overridden(map, key, value, bag);
        // The languages of the texts are in the file itself, so its editions are read first.
        var editions = new Fields(map, new(new(), []), What, siteKeys).Items("editions", "an edition", editionKeys, required: false, ReadEdition);
        return Settings(new Fields(map, new(bag, TextLanguages(editions)), What, siteKeys));
    }

    public static MappingShape Shape(Reading reading) => ShapeReader.Of(What, siteKeys, reading, fields => Settings(fields));

    private static SiteSettings Settings(Fields fields) => new()
    {
        Title = fields.Versions("title"),
        ShortTitle = fields.Versions("short-title"),
        Description = fields.Versions("description"),
        Lead = fields.Versions("lead"),
        Host = fields.Formed("host", Forms.Host),
        LinkRoot = fields.Formed("link-root", Forms.LinkRoot),
        Repository = fields.OptionalUrl("repository"),
        Editions = Editions(fields),
        Source = fields.Inner("source", "the source", sourceKeys, required: true, ReadSource) ?? NoSource,
        Updated = fields.Date("updated"),
        ConfirmedConversions = fields.Items("confirmed-conversions", "a confirmed conversion", confirmedKeys, required: false,
            static item => (item.Words("simplified"), item.Words("traditional"))),
    };

    /// <summary>The keys of texts: what the editions are made from, and the corrections of generated ones.</summary>
    public static ImmutableArray<string> TextLanguages(ImmutableArray<Edition> editions)
    {
        if (editions.IsEmpty) return ["en", "zh", "zh-hant"]; // until the editions are mended, no text shall seem to be wrong
        var texts = editions.Select(edition => edition.TextLanguage);
        var corrections = editions.Where(edition => edition.Traditional).Select(edition => edition.Language.ToLowerInvariant());
        return [.. texts.Concat(corrections).Where(language => language.Length > 0).Distinct()];
    }

    private static SourceDocument NoSource => new(new([], Place.None), [], new([], Place.None), default, null, null);

    private static ImmutableArray<Edition> Editions(Fields fields)
    {
        var editions = fields.Items("editions", "an edition", editionKeys, required: true, ReadEdition);
        if (editions.IsEmpty && fields.Has("editions") && !fields.Broken("editions"))
            fields.Report(Codes.NoEdition, fields.PlaceOf("editions"), "The site has no edition. Write at least one: { language: en, path: en, text: en, label: English }");
        foreach (var repeated in editions.GroupBy(edition => edition.Path).Where(same => same.Key.Length > 0 && same.Count() > 1))
            fields.Report(Codes.RepeatedItem, fields.PlaceOf("editions"), $"Two editions have the path '{repeated.Key}'. Each needs a folder of its own.");
        return editions;
    }

    private static Edition ReadEdition(Fields item) => new(
        item.Formed("language", Forms.LanguageTag), item.Id("path").Value,
        item.Formed("text", Forms.TextLanguage),
        item.OptionalChoice("convert", conversions, otherwise: false), item.Words("label"));

    private static SourceDocument ReadSource(Fields fields) => new(
        fields.Versions("title"), [.. fields.WordList("authors").Select(author => author.Value)], fields.Versions("publisher"),
        fields.Date("date"), fields.OptionalWords("doi"), fields.OptionalUrl("url"));

    // A replaced setting has no line; messages name the setting instead of a file.
    private static YamlMap Overridden(YamlMap map, string key, string value, MessageBag bag)
    {
        var at = new Place($"setting {key}", 0, 0);
        ImmutableArray<string> single = ["host", "link-root", "repository", "updated"];
        if (!single.Contains(key))
        {
            bag.Add(Codes.UnknownSetting, at, $"'{Describe.Shortened(key)}' cannot be set on the command line; {string.Join(", ", single)} can." + Nearest.Hint(key, single));
            return map;
        }
        return new(map.At, [.. map.Entries.Where(entry => entry.Key != key), new(key, at, new YamlScalar(value, at, at))]);
    }
}
