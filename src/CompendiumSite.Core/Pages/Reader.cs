using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Diagnostics;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Pages;

/// <summary>Turns Simplified into Traditional Chinese; the engine is in the room Chinese.</summary>
public interface IScriptConverter
{
    string Convert(string simplified);

    /// <summary>Converts pieces of one line in the light of each other.</summary>
    ImmutableArray<string> ConvertPieces(ImmutableArray<string> pieces);
}

/// <summary>The order in which readers of a language look things up.</summary>
public interface IReadingOrder : IComparer<string>
{
    /// <summary>The heading under which the name stands in an index.</summary>
    string Heading(string name);
}

/// <summary>A text as an edition shows it.</summary>
/// <param name="Language">The tag of what is shown; another than the edition's where no version exists in its language.</param>
public readonly record struct Said(string Value, string Language, bool IsFallback)
{
    public override string ToString() => Value;
}

/// <summary>Reads the compendium in one edition: which words, in which script, with which dates and in which order.</summary>
public sealed class Reader
{
    private readonly Edition edition;
    private readonly Compendium site;
    private readonly IScriptConverter? converter;
    private readonly IReadingOrder order;
    private readonly Lazy<Dictionary<int, string>> sentences;
    private readonly Lazy<SortedSponsors> sponsors;
    private readonly string ownTag;

    public Reader(Edition edition, Compendium site, IScriptConverter? converter, IReadingOrder order)
    {
        (this.edition, this.site, this.converter, this.order) = (edition, site, converter, order);
        (converted, labels) = (new(new BySelf<TextVersion>()), new(new BySelf<Label>()));
        (sentences, sponsors, ownTag) = (new(ReadSentences), new(SortSponsors), edition.Language.ToLowerInvariant());
    }

    private Reader(Reader other, Action<Text> heard)
    {
        (edition, site, converter, order) = (other.edition, other.site, other.converter, other.order);
        (converted, labels, sentences, sponsors, ownTag, this.heard) = (other.converted, other.labels, other.sentences, other.sponsors, other.ownTag, heard);
    }

    // How a text is shown depends on the edition and its conversion only; the sentences and the sponsors are those of the site.
    private Reader(Reader other, Compendium site)
    {
        (edition, this.site, converter, order) = (other.edition, site, other.converter, other.order);
        (converted, labels, sentences, sponsors, ownTag) = (other.converted, other.labels, new(ReadSentences), new(SortSponsors), other.ownTag);
    }

    private readonly ConcurrentDictionary<TextVersion, Converted> converted;
    private readonly ConcurrentDictionary<Label, string> labels;
    private readonly Action<Text>? heard;

    // The same object is the same text; comparing the words would cost more than reading them.
    private sealed class BySelf<T> : IEqualityComparer<T> where T : class
    {
        public bool Equals(T? x, T? y) => ReferenceEquals(x, y);
        public int GetHashCode(T item) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(item);
    }

    // A text that is shown as it was written is known to its record; only what had to be converted is remembered here.
    private sealed record Converted(ImmutableArray<Block> Blocks)
    {
        private string? plain;

        public string Plain => plain ??= ProseText.Plain(Blocks);
    }

    /// <summary>The same language outside of every edition, for the pages at the root of the site.</summary>
    public Reader AtRoot() => new(edition with { Path = "" }, site, converter, order);

    /// <summary>The same reader before another state of the compendium: it remembers the texts that both have.</summary>
    public Reader Of(Compendium other) => new(this, other);

    /// <summary>The same reader with somebody who listens to which texts are asked for.</summary>
    public Reader HeardBy(Action<Text> listener) => new(this, listener);

    public Edition Edition => edition;

    public Compendium Site => site;

    public string Language => edition.Language;

    public bool IsChinese => edition.TextLanguage == "zh";

    public SiteSettings Settings => site.Content.Settings;

    /// <summary>The text without marks and markup: for titles, names and attributes.</summary>
    public Said Say(Text text)
    {
        heard?.Invoke(text);
        if (VersionOf(text) is not { } version) return new("", Language, false);
        var isOwn = version.Language == edition.TextLanguage || (edition.Traditional && version.Language == ownTag);
        return new(IsConverted(version) ? ConversionOf(version).Plain : version.Plain, isOwn ? Language : version.Language == "zh" ? "zh-Hans" : version.Language, !isOwn);
    }

    /// <summary>Every text of the records and of the settings as this edition shows it.</summary>
    public IEnumerable<string> Recorded()
    {
        var of = Settings;
        return site.Content.All.SelectMany(TextsOf.Record).Concat([of.Title, of.ShortTitle, of.Description, of.Lead, of.Source.Title, of.Source.Publisher]).Select(text => Say(text).Value);
    }

    public ImmutableArray<Block> Blocks(Text text)
    {
        heard?.Invoke(text);
        return VersionOf(text) is { } version ? Blocks(version) : [];
    }

    /// <summary>One version of a text in the script of this edition, whether this edition shows it or another.</summary>
    public ImmutableArray<Block> Blocks(TextVersion version) => IsConverted(version) ? ConversionOf(version).Blocks : version.Prose.Blocks;

