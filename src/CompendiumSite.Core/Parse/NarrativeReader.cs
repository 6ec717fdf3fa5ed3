using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>A narrative is three files: the frame (.yml), and its text in each language (.en.md, .zh.md).</summary>
internal static class NarrativeReader
{
    private static readonly ImmutableArray<string> frontMatterKeys = ["title", "summary", "translated"];

    /// <summary>What the .yml file says; title, summary and body come with <see cref="WithTexts"/>.</summary>
    public static Record Frame(Fields fields, string id) => new Narrative
    {
        Id = id,
        At = fields.At,
        Part = fields.Word("part", NarrativeParts.All).Value,
        Order = fields.Number("order", 0, 9999),
        Section = fields.OptionalFormed("section", Forms.AnySection),
        Title = new([], fields.At),
        Summary = new([], fields.At),
        Body = new([], fields.At),
        Notes = NoteReader.Notes(fields, required: false),
        Findings = CommonFields.Findings(fields, aboutText: true),
    }.WithCommon(fields);

    public static Narrative WithTexts(Narrative frame, IReadOnlyList<NarrativeText> texts) => frame with
    {
        Title = new([.. texts.Select(text => text.Title).OfType<TextVersion>()], frame.At),
        Summary = new([.. texts.Select(text => text.Summary).OfType<TextVersion>()], frame.At),
        Body = new([.. texts.Select(text => text.Body).OfType<TextVersion>()], frame.At),
        Translated = [.. frame.Translated, .. texts.SelectMany(text => text.Translated)],
    };

    /// <summary>Reads one language of a narrative: front matter between two lines '---', then Markdown.</summary>
    public static NarrativeText ReadText(string path, string language, string text, Reading reading)
    {
        const string Fence = "---\n";
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            reading.Bag.Add(Codes.NoFrontMatter, new(path, 1, 1), "The file must begin with a line '---', then 'title: …' and 'summary: …', then a line '---', then the text.");
            return NarrativeText.None;
        }
        var end = text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal)) end = text.Length - 4;
        if (end < 0)
        {
            reading.Bag.Add(Codes.OpenFrontMatter, new(path, 1, 1), "The front matter that begins here has no end. Write a line '---' between 'summary: …' and the text.");
            return NarrativeText.None;
        }
        var title = default(TextVersion);
        var summary = default(TextVersion);
        ImmutableArray<string> translated = [];
        if (YamlTreeReader.Read(path, text.AsSpan(Fence.Length..(end + 1)), linesBefore: 1, reading.Bag) is { } map)
        {
            (title, summary, translated) = ReadFrontMatter(new Fields(map, reading, "the front matter", frontMatterKeys), language);
        }
        return new(title, summary, translated, Body(path, language, text, Math.Min(end + 1 + Fence.Length, text.Length), reading));
    }

    public static MappingShape FrontMatterShape(Reading reading) =>
        ShapeReader.Of("the front matter", frontMatterKeys, reading, fields => ReadFrontMatter(fields, reading.TextLanguages[0]));

    private static (TextVersion? Title, TextVersion? Summary, ImmutableArray<string> Translated) ReadFrontMatter(Fields fields, string language) =>
        (fields.Version("title", language), fields.Version("summary", language), CommonFields.Translated(fields));

    private static TextVersion? Body(string path, string language, string text, int start, Reading reading)
    {
        while (start < text.Length && text[start] == '\n') start++;
        var body = text[start..].TrimEnd();
        var at = new Place(path, 1 + text.AsSpan(0, start).Count('\n'), 1);
        if (body.Length > 0) return new(language, body, at);
        reading.Bag.Add(Codes.Empty, at, "There is no text below the front matter. Write it, or delete the file until there is a translation.");
        return null;
    }
}

/// <summary>One language of a narrative; null where a part could not be read.</summary>
internal sealed record NarrativeText(TextVersion? Title, TextVersion? Summary, ImmutableArray<string> Translated, TextVersion? Body)
{
    public static readonly NarrativeText None = new(null, null, [], null);
}
