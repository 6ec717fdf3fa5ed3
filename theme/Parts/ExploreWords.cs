using System.Globalization;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Pages.Explore;

namespace CompendiumSite.Theme.Parts;

/// <summary>Words that the indexes, registers and charts share.</summary>
internal static class ExploreWords
{
    public static string Colon(this Reader read) => read.IsChinese ? "：" : ": ";

    public static string Comma(this Reader read) => read.IsChinese ? "，" : ", ";

    /// <summary>Between the members of a list.</summary>
    public static string Mark(this Reader read) => read.IsChinese ? "、" : ", ";

    public static string Semicolon(this Reader read) => read.IsChinese ? "；" : "; ";

    public static string Stop(this Reader read) => read.IsChinese ? "。" : ".";

    public static string Bracketed(this Reader read, string words) => read.IsChinese ? $"（{words}）" : $" ({words})";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>One year, or the first and the last.</summary>
    public static string Span(IReadOnlyCollection<int> years) =>
        years.Count == 0 ? "" : years.Min() == years.Max() ? Number(years.Min()) : $"{Number(years.Min())}–{Number(years.Max())}";

    public static List<int> YearsOf(IEnumerable<Use> uses) => [.. uses.Select(u => u.Year).OfType<int>()];

    public static Label Of(Confidence confidence) => confidence switch
    {
        Confidence.Certain => Labels.Certain,
        Confidence.Probable => Labels.Probable,
        _ => Labels.UncertainWord,
    };

    public static Label CountOf(Confidence confidence) => confidence switch
    {
        Confidence.Certain => Labels.CountCertain,
        Confidence.Probable => Labels.CountProbable,
        _ => Labels.CountUncertain,
    };

    /// <summary>The key under which a stylesheet and an address know a stance.</summary>
    public static string Key(Stance stance) => stance switch
    {
        Stance.For => "for",
        Stance.Against => "against",
        Stance.Caution => "caution",
        _ => "observation",
    };

    public static string Key(Confidence confidence) => confidence switch
    {
        Confidence.Certain => "certain",
        Confidence.Probable => "probable",
        _ => "uncertain",
    };

    public static string HeadingOf(Reader read, SponsorShelf shelf) => shelf switch
    {
        { Group: { } group } => read.Say(group.Name).Value,
        { Kind: SponsorKind.State } => read.Say(Labels.NonMembers),
        _ => read.Say(NoteWords.SponsorKindLabel(shelf.Kind)),
    };

    /// <summary>A home with its number, as a heading or link says it.</summary>
    public static string Numbered(Reader read, Record record) =>
        Keys.SectionOf(record) is { Length: > 0 } section ? $"{section} {read.NameOf(record)}" : read.NameOf(record);
}
