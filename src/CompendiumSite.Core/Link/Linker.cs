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
        // The lists of all uses are the longest, so they are made beside the others.
        var bySponsor = Task.Run(() => Group<Use, string>(uses, u => u.Sponsor, u => u.OnBehalfOf));
        var byDocument = Task.Run(() => Group<Use, string>(uses, u => Key(u.Symbol), u => Key(u.LikelySymbol)));
        var byYear = Task.Run(() => Group<Use, int>(uses.Where(u => u.Year is not null), u => u.Year!.Value));
        var byHome = Task.Run(() => Group<Use, string>(uses, u => u.Home.Id));
        var ideas = content.Sessions.SelectMany(s => s.Ideas.Select(i => new PlacedIdea(i, s))).ToList();
        var noteByNumber = notes.ToFrozenDictionary(n => n.Number);
        var keys = new Keys(content, noteByNumber.ContainsKey);
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
            NoteByNumber = noteByNumber,
            Findings = PlaceFindings(content, uses),
            IdeasByProposal = GroupByEach(ideas, i => i.Idea.Proposals.Select(p => p.Value)),
            IdeasByStep = GroupByEach(ideas, i => i.Idea.Steps.Select(s => s.Value)),
            StepsByProposal = GroupByEach(content.Steps, s => s.Proposals.Select(p => p.Value)),
            RecordsByTheme = GroupByEach(content.Proposals.Concat<Record>(content.Steps).Concat(content.Sessions), r => ThemesOf(r).Select(t => t.Value)),
            Places = PlacesOf(content),
            CitedYears = YearsOf(uses),
            Library = LibraryLinks.Of(content),
            Segments = new(content, before?.Segments),
            ProposalsByChapter = Group<Proposal, string>(content.Proposals, p => p.Chapter.Value),
            SessionsByGroup = Group<Session, string>(content.Sessions, s => s.Group.Value),
            StepsByTier = Group<Step, string>(content.Steps, s => s.Tier.Value),
            UsesBySponsor = bySponsor.Result,
            UsesByDocument = byDocument.Result,
            UsesByYear = byYear.Result,
            UsesByHome = byHome.Result,
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
        var byNumber = new Dictionary<int, Note>(homes.Count);
        foreach (var (note, _, _) in homes) byNumber.TryAdd(note.Number, note);
        var placed = new PlacedNote[homes.Count];
        Parallel.For(0, homes.Count, i => placed[i] = new(homes[i].note, homes[i].Home, homes[i].Section, UsesOf(homes[i].note, homes[i].Home, homes[i].Section, byNumber)));
        return ImmutableCollectionsMarshal.AsImmutableArray(placed);
    }

    private static ImmutableArray<Use> UsesOf(Note note, Record home, string section, Dictionary<int, Note> byNumber)
    {
        var (kind, cited) = note.Ibid is { } ibid ? (UseKind.Ibid, byNumber.GetValueOrDefault(ibid.Value)) : (UseKind.Citation, note);
        if (cited is null) return [];
        var referred = kind == UseKind.Ibid ? [] : note.References;
        var uses = ImmutableArray.CreateBuilder<Use>(cited.Citations.Length + referred.Length);
        for (var i = 0; i < cited.Citations.Length; i++)
            uses.Add(new(note.Number, i + 1, kind, home, section, cited.Citations[i], null, note.Ibid?.Value));
        for (var i = 0; i < referred.Length; i++)
            uses.Add(new(note.Number, i + 1, UseKind.Reference, home, section, null, referred[i], null));
        return uses.MoveToImmutable();
    }

    private static ImmutableArray<PlacedFinding> PlaceFindings(Content content, IEnumerable<Use> uses)
    {
        var atTexts = content.Narratives.SelectMany(n => n.Findings.Select(f => new PlacedFinding(f, n, n.Section ?? "", null)))
            .Concat(content.Proposals.SelectMany(p => p.Findings.Select(f => new PlacedFinding(f, p, p.Section, null))));
        // An ibid. note repeats the citation but not its finding, or each would be counted twice.
        var atCitations = uses.Where(u => u is { Kind: UseKind.Citation, Cited.Findings.IsEmpty: false })
            .SelectMany(u => u.Cited!.Findings.Select(f => new PlacedFinding(f, u.Home, u.Section, u)));
        return [.. atTexts.Concat(atCitations)];
    }

    private static ImmutableArray<Sourced<string>> ThemesOf(Record record) => record switch
    {
        Proposal proposal => proposal.Themes,
        Step step => step.Themes,
        Session session => session.Themes,
        _ => [],
    };

    private static FrozenDictionary<Record, int> PlacesOf(Content content) =>
        new[] { content.Proposals.CastArray<Record>(), content.Steps.CastArray<Record>(), content.Sessions.CastArray<Record>(), content.Documents.CastArray<Record>() }
            .SelectMany(kind => kind.Select((record, place) => (record, place)))
            .ToFrozenDictionary(placed => placed.record, placed => placed.place, (IEqualityComparer<Record>)ReferenceEqualityComparer.Instance);

    private static (int First, int Last) YearsOf(IEnumerable<Use> uses)
    {
        var years = uses.Where(u => u is { Kind: UseKind.Citation, Home: Proposal }).Select(u => u.Year);
        return (years.Min() ?? 0, years.Max() ?? 0);
    }

    private static string? Key(string? symbol) => symbol is null ? null : SymbolText.Key(symbol);

    private static FrozenDictionary<string, T> ById<T>(IEnumerable<T> records) where T : Record =>
        records.ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>Each item below its key, or below each of two; null is none.</summary>
    internal static FrozenDictionary<TKey, ImmutableArray<T>> Group<T, TKey>(IEnumerable<T> items, params ReadOnlySpan<Func<T, TKey?>> keys) where TKey : notnull where T : class
    {
        var groups = new Groups<TKey, T>();
        foreach (var item in items)
            foreach (var keyOf in keys)
                if (keyOf(item) is { } key)
                    groups.Add(key, item);
        return groups.ToFrozen();
    }

    /// <summary>Each item below every key that it names.</summary>
    internal static FrozenDictionary<TKey, ImmutableArray<T>> GroupByEach<T, TKey>(IEnumerable<T> items, Func<T, IEnumerable<TKey>> keys) where TKey : notnull where T : class
    {
        var groups = new Groups<TKey, T>();
        foreach (var item in items)
            foreach (var key in keys(item))
                groups.Add(key, item);
        return groups.ToFrozen();
    }

    private sealed class Groups<TKey, T> where TKey : notnull where T : class
    {
        private readonly Dictionary<TKey, ImmutableArray<T>.Builder> lists = [];

        /// <summary>An item that names the same key twice is listed once.</summary>
        public void Add(TKey key, T item)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
            list ??= ImmutableArray.CreateBuilder<T>();
            if (list.Count == 0 || !ReferenceEquals(list[^1], item)) list.Add(item);
        }

        public FrozenDictionary<TKey, ImmutableArray<T>> ToFrozen() => lists.ToFrozenDictionary(l => l.Key, l => l.Value.ToImmutable());
    }
}