    private Converted ConversionOf(TextVersion version) =>
        converted.TryGetValue(version, out var known) ? known : converted.GetOrAdd(version, of => new(ProseConversion.Convert(of.Prose.Blocks, converter!.ConvertPieces)));

    private bool IsConverted(TextVersion version) => edition.Traditional && converter is not null && version.Language == edition.TextLanguage;

    /// <summary>The version of a text that this edition shows: a person's Traditional one goes before the converted one; where its language is missing, another.</summary>
    public TextVersion? VersionOf(Text text) =>
        (edition.Traditional ? text.In(ownTag) : null) ?? text.In(edition.TextLanguage) ?? text.Versions.FirstOrDefault();

    public string Say(Label label) =>
        !IsChinese ? label.En
        : !edition.Traditional || converter is null ? label.Zh
        : labels.TryGetValue(label, out var said) ? said : labels.GetOrAdd(label, of => converter.Convert(of.Zh));

    public string Say(Label label, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, Say(label), values);

    /// <summary>A label with its number, singular where the language has one.</summary>
    public string Count(Label label, int number) =>
        number == 1 && !IsChinese && label.EnOne is { } one
            ? string.Format(CultureInfo.InvariantCulture, one, number)
            : Say(label, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>What a link to the record says.</summary>
    public string NameOf(Record record) => record switch
    {
        Document document => document.Symbol.Value,
        Sponsor sponsor => Say(sponsor.Short ?? sponsor.Name).Value,
        _ => TitleOf(record) is { } title ? Say(title).Value : record.Id,
    };

    /// <summary>The sponsors that the notes of a record name, each once, in the order of the language.</summary>
    public ImmutableArray<Sponsor> SponsorsOf(Record home)
    {
        var (inOrder, places) = sponsors.Value;
        var isNamed = new bool[inOrder.Length];
        foreach (var use in site.UsesByHome.Of(home.Id))
        {
            Mark(use.Sponsor);
            Mark(use.OnBehalfOf);
        }
        return [.. inOrder.Where((_, place) => isNamed[place])];

        void Mark(string? id)
        {
            if (id is not null && places.TryGetValue(id, out var place)) isNamed[place] = true;
        }
    }

    private sealed record SortedSponsors(ImmutableArray<Sponsor> InOrder, Dictionary<string, int> Places);

    private SortedSponsors SortSponsors()
    {
        var sorted = Sorted(site.Content.Sponsors, sponsor => sponsor.Name);
        return new(sorted, sorted.Select((sponsor, place) => (sponsor.Id, place)).ToDictionary(StringComparer.Ordinal));
    }

    public string SponsorName(string id) => site.SponsorById.TryGetValue(id, out var sponsor) ? NameOf(sponsor) : id;

    public static Text? TitleOf(Record record) => record switch
    {
        Chapter r => r.Title,
        Proposal r => r.Title,
        Tier r => r.Title,
        Step r => r.Title,
        SessionGroup r => r.Title,
        Session r => r.Title,
        Quantity r => r.Words,
        Sponsor r => r.Name,
        Theme r => r.Title,
        Term r => r.Name,
        Narrative r => r.Title,
        Document r => r.Title,
        LibraryDocument r => r.Short,
        LibraryPart r => r.Title,
        DataTable r => r.Title,
        Mandate r => r.Printed,
        Person r => r.Name,
        Treaty r => r.Name,
        Body r => r.Name,
        Change r => r.Title,
        _ => null,
    };

    /// <summary>The sentence to which the mark of a note belongs.</summary>
    public string SentenceOf(int note) => sentences.Value.GetValueOrDefault(note, "");

    private Dictionary<int, string> ReadSentences()
    {
        var found = new Dictionary<int, string>();
        var texts = site.Content.Proposals.SelectMany(p => p.Paragraphs).Concat(site.Content.Narratives.Select(n => n.Body));
        foreach (var (number, sentence) in texts.SelectMany(t => Sentences.AroundMarks(Blocks(t))))
            found.TryAdd(number, sentence);
        return found;
    }

    public string Date(DateOnly date) => IsChinese
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
        : string.Create(CultureInfo.InvariantCulture, $"{date.Day} {MonthOf(date)} {date.Year}");

    /// <summary>The same, straight into the page.</summary>
    public void WriteDate(HtmlWriter html, DateOnly date)
    {
        if (IsChinese) html.Write($"{date.Year}年{date.Month}月{date.Day}日");
        else html.Write($"{date.Day} {MonthOf(date)} {date.Year}");
    }

    private static string MonthOf(DateOnly date) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month);

    /// <summary>Sorted as readers of the language expect.</summary>
    public ImmutableArray<T> Sorted<T>(IEnumerable<T> items, Func<T, Text> by) where T : Record =>
        [.. items.OrderBy(i => Say(by(i)).Value, order).ThenBy(i => i.Id, StringComparer.Ordinal)];

    /// <summary>Sorted and under headings: a letter, or a number of strokes.</summary>
    public ImmutableArray<(string Heading, ImmutableArray<T> Items)> Headed<T>(IEnumerable<T> items, Func<T, Text> by) where T : Record =>
        [.. Sorted(items, by).GroupBy(i => order.Heading(Say(by(i)).Value)).Select(g => (g.Key, g.ToImmutableArray()))];
}
