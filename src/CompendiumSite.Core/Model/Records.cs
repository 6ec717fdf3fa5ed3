using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Model;

// A record is the YAML schema: what is written here is what an editor may write in input/.

/// <summary>Every record has an id, which is its file name and the last part of its address, for ever.</summary>
public abstract record Record
{
    public required string Id { get; init; }
    public required Place At { get; init; }
    /// <summary>Where each key of the record stands, for messages about one of them.</summary>
    public ImmutableArray<(string Key, Place At)> Keys { get; init; } = [];
    public ImmutableArray<Review> Reviews { get; init; } = [];
    /// <summary>Old addresses (without the edition's path) that lead here.</summary>
    public ImmutableArray<Sourced<string>> RedirectFrom { get; init; } = [];
    /// <summary>The language in which the record was written first; null for that of the first edition.</summary>
    public string? Original { get; init; }
    /// <summary>The pairs of original and translation that somebody has checked; see <see cref="CompendiumSite.Translation.Segment"/>.</summary>
    public ImmutableArray<string> Translated { get; init; } = [];
    public abstract string Kind { get; }

    public Place PlaceOf(string key)
    {
        foreach (var (name, at) in Keys)
            if (name == key)
                return at;
        return At;
    }
}

/// <summary>That a person compared the record with the source, and when.</summary>
public sealed record Review(DateOnly Date, string Compared);

public sealed record Chapter : Record
{
    public required string Section { get; init; }
    public required Text Title { get; init; }
    public required ImmutableArray<Text> Paragraphs { get; init; }
    public override string Kind => "chapter";
}

public sealed record Proposal : Record
{
    public required string Section { get; init; }
    public required Sourced<string> Chapter { get; init; }
    public required Text Title { get; init; }
    public required ImmutableArray<int> Rules { get; init; }
    public required ImmutableArray<Text> Paragraphs { get; init; }
    public required ImmutableArray<Note> Notes { get; init; }
    public required ImmutableArray<Sourced<string>> Themes { get; init; }
    public ImmutableArray<Finding> Findings { get; init; } = [];
    public override string Kind => "proposal";
}

public sealed record Tier : Record
{
    public required string Section { get; init; }
    public required Text Title { get; init; }
    public required ImmutableArray<Text> Paragraphs { get; init; }
    public override string Kind => "tier";
}

public sealed record Step : Record
{
    public required string Number { get; init; }
    public required Sourced<string> Tier { get; init; }
    public required Text Title { get; init; }
    public required ImmutableArray<Text> Paragraphs { get; init; }
    public required ImmutableArray<Sourced<string>> Proposals { get; init; }
    public required ImmutableArray<Sourced<string>> Themes { get; init; }
    public override string Kind => "step";
}

public sealed record SessionGroup : Record
{
    public required string Section { get; init; }
    public required Text Title { get; init; }
    public required ImmutableArray<Text> Paragraphs { get; init; }
    public override string Kind => "session-group";
}

public sealed record Session : Record
{
    public required string Number { get; init; }
    public required Sourced<string> Group { get; init; }
    public required Text Title { get; init; }
    public required ImmutableArray<Text> Paragraphs { get; init; }
    public required ImmutableArray<Idea> Ideas { get; init; }
    public required ImmutableArray<Sourced<string>> Themes { get; init; }
    public override string Kind => "session";
}

public enum Stance { For, Against, Caution, Observation }

/// <summary>A view that the retreat's report gives to some number of participants, never to a State.</summary>
public sealed record Idea(
    int Number, Sourced<string> Who, Stance Stance, Text Text,
    ImmutableArray<Sourced<string>> Steps, ImmutableArray<Sourced<string>> Proposals, Place At);

/// <summary>One entry of the code book: a word of the source that says how many held a view.</summary>
public sealed record Quantity : Record
{
    public required int Rank { get; init; }
    public required Text Words { get; init; }
    public required Text Explanation { get; init; }
    public override string Kind => "quantity";
}

public enum SponsorKind { State, Group, Official, Body }

public sealed record Sponsor : Record
{
    public required SponsorKind SponsorKind { get; init; }
    public required Text Name { get; init; }
    public Text? Short { get; init; }
    public string? Iso2 { get; init; }
    public string? Iso3 { get; init; }
    public string? M49 { get; init; }
    public Sourced<string>? Group { get; init; }
    public bool? Member { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    public ImmutableArray<FormerName> Former { get; init; } = [];
    public Text? Note { get; init; }
    public override string Kind => "sponsor";
}

public sealed record FormerName(Text Name, int? Until);

public enum DocumentKind
{
    ConferenceDocument, PlenaryRecord, ConferenceWorkingPaper, RulesOfProcedure, DraftResolution, Resolution, Decision, Report, Budget, Other,
}

public sealed record Document : Record
{
    public required Sourced<string> Symbol { get; init; }
    public required DocumentKind DocumentKind { get; init; }
    public DateOnly? Date { get; init; }
    public Text? Title { get; init; }
    public Text? Note { get; init; }
    public override string Kind => "document";
}

public sealed record Theme : Record
{
    public required Text Title { get; init; }
    public required ImmutableArray<Text> Paragraphs { get; init; }
    public override string Kind => "theme";
}

public sealed record Term : Record
{
    public required Text Name { get; init; }
    public Text? Abbreviation { get; init; }
    public required Text Definition { get; init; }
    public bool Uncertain { get; init; }
    public ImmutableArray<Sourced<string>> See { get; init; } = [];
    public override string Kind => "term";
}

public sealed record Narrative : Record
{
    public required string Part { get; init; }
    public required int Order { get; init; }
    public string? Section { get; init; }
    public required Text Title { get; init; }
    public required Text Summary { get; init; }
    /// <summary>The Markdown of each language; paragraphs correspond by position.</summary>
    public required Text Body { get; init; }
    public ImmutableArray<Note> Notes { get; init; } = [];
    public ImmutableArray<Finding> Findings { get; init; } = [];
    public override string Kind => "narrative";
}
