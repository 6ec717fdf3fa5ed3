using CompendiumSite.Model;

namespace CompendiumSite.Theme.Parts.Charts;

/// <summary>A bar with its name and a count for each series.</summary>
public sealed record BarRow(string Words, string? Href, IReadOnlyList<int> Counts);

/// <summary>A series of bars: its name, its short name, and the class that gives it a tint.</summary>
public sealed record BarSeries(string Words, string Short, string Class);
