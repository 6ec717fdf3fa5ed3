using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <param name="Content">
/// What could be read, with harmless values in place of what could not; null without readable settings.
/// It may be checked further, but a site may only be made of it when there is no error.
/// </param>
public sealed record ParseResult(Content? Content, ImmutableArray<Message> Messages);

/// <summary>The door of the room: the files of input/ in, records and messages out.</summary>
public static class ContentParser
{
    public static ParseResult Parse(ImmutableArray<SourceFile> files) => Parse(files, []);

    /// <param name="overrides">Settings that replace those of site.yml: host, link-root, repository, updated.</param>
    public static ParseResult Parse(ImmutableArray<SourceFile> files, ImmutableArray<(string Key, string Value)> overrides)
    {
        var bag = new MessageBag();
        var input = InputFiles.Sort(files, bag);
        var settings = ReadSettings(input, overrides, bag);
        var reading = new Reading(bag, SiteReader.TextLanguages(settings?.Editions ?? []));
        var records = ReadRecords(input, reading);
        var messages = bag.ToSorted();
        return new(settings is null ? null : Gather(settings, records, messages), messages);
    }

    private static SiteSettings? ReadSettings(InputFiles input, ImmutableArray<(string, string)> overrides, MessageBag bag)
    {
        if (input.Site is null)
        {
            bag.Add(Codes.NoSettings, new($"{input.Root}/{SiteReader.FileName}", 0, 0), "The file is missing. It holds the title, the address and the languages of the site.");
            return null;
        }
        return ReadMap(input.Site, bag) is { } map ? SiteReader.Read(map, overrides, bag) : null;
    }

    // Files say nothing of each other, so each is read by itself, on whatever core is free; the messages are sorted in the end.
    private static List<Record> ReadRecords(InputFiles input, Reading reading)
    {
        var files = input.Records;
        var read = new (Record? Record, MessageBag Bag)[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            var own = reading with { Bag = new MessageBag() };
            var record = ReadMap(files[i].Source, own.Bag) is { } map ? ReadRecord(files[i], map, own) : null;
            if (record is not null) ReadProse(record);
            read[i] = (record, own.Bag);
        });
        foreach (var (_, bag) in read) reading.Bag.AddRange(bag.ToSorted());
        var records = read.Select(item => item.Record).OfType<Record>().ToList();
        NarrativeTexts.Attach(records, input, reading);
        return records;
    }

    // Each text keeps what was read, so that it is read here and nowhere else.
    private static void ReadProse(Record record)
    {
        foreach (var text in TextsOf.Record(record))
            foreach (var version in text.Versions)
                _ = version.Prose;
    }

    private static YamlMap? ReadMap(SourceFile file, MessageBag bag) =>
        SourceText.Read(file, bag) is { } text ? YamlTreeReader.Read(file.Path, text, linesBefore: 0, bag) : null;

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

    private static Content Gather(SiteSettings settings, List<Record> records, ImmutableArray<Message> messages)
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
