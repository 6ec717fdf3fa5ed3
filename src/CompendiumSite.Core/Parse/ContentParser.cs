using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <param name="Content">
/// What could be read, with harmless values in place of what could not; null without readable settings.
/// It may be checked further, but a site may only be made of it when there is no error.
/// </param>
public sealed record ParseResult(Content? Content, ImmutableArray<Message> Messages)
{
    /// <summary>As if nothing had been read before, but with a next time.</summary>
    public static readonly ParseResult Nothing = new(null, []);

    internal FilesRead Files { get; init; } = FilesRead.None;
}

/// <summary>The door of the room: the files of input/ in, records and messages out.</summary>
public static class ContentParser
{
    public static ParseResult Parse(ImmutableArray<SourceFile> files) => Parse(files, []);

    /// <param name="overrides">Settings that replace those of site.yml: host, link-root, repository, updated.</param>
    /// <param name="before">
    /// What was read at another time: files that are still the same are not read again, and give the very same records.
    /// Null where there is no next time: then no bytes of a file are kept.
    /// </param>
    public static ParseResult Parse(ImmutableArray<SourceFile> files, ImmutableArray<(string Key, string Value)> overrides, ParseResult? before = null)
    {
        var bag = new MessageBag();
        var input = InputFiles.Sort(files, bag);
        var settings = ReadSettings(input, overrides, bag);
        var languages = SiteReader.TextLanguages(settings?.Editions ?? []);
        var read = ReadRecords(input, languages, before is not null && before.Files.Languages.SequenceEqual(languages) ? before.Files : FilesRead.None);
        foreach (var (_, _, found) in read) bag.AddRange(found);
        NarrativeTexts.ReportTextsWithoutRecord(input, bag);
        var messages = bag.ToSorted();
        return new(settings is null ? null : Gather(settings, read.Select(one => one.Record).OfType<Record>(), messages), messages) { Files = before is null ? FilesRead.None : FilesRead.Of(languages, read) };
    }

    private static SiteSettings? ReadSettings(InputFiles input, ImmutableArray<(string, string)> overrides, MessageBag bag)
    {
        if (input.Site is null)
        {
            bag.Add(Codes.NoSettings, new($"{input.Root}/{SiteReader.FileName}", 0, 0), "The file is missing. It holds the title, the address and the languages of the site.");
            return null;
        }
        return ReadMap(input.Site, bag, new()) is { } map ? SiteReader.Read(map, overrides, bag) : null;
    }

    // The files of a record say nothing of other records, so each record is read by itself, on whatever core is free.
    private static RecordRead[] ReadRecords(InputFiles input, ImmutableArray<string> languages, FilesRead before)
    {
        var texts = input.Texts.ToLookup(text => text.Name, StringComparer.Ordinal);
        var read = new RecordRead[input.Records.Count];
        Parallel.For(0, read.Length, static () => new YamlWorkspace(), (i, _, workspace) =>
        {
            var file = input.Records[i];
            var own = file.Kind.Folder == RecordKinds.NarrativeFolder ? texts[file.Name].ToList() : [];
            ImmutableArray<SourceFile> sources = [file.Source, .. own.Select(text => text.Source)];
            read[i] = before.Of(sources) ?? Read(file, own, sources, languages, workspace);
            return workspace;
        }, static _ => { });
        return read;
    }

    private static RecordRead Read(RecordFile file, List<TextFile> texts, ImmutableArray<SourceFile> sources, ImmutableArray<string> languages, YamlWorkspace workspace)
    {
        var reading = new Reading(new MessageBag(), languages);
        var record = ReadMap(file.Source, reading.Bag, workspace) is { } map ? ReadRecord(file, map, reading) : null;
        if (record is Narrative narrative) record = NarrativeTexts.Attach(narrative, texts, reading);
        return new(sources, record, reading.Bag.ToSorted());
    }

    private static YamlMap? ReadMap(SourceFile file, MessageBag bag, YamlWorkspace workspace) =>
        SourceText.Read(file, bag, text => YamlTreeReader.Read(file.Path, text, linesBefore: 0, bag, workspace));

    private static Record? ReadRecord(RecordFile file, YamlMap map, Reading reading)
    {
        var folder = file.Kind;
        if (RecordKinds.Betrayed(map, folder) is { } kind)
        {
            reading.Bag.Add(Codes.WrongFolder, map.At, $"This looks like {kind.What}, but the folder '{folder.Folder}' holds {folder.What} in each file. Move it to '{kind.Folder}'.");
            return null;
        }
        var fields = new Fields(map, reading, folder.What, folder.Keys);
        return folder.ReadRecord(fields, file.Name);
    }

    private static Content Gather(SiteSettings settings, IEnumerable<Record> records, ImmutableArray<Message> messages)
    {
        var byKind = records.OrderBy(record => record.Id, StringComparer.Ordinal).ToLookup(record => record.GetType());
        ImmutableArray<T> Of<T>() where T : Record => [.. byKind[typeof(T)].Cast<T>()];
        return new Content
        {
            Settings = settings,
            Chapters = Of<Chapter>(),
            Proposals = Of<Proposal>(),
            Tiers = Of<Tier>(),
            Steps = Of<Step>(),
            SessionGroups = Of<SessionGroup>(),
            Sessions = Of<Session>(),
            Quantities = Of<Quantity>(),
            Sponsors = Of<Sponsor>(),
            Documents = Of<Document>(),
            Themes = Of<Theme>(),
            Terms = Of<Term>(),
            Narratives = Of<Narrative>(),
            LibraryDocuments = Of<LibraryDocument>(),
            LibraryParts = Of<LibraryPart>(),
            Tables = Of<DataTable>(),
            Mandates = Of<Mandate>(),
            People = Of<Person>(),
            Treaties = Of<Treaty>(),
            Bodies = Of<Body>(),
            Changes = Of<Change>(),
            Unread = [.. messages.Where(message => message.Severity == Severity.Error).Select(message => message.At.File).Distinct()],
        };
    }
}
