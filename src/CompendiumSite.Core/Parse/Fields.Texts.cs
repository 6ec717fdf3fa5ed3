using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

// Texts in several languages, alone and as paragraphs.
internal sealed partial class Fields
{
    public Text Versions(string key)
    {
        asked?.Note(key, new Shape.Versions(), required: true);
        if (map.TryGet(key, out var entry)) return AsText(key, entry.Value, entry.KeyAt);
        ReportMissing(key);
        return new([], At);
    }

    public Text? OptionalVersions(string key)
    {
        asked?.Note(key, new Shape.Versions(), required: false);
        return map.TryGet(key, out var entry) ? AsText(key, entry.Value, entry.KeyAt) : null;
    }

    /// <summary>A list of paragraphs, each with its language versions.</summary>
    public ImmutableArray<Text> Paragraphs(string key)
    {
        asked?.Note(key, new Shape.List(new Shape.Versions()), required: true);
        if (List(key, required: true, "{ en: … }") is not { Items.Length: > 0 } list) return [];
        var paragraphs = ImmutableArray.CreateBuilder<Text>(list.Items.Length);
        foreach (var item in list.Items)
            paragraphs.Add(AsText(key, item, item.At));
        return paragraphs.MoveToImmutable();
    }

    private Text AsText(string key, YamlNode node, Place at)
    {
        if (node is not YamlMap languages)
        {
            if (node is not YamlRefused)
                Report(Codes.NotVersions, node is YamlScalar { Value: "" } ? at : node.At, $"'{key}' must have a line for each language ({LanguageExample()}), found {Describe.Node(node)}.");
            return new([], at);
        }
        var versions = ImmutableArray.CreateBuilder<TextVersion>(languages.Entries.Length);
        var original = default(string);
        foreach (var (language, languageAt, value) in languages.Entries)
        {
            if (language == "original") original = AsOriginal(key, languageAt, value);
            else if (!reading.TextLanguages.Contains(language))
                Report(Codes.UnknownLanguage, languageAt, $"'{key}' has a version in '{Describe.Shortened(language)}', which is not a language of this site. Write {Describe.Choice(reading.TextLanguages)}.");
            else if (value is YamlScalar scalar)
            {
                if (string.IsNullOrWhiteSpace(scalar.Value))
                    Report(Codes.Empty, languageAt, $"The version '{language}' of '{key}' is empty. Write the text, or remove the line until there is a translation.");
                else
                {
                    ReportOtherType(language, scalar);
                    versions.Add(new(language, scalar.Value.TrimEnd(), scalar.TextAt));
                }
            }
            else if (value is not YamlRefused)
                Report(Codes.NotText, value.At, $"The version '{language}' of '{key}' must be a text, found {Describe.Node(value)}. Put a text that begins with '[' or '{{' in double quotation marks.");
        }
        if (languages.Entries.Length == 0)
            Report(Codes.NotVersions, at, $"'{key}' must have a line for each language ({LanguageExample()}), found empty braces.");
        return new(versions.DrainToImmutable(), at) { Original = original };
    }

    private string? AsOriginal(string key, Place at, YamlNode value)
    {
        if (value is YamlScalar scalar && reading.WrittenLanguages.Contains(scalar.Value)) return scalar.Value;
        if (value is not YamlRefused)
            Report(Codes.BadChoice, at, $"'original' of '{key}' must be {Describe.Choice(reading.WrittenLanguages)}, found {Describe.Node(value)}.");
        return null;
    }

    private string LanguageExample() => string.Join(", ", reading.WrittenLanguages.Select(language => $"{language}: …"));
}
