using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Model;

// The library: the four documents about the machinery, paragraph by paragraph, with their tables and registers.

/// <summary>The cover of a library document: what it is, when, by whom.</summary>
public sealed record LibraryDocument : Record
{
    public required int Order { get; init; }
    public required Text Title { get; init; }
    public required Text Short { get; init; }
    public Sourced<string>? Symbol { get; init; }
    public Confidence SymbolCertainty { get; init; }
    public required Text Date { get; init; }
    public required Text Author { get; init; }
    public required ImmutableArray<Text> Paragraphs { get; init; }
    public ImmutableArray<string> Links { get; init; } = [];
    public override string Kind => "library-document";
}

public sealed record LibraryPart : Record
{
    public required Sourced<string> Document { get; init; }
    public required int Order { get; init; }
    public string? Section { get; init; }
    public required Text Title { get; init; }
    public ImmutableArray<Text> Paragraphs { get; init; } = [];
    public required ImmutableArray<LibraryEntry> Entries { get; init; }
    public override string Kind => "library-part";
}

/// <summary>What stands one below the other in a part: a numbered paragraph, a heading, a table or a chart.</summary>
public abstract record LibraryEntry(Place At);

/// <summary>A numbered paragraph of the source as a digest in own words.</summary>
public sealed record LibraryParagraph(
    Place At, string Number, Text Text, Concerns Concerns, ImmutableArray<Finding> Findings) : LibraryEntry(At)
{
    public string Anchor => "p-" + Number;
}

public sealed record LibraryHeading(Place At, string Id, int Level, Text Text) : LibraryEntry(At);

/// <summary>A table or chart of <see cref="DataTable"/> that stands here.</summary>
public sealed record LibraryTable(Place At, Sourced<string> Table) : LibraryEntry(At);

/// <summary>The proposals, steps and sessions of which a paragraph or body gives the background.</summary>
public sealed record Concerns(
    ImmutableArray<Sourced<string>> Proposals, ImmutableArray<Sourced<string>> Steps, ImmutableArray<Sourced<string>> Sessions)
{
    public static readonly Concerns None = new([], [], []);

    public bool IsEmpty => Proposals.IsEmpty && Steps.IsEmpty && Sessions.IsEmpty;
}

public enum TableKind { Table, Chart, Tree }

public enum ColumnType { Text, Number, Percent, Count }

public enum RowKind { Item, Heading, Subtotal, Total }

/// <summary>A table of a library document as data: typed columns, and what the build recomputes.</summary>
public sealed record DataTable : Record
{
    public required Sourced<string> Document { get; init; }
    /// <summary>The other document, where a table of this edition compares two; such tables stand on the page through time.</summary>
    public Sourced<string>? Compares { get; init; }
    public required string Number { get; init; }
    public required TableKind TableKind { get; init; }
    public required Text Title { get; init; }
    public Text? Unit { get; init; }
    /// <summary>The first column is the label of the rows.</summary>
    public required ImmutableArray<TableColumn> Columns { get; init; }
    public required ImmutableArray<TableRow> Rows { get; init; }
    public ImmutableArray<TableNote> Notes { get; init; } = [];
    public ImmutableArray<TableCheck> Checks { get; init; } = [];
    public ImmutableArray<Finding> Findings { get; init; } = [];
    public override string Kind => "table";
}

public sealed record TableColumn(string Id, Text Title, ColumnType Type, Place At);

/// <param name="Values">One for each column after the first.</param>
public sealed record TableRow(string Id, Text Label, int Level, RowKind Kind, ImmutableArray<TableValue> Values, string? Note, Place At);

/// <summary>A number, a text, or nothing where the source prints a dash.</summary>
public readonly record struct TableValue(decimal? Number, Text? Text, Place At)
{
    public bool IsNone => Number is null && Text is null;
}

public sealed record TableNote(string Mark, Text Text);

public enum CheckKind { Sum, Difference, Percent }

/// <summary>
/// A figure that the table prints and the build recomputes. Sum: a row is the sum of other rows. Difference: a column is the sum of
/// other columns, row by row. Percent: a column is one column in hundredths of another, to one decimal.
/// </summary>
public sealed record TableCheck(CheckKind Kind, Sourced<string> Target, ImmutableArray<Sourced<string>> Of, ImmutableArray<Sourced<string>> Columns, Place At)
{
    /// <summary>Another table, some of whose rows belong to the sum as well; columns of the same name are added.</summary>
    public Sourced<string>? Table { get; init; }
    public ImmutableArray<Sourced<string>> And { get; init; } = [];
}

public sealed record Mandate : Record
{
    public required Sourced<string> Symbol { get; init; }
    public required Text Printed { get; init; }
    /// <summary>resolution or decision</summary>
    public required string MandateKind { get; init; }
    /// <summary>general-assembly or security-council</summary>
    public required string Body { get; init; }
    /// <summary>Null where the lists print the number alone.</summary>
    public Text? Title { get; init; }
    /// <summary>The older mandate on the same subject that this one carries on.</summary>
    public Sourced<string>? Continues { get; init; }
    public required ImmutableArray<MandateListing> Lists { get; init; }
    public override string Kind => "mandate";
}

public sealed record MandateListing(Sourced<string> Document, string Component)
{
    public static readonly ImmutableArray<string> Components = ["programme", "multilateral", "wmd", "conventional", "information", "regional", "support"];
}

public sealed record Person : Record
{
    public required Text Name { get; init; }
    public bool Uncertain { get; init; }
    public required Text Role { get; init; }
    public Text? Place { get; init; }
    public required Sourced<string> In { get; init; }
    public required Text As { get; init; }
    public ImmutableArray<Sourced<string>> Paragraphs { get; init; } = [];
    public override string Kind => "person";
}

/// <summary>A numbered paragraph named from elsewhere; a part whose paragraphs have no numbers is named as a whole.</summary>
public sealed record ParagraphNaming(Sourced<string> Part, string? Number);

public sealed record Treaty : Record
{
    public required Text Name { get; init; }
    public Text? Short { get; init; }
    public required ImmutableArray<ParagraphNaming> Named { get; init; }
    /// <summary>The mandates whose titles name it.</summary>
    public ImmutableArray<Sourced<string>> Mandates { get; init; } = [];
    public override string Kind => "treaty";
}

public sealed record Body : Record
{
    public required Text Name { get; init; }
    public Text? Abbreviation { get; init; }
    public required ImmutableArray<Text> Paragraphs { get; init; }
    public required ImmutableArray<ParagraphNaming> Named { get; init; }
    public required Concerns Concerns { get; init; }
    public Sourced<string>? Sponsor { get; init; }
    public Sourced<string>? Term { get; init; }
    public override string Kind => "body";
}
