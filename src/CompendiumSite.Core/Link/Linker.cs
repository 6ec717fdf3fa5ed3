using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CompendiumSite.Model;

namespace CompendiumSite.Link;

/// <summary>The door of the room: resolves references and derives every reverse index from the forward edges, here and nowhere else.</summary>
public static class Linker
{
    /// <param name="before">An earlier state of the compendium, which knows the translations of records that are still the same.</param>
    public static Compendium Link(Content content, Compendium? before = null)
    {
        content = InSourceOrder(content);
        var notes = PlaceNotes(content);
        var uses = notes.SelectMany(n => n.Uses).ToList();
        var ideas = content.Sessions.SelectMany(s => s.Ideas.Select(i => new PlacedIdea(i, s))).ToList();
        var keys = new Keys(content, notes.Select(n => n.Number));
        return new Compendium
        {
            Content = content,
            ProposalById = ById(content.Proposals),
            ChapterById = ById(content.Chapters),
            StepById = ById(content.Steps),
            TierById = ById(content.Tiers),
            SessionById = ById(content.Sessions),
            GroupById = ById(content.SessionGroups),
            QuantityById = ById(content.Quantities),
            SponsorById = ById(content.Sponsors),
            DocumentBySymbol = content.Documents.ToFrozenDictionary(d => SymbolText.Key(d.Symbol.Value)),
            ThemeById = ById(content.Themes),
            TermById = ById(content.Terms),
            Keys = keys,
            Changes = new ChangeLinks(content, keys),
            Notes = notes,
            NoteByNumber = notes.ToFrozenDictionary(n => n.Number),
            Findings = PlaceFindings(content, notes),
            UsesBySponsor = Group<Use, string>(uses, u => [u.Sponsor, u.OnBehalfOf]),
            UsesByDocument = Group<Use, string>(uses, u => [Key(u.Symbol), Key(u.LikelySymbol)]),
            UsesByYear = Group<Use, int>(uses, u => u.Year is { } year ? [year] : []),
            UsesByHome = Group<Use, string>(uses, u => [u.Home.Id]),
            IdeasByProposal = Group(ideas, i => i.Idea.Proposals.Select(p => p.Value)),
            IdeasByStep = Group(ideas, i => i.Idea.Steps.Select(s => s.Value)),
            StepsByProposal = Group(content.Steps, s => s.Proposals.Select(p => p.Value)),
            RecordsByTheme = Group(Themed(content), r => r.Themes.Select(t => t.Value), r => r.Record),
            Places = PlacesOf(content),
            CitedYears = YearsOf(uses),
            Library = LibraryLinks.Of(content),
            Segments = new(content, before?.Segments),
            ProposalsByChapter = Group<Proposal, string>(content.Proposals, p => [p.Chapter.Value]),
            SessionsByGroup = Group<Session, string>(content.Sessions, s => [s.Group.Value]),
            StepsByTier = Group<Step, string>(content.Steps, s => [s.Tier.Value]),
        };
    }

    // The source's own order is the order of every list that is not sorted otherwise.
    private static Content InSourceOrder(Content content) => content with
    {
        Chapters = content.Chapters.Sort((a, b) => SectionOrder.Compare(a.Section, b.Section)),
        Proposals = content.Proposals.Sort((a, b) => SectionOrder.Compare(a.Section, b.Section)),
        Tiers = content.Tiers.Sort((a, b) => SectionOrder.Compare(a.Section, b.Section)),
        Steps = content.Steps.Sort((a, b) => SectionOrder.Compare(a.Number, b.Number)),
        SessionGroups = content.SessionGroups.Sort((a, b) => SectionOrder.Compare(a.Section, b.Section)),
        Sessions = content.Sessions.Sort((a, b) => SectionOrder.Compare(a.Number, b.Number)),
        Quantities = [.. content.Quantities.OrderBy(q => q.Rank).ThenBy(q => q.Id, StringComparer.Ordinal)],
        Documents = content.Documents.Sort((a, b) => SymbolText.Compare(a.Symbol.Value, b.Symbol.Value)),
        LibraryDocuments = [.. content.LibraryDocuments.OrderBy(d => d.Order).ThenBy(d => d.Id, StringComparer.Ordinal)],
        Narratives = [.. content.Narratives.OrderBy(n => NarrativeParts.Rank(n.Part)).ThenBy(n => n.Order).ThenBy(n => n.Id, StringComparer.Ordinal)],
    };

