using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Link;
using CompendiumSite.Model;

namespace CompendiumSite.Check;

/// <summary>A note and the record that defines it.</summary>
internal sealed record HomeNote(Note Note, Record Home, string Section);

/// <summary>What the rules look at, prepared once, and the bag for what they find.</summary>
internal sealed class Survey
{
    // Walked through beside the rules that do not ask for them.
    private readonly Task<AllTexts> texts;
    private readonly HashSet<string> unreadIds;
    private readonly Dictionary<int, HomeNote> noteByNumber = [];
    private readonly Dictionary<(string Kind, string Typed), string> hints = [];

    public Survey(Content content)
    {
        Content = content;
        texts = Task.Run(() => AllTexts.Of(content));
        Notes = [.. InSourceOrder(content)];
        foreach (var note in Notes) noteByNumber.TryAdd(note.Note.Number, note);
        Keys = new Keys(content, noteByNumber.ContainsKey);
        Languages = [.. content.Settings.Editions.Select(edition => edition.TextLanguage).Where(language => language.Length > 0).Distinct()];
        if (Languages.IsEmpty) Languages = ["en", "zh"]; // a site without editions has been reported
        // A file name in capital letters is a mistake of its own; the id is still the one that others name.
        unreadIds = content.Unread.Select(IdOfFile).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private Survey(Survey other)
    {
        (Content, texts, Notes, noteByNumber, Keys, Languages, unreadIds) = (other.Content, other.texts, other.Notes, other.noteByNumber, other.Keys, other.Languages, other.unreadIds);
    }

    /// <summary>The same survey for rules that work beside the others.</summary>
    public Survey WithOwnBag() => new(this);

    public MessageBag Bag { get; } = new();
    public Content Content { get; }
    public ImmutableArray<RecordTexts> Texts => texts.Result.ByRecord;
    public ImmutableArray<Passage> Passages => texts.Result.Passages;
    /// <summary>In the order of the sections that define them, then as listed there.</summary>
    public ImmutableArray<HomeNote> Notes { get; }
    /// <summary>Where a number stands twice, the first.</summary>
    public IReadOnlyDictionary<int, HomeNote> NoteByNumber => noteByNumber;
    /// <summary>Every forward edge, in the order in which it is written.</summary>
    public IEnumerable<Naming> Ids => Content.All.SelectMany(Namings.Ids);
    public IEnumerable<SymbolNaming> Symbols => Content.All.SelectMany(Namings.Symbols);
    public Keys Keys { get; }
    /// <summary>The records whose section number is that of another chapter; their order has no meaning.</summary>
    public HashSet<Record> Misplaced { get; } = new(ReferenceEqualityComparer.Instance);
    /// <summary>The records that another one names, known when the references have been followed.</summary>
    public HashSet<Record> Named { get; } = new(ReferenceEqualityComparer.Instance);
    /// <summary>The kinds of which some record is named by an id that does not exist; one of them may seem to be unused.</summary>
    public HashSet<string> MisnamedKinds { get; } = [];
    /// <summary>The languages in which every text should exist.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>The notes that a record defines. One without a number has been reported.</summary>
    public static IEnumerable<Note> NotesOf(Record record) => (record switch
    {
        Proposal proposal => proposal.Notes,
        Narrative narrative => narrative.Notes,
        _ => [],
    }).Where(note => note.Number > 0);

    /// <summary>Whether everything was read, so that one may say that something is missing.</summary>
    public bool IsWhole => Content.Unread.IsEmpty;

    /// <summary>Whether a file with this id exists that could not be read; then nobody complains that the id is unknown.</summary>
    public bool IsUnread(string id) => unreadIds.Contains(id);

    /// <summary>The nearest id to one that does not exist. A record that many others name is looked for once.</summary>
    public string Hint(string kind, string typed, IEnumerable<string> known)
    {
        if (!hints.TryGetValue((kind, typed), out var hint)) hints[(kind, typed)] = hint = Nearest.Hint(typed, known);
        return hint;
    }

    /// <summary>Whether a record was read as it is written; the others hold stand-ins, of which nothing can be said.</summary>
    public bool IsSound(Record record) => !unreadIds.Contains(record.Id);

    // Narratives with notes stand before the proposals, as in the source.
    private static IEnumerable<HomeNote> InSourceOrder(Content content)
    {
        var narratives = content.Narratives.OrderBy(n => NarrativeParts.Rank(n.Part)).ThenBy(n => n.Order)
            .SelectMany(n => NotesOf(n).Select(note => new HomeNote(note, n, n.Section ?? "")));
        var proposals = content.Proposals.Sort((a, b) => SectionOrder.Compare(a.Section, b.Section))
            .SelectMany(p => NotesOf(p).Select(note => new HomeNote(note, p, p.Section)));
        return narratives.Concat(proposals);
    }

    private static string IdOfFile(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var point = name.IndexOf('.');
        return point < 0 ? name : name[..point];
    }
}
