using System.Collections.Frozen;
using System.Collections.Immutable;
using CompendiumSite.Model;
using CompendiumSite.Translation;

namespace CompendiumSite.Link;

public enum UseKind { Citation, Ibid, Reference }

/// <summary>One thing that a note names: the forward edge from which every reverse index is made.</summary>
/// <param name="Position">The place in the note, from 1.</param>
/// <param name="Home">The proposal or narrative in whose text the note is marked.</param>
/// <param name="Cited">What is cited; for an ibid. note what the repeated note cites at this position.</param>
public sealed record Use(int Note, int Position, UseKind Kind, Record Home, string Section, Citation? Cited, Reference? Referred, int? Repeats)
{
    /// <summary>Unique on the site and stable: the anchor of the citation inside its note.</summary>
    public string Anchor => $"note-{Note}-{Position}";

    /// <summary>The first finding that says something of the kind is likely right.</summary>
    public Finding? LikelyOf(Func<Likely, bool> has) => LikelyOf(Cited, has);

    private static Finding? LikelyOf(Citation? cited, Func<Likely, bool> has)
    {
        if (cited is not null)
            foreach (var finding in cited.Findings)
                if (has(finding.Likely)) return finding;
        return null;
    }

    public string? Sponsor => Cited?.Sponsor.Value ?? Referred?.Author?.Value;

    public string? OnBehalfOf => Cited?.OnBehalfOf?.Value;

    /// <summary>Who is named: the sponsor that speaks, and the group on whose behalf.</summary>
    public ImmutableArray<string> Names => OnBehalfOf is { } behalf ? [Sponsor!, behalf] : Sponsor is { } sponsor ? [sponsor] : [];

    public string? Symbol => Cited?.Document?.Value ?? Referred?.Document?.Value;

    public string? LikelySymbol => LikelyOf(l => l.Document is not null)?.Likely.Document?.Value;

    public DateOnly? Date => Cited?.Date?.Value ?? Referred?.Date;

    public DateOnly? LikelyDate => LikelyOf(l => l.Date is not null)?.Likely.Date?.Value;

    /// <summary>The year in which the use is filed: what is likely right before what is printed.</summary>
    public int? Year { get; } =
        LikelyOf(Cited, l => l.Date is not null)?.Likely.Date?.Value.Year ?? LikelyOf(Cited, l => l.Year is not null)?.Likely.Year?.Value
        ?? Cited?.Date?.Value.Year ?? Referred?.Date?.Year ?? Cited?.Year?.Value ?? Referred?.Year;
}

/// <summary>A note with the record that holds it and what it names.</summary>
public sealed record PlacedNote(Note Note, Record Home, string Section, ImmutableArray<Use> Uses)
{
    public int Number => Note.Number;
}

/// <summary>An idea of the retreat with the session in which it stands.</summary>
public sealed record PlacedIdea(Idea Idea, Session Session);

/// <summary>A finding with its place: at a citation, or at a paragraph of a text.</summary>
public sealed record PlacedFinding(Finding Finding, Record Home, string Section, Use? Use);

/// <summary>All records with every edge in both directions. Made by <see cref="Linker"/>; never changes.</summary>
public sealed class Compendium
{
    public required Content Content { get; init; }
    public required FrozenDictionary<string, Proposal> ProposalById { get; init; }
    public required FrozenDictionary<string, Chapter> ChapterById { get; init; }
    public required FrozenDictionary<string, Step> StepById { get; init; }
    public required FrozenDictionary<string, Tier> TierById { get; init; }
    public required FrozenDictionary<string, Session> SessionById { get; init; }
    public required FrozenDictionary<string, SessionGroup> GroupById { get; init; }
    public required FrozenDictionary<string, Quantity> QuantityById { get; init; }
    public required FrozenDictionary<string, Sponsor> SponsorById { get; init; }
    public required FrozenDictionary<string, Document> DocumentBySymbol { get; init; }
    public required FrozenDictionary<string, Theme> ThemeById { get; init; }
    public required FrozenDictionary<string, Term> TermById { get; init; }
    public required Keys Keys { get; init; }

    /// <summary>In ascending order of number.</summary>
    public required ImmutableArray<PlacedNote> Notes { get; init; }
    public required FrozenDictionary<int, PlacedNote> NoteByNumber { get; init; }
    public required ImmutableArray<PlacedFinding> Findings { get; init; }

    /// <summary>Uses by the sponsor that speaks and by the group on whose behalf it speaks.</summary>
    public required FrozenDictionary<string, ImmutableArray<Use>> UsesBySponsor { get; init; }
    /// <summary>Uses by the key of the symbol as printed, and by the one that is likely right.</summary>
    public required FrozenDictionary<string, ImmutableArray<Use>> UsesByDocument { get; init; }
    public required FrozenDictionary<int, ImmutableArray<Use>> UsesByYear { get; init; }
    public required FrozenDictionary<string, ImmutableArray<Use>> UsesByHome { get; init; }
    public required FrozenDictionary<string, ImmutableArray<PlacedIdea>> IdeasByProposal { get; init; }
    public required FrozenDictionary<string, ImmutableArray<PlacedIdea>> IdeasByStep { get; init; }
    public required FrozenDictionary<string, ImmutableArray<Step>> StepsByProposal { get; init; }
    public required FrozenDictionary<string, ImmutableArray<Record>> RecordsByTheme { get; init; }
    public required FrozenDictionary<string, ImmutableArray<Proposal>> ProposalsByChapter { get; init; }
    public required FrozenDictionary<string, ImmutableArray<Session>> SessionsByGroup { get; init; }
    public required FrozenDictionary<string, ImmutableArray<Step>> StepsByTier { get; init; }

    /// <summary>The place of a proposal, step, session or document among its kind, in the order of the source, from 0.</summary>
    public required FrozenDictionary<Record, int> Places { get; init; }
    /// <summary>The first and the last year from which anything is cited for a proposal.</summary>
    public required (int First, int Last) CitedYears { get; init; }

    public required LibraryLinks Library { get; init; }
    public required ChangeLinks Changes { get; init; }

    /// <summary>What is translated, and how far.</summary>
    public required Segments Segments { get; init; }

    public IEnumerable<Use> Uses => Notes.SelectMany(n => n.Uses);
}

/// <summary>A list that nothing leads to is an empty list.</summary>
public static class FrozenLists
{
    public static ImmutableArray<T> Of<TKey, T>(this FrozenDictionary<TKey, ImmutableArray<T>> lists, TKey key) where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : [];
}