    private static ImmutableArray<PlacedNote> PlaceNotes(Content content)
    {
        var homes = content.Narratives.Select(n => (Home: (Record)n, Section: n.Section ?? "", n.Notes))
            .Concat(content.Proposals.Select(p => (Home: (Record)p, p.Section, p.Notes)))
            .SelectMany(h => h.Notes.Select(note => (note, h.Home, h.Section)))
            .OrderBy(h => h.note.Number).ToList();
        var byNumber = homes.GroupBy(h => h.note.Number).ToDictionary(g => g.Key, g => g.First().note);
        return [.. homes.Select(h => new PlacedNote(h.note, h.Home, h.Section, UsesOf(h.note, h.Home, h.Section, byNumber)))];
    }

    private static ImmutableArray<Use> UsesOf(Note note, Record home, string section, Dictionary<int, Note> byNumber)
    {
        if (note.Ibid is { } ibid)
            return byNumber.TryGetValue(ibid.Value, out var repeated)
                ? [.. repeated.Citations.Select((c, i) => new Use(note.Number, i + 1, UseKind.Ibid, home, section, c, null, ibid.Value))]
                : [];
        return
        [
            .. note.Citations.Select((c, i) => new Use(note.Number, i + 1, UseKind.Citation, home, section, c, null, null)),
            .. note.References.Select((r, i) => new Use(note.Number, i + 1, UseKind.Reference, home, section, null, r, null)),
        ];
    }

    private static ImmutableArray<PlacedFinding> PlaceFindings(Content content, ImmutableArray<PlacedNote> notes)
    {
        var atTexts = content.Narratives.SelectMany(n => n.Findings.Select(f => new PlacedFinding(f, n, n.Section ?? "", null)))
            .Concat(content.Proposals.SelectMany(p => p.Findings.Select(f => new PlacedFinding(f, p, p.Section, null))));
        // An ibid. note repeats the citation but not its finding, or each would be counted twice.
        var atCitations = notes.SelectMany(n => n.Uses).Where(u => u.Kind == UseKind.Citation)
            .SelectMany(u => u.Cited!.Findings.Select(f => new PlacedFinding(f, u.Home, u.Section, u)));
        return [.. atTexts.Concat(atCitations)];
    }

    private static IEnumerable<(Record Record, ImmutableArray<Sourced<string>> Themes)> Themed(Content content) =>
        content.Proposals.Select(p => ((Record)p, p.Themes))
            .Concat(content.Steps.Select(s => ((Record)s, s.Themes)))
            .Concat(content.Sessions.Select(s => ((Record)s, s.Themes)));

    private static FrozenDictionary<Record, int> PlacesOf(Content content) =>
        new[] { content.Proposals.CastArray<Record>(), content.Steps.CastArray<Record>(), content.Sessions.CastArray<Record>(), content.Documents.CastArray<Record>() }
            .SelectMany(kind => kind.Select((record, place) => (record, place)))
            .ToFrozenDictionary(placed => placed.record, placed => placed.place, (IEqualityComparer<Record>)ReferenceEqualityComparer.Instance);

    private static (int First, int Last) YearsOf(IEnumerable<Use> uses)
    {
        var years = uses.Where(u => u is { Kind: UseKind.Citation, Home: Proposal }).Select(u => u.Year).OfType<int>().DefaultIfEmpty(0).ToList();
        return (years.Min(), years.Max());
    }

    private static string? Key(string? symbol) => symbol is null ? null : SymbolText.Key(symbol);

    private static FrozenDictionary<string, T> ById<T>(IEnumerable<T> records) where T : Record =>
        records.ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);

    internal static FrozenDictionary<TKey, ImmutableArray<T>> Group<T, TKey>(IEnumerable<T> items, Func<T, IEnumerable<TKey?>> keys) where TKey : notnull =>
        Group(items, keys, item => item);

    private static FrozenDictionary<TKey, ImmutableArray<TValue>> Group<T, TKey, TValue>(
        IEnumerable<T> items, Func<T, IEnumerable<TKey?>> keys, Func<T, TValue> value) where TKey : notnull
    {
        var lists = new Dictionary<TKey, (ImmutableArray<TValue>.Builder Values, int Last)>();
        var place = 0;
        foreach (var item in items)
        {
            place++;
            foreach (var key in keys(item))
            {
                if (key is null) continue;
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out var known);
                // An item that names the same key twice is listed once.
                if (list.Last == place) continue;
                if (!known) list.Values = ImmutableArray.CreateBuilder<TValue>();
                list.Values.Add(value(item));
                list.Last = place;
            }
        }
        return lists.ToFrozenDictionary(l => l.Key, l => l.Value.Values.ToImmutable());
    }
}
