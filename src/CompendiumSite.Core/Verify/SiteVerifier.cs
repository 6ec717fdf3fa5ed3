using System.Collections.Concurrent;
using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Verify;

/// <summary>
/// The door of the room: reads what was written and says what is wrong with it. It knows pages only by their bytes,
/// so that a fault anywhere before it shows, whoever made it. Pages may be added from several threads.
/// </summary>
public sealed class SiteVerifier(string host, string linkRoot)
{
    private readonly LinkTable links = new(host, linkRoot);
    private readonly ConcurrentBag<PageFacts> pages = [];
    private readonly ConcurrentDictionary<string, byte> files = new(StringComparer.Ordinal);

    // As many as there are threads.
    private readonly ConcurrentBag<PageReading> readings = [];

    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        files[path] = 0;
        if (!path.EndsWith(".html", StringComparison.Ordinal)) return;
        if (!readings.TryTake(out var reading)) reading = new(links);
        pages.Add(reading.Read(path, bytes));
        readings.Add(reading);
    }

    /// <summary>An edition in one file.</summary>
    public void AddSingle(string path, ReadOnlySpan<byte> bytes)
    {
        files[path] = 0;
        pages.Add(SingleReading.Read(path, bytes, links));
    }

    /// <param name="recorded">
    /// The texts of the records as an edition shows them, for a language tag. A record may lack a translation or quote the other language, and its
    /// name may stand where no language can be marked: a check has said so at its line. Whatever else is in a foreign language is a fault.
    /// </param>
    public ImmutableArray<Message> Verify(Func<string, IEnumerable<string>>? recorded = null)
    {
        var texts = new ConcurrentDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        bool IsRecorded(ForeignWords foreign) =>
            texts.GetOrAdd(foreign.Language, language => [.. recorded?.Invoke(language) ?? []]).Any(text => text.Contains(foreign.Words, StringComparison.Ordinal));

        var messages = new MessageBag();
        var byPath = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        // What is found on the pages of one core needs nothing from the others.
        Parallel.ForEach(byPath.Values, () => new Checking(), (page, _, own) => { CheckPage(page, byPath, IsRecorded, own); return own; }, own =>
        {
            lock (messages) messages.AddRange(own.Messages.ToSorted());
        });
        MutualLinks.Check(byPath, messages);
        return messages.ToSorted();
    }

    private sealed class Checking
    {
        public MessageBag Messages { get; } = new();
        public LinksMet Sound { get; } = new();
    }

    private void CheckPage(PageFacts page, Dictionary<string, PageFacts> byPath, Func<ForeignWords, bool> isRecorded, Checking checking)
    {
        var (at, messages) = (new Place(page.Path, 0, 0), checking.Messages);
        foreach (var fault in page.Faults) messages.Add(Codes.PageFault, at, $"The page {fault}.");
        foreach (var id in page.DuplicateIds) messages.Add(Codes.IdTwiceOnPage, at, $"The id '{id}' stands twice on the page.");
        if (page.IsRedirect) return;
        foreach (var link in page.Links) CheckLink(page, link, byPath, checking);
        if (page.IsSingle) return;
        foreach (var foreign in page.ForeignWords)
            if (!isRecorded(foreign))
                messages.Add(Codes.WordsOfAnotherEdition, at, $"The page says in '{foreign.Language}': …{foreign.Around}…");
        foreach (var count in page.WrongCounts) messages.Add(Codes.WrongCount, at, $"The page {count}.");
        if (!page.HasTitle) messages.Add(Codes.PageWithoutTitle, at, "The page has no title.");
        if (string.IsNullOrEmpty(page.Language)) messages.Add(Codes.PageWithoutLanguage, at, "The page does not say its language.");
        CheckHeadings(page, at, messages);
        CheckAlternates(page, at, byPath, messages);
    }

    /// <summary>Every page with the places on it that an address can name.</summary>
    public IEnumerable<PublishedPage> Published() => pages.Where(page => !page.IsSingle).Select(page => new PublishedPage(page.Path, page.IsRedirect, page.Ids));

    /// <summary>Every address elsewhere that a page links to, and the first page that does.</summary>
    public ImmutableSortedDictionary<string, string> External() =>
        pages.SelectMany(page => page.Links.Where(link => link.Path is null && link.Below.StartsWith("http", StringComparison.Ordinal)).Select(link => (Address: link.Below, page.Path)))
            .GroupBy(link => link.Address).ToImmutableSortedDictionary(same => same.Key, same => same.Min(link => link.Path)!, StringComparer.Ordinal);

    private static void CheckHeadings(PageFacts page, Place at, MessageBag messages)
    {
        if (page.Headings.IsEmpty || page.Headings[0] != 1 || page.Headings.Count(h => h == 1) != 1)
            messages.Add(Codes.HeadingLevels, at, "The page has to begin its headings with one h1, and to have no other h1.");
        for (var i = 1; i < page.Headings.Length; i++)
            if (page.Headings[i] > page.Headings[i - 1] + 1)
                messages.Add(Codes.HeadingLevels, at, $"A heading of level {page.Headings[i]} follows one of level {page.Headings[i - 1]}; a level is missing between them.");
    }

    // Every page of an edition names all editions, itself among them, and each of those names the same set.
    private void CheckAlternates(PageFacts page, Place at, Dictionary<string, PageFacts> byPath, MessageBag messages)
    {
        if (page.Canonical is { } canonical && links.Local(canonical) is { } own && own != page.Path && own + "index.html" != page.Path)
            messages.Add(Codes.WrongAlternate, at, $"The page calls '{canonical}' its own address.");
        foreach (var (language, address) in page.Alternates)
        {
            if (links.Local(address) is not { } path) { messages.Add(Codes.WrongAlternate, at, $"The alternate address '{address}' is not on this site."); continue; }
            if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
            if (!byPath.TryGetValue(path, out var other)) { messages.Add(Codes.WrongAlternate, at, $"The alternate '{address}' does not exist."); continue; }
            if (language == "x-default") continue;
            if (other.Language != language) messages.Add(Codes.WrongAlternate, at, $"The alternate '{address}' is announced as '{language}' and says that it is '{other.Language}'.");
            if (!other.Alternates.SequenceEqual(page.Alternates)) messages.Add(Codes.WrongAlternate, at, $"The page and its alternate '{path}' do not name the same editions.");
        }
    }

    private void CheckLink(PageFacts page, Link link, Dictionary<string, PageFacts> byPath, Checking checking)
    {
        if (link.Path is not { } path || checking.Sound.Has(link)) return;
        var at = new Place(page.Path, 0, 0);
        if (!files.ContainsKey(path)) checking.Messages.Add(Codes.BrokenLink, at, $"The link '{link.WrittenOn(page.Path)}' leads to '{path}', which does not exist.");
        else if (link.Fragment.Length > 0 && byPath.TryGetValue(path, out var other) && !other.Ids.Contains(link.Fragment))
            checking.Messages.Add(Codes.BrokenAnchor, at, $"The link '{link.WrittenOn(page.Path)}' leads to '#{link.Fragment}', which is not on '{path}'.");
        else checking.Sound.Add(link);
    }
}

/// <param name="IsRedirect">Whether it only leads to another page.</param>
public sealed record PublishedPage(string Path, bool IsRedirect, Places Places);
