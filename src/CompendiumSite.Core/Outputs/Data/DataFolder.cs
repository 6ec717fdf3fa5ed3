using System.Collections.Immutable;
using CompendiumSite.Link;
using CompendiumSite.Pages;

namespace CompendiumSite.Outputs;

/// <summary>The published data: every table as JSON and, where it is flat, as CSV; a schema for each; and the package that names them all.</summary>
internal sealed class DataFolder
{
    private readonly Compendium site;
    private readonly ImmutableArray<Reader> readers;
    private readonly ImmutableArray<Page> pages;
    private readonly string inputHash;
    private readonly OutputBuffer buffer;
    private readonly List<PackedFile> packed = [];
    private readonly Voices voices;
    private readonly LibraryTables library;

    public DataFolder(Compendium site, ImmutableArray<Reader> readers, ImmutableArray<Page> pages, string inputHash, OutputBuffer buffer)
    {
        (this.site, this.readers, this.pages, this.inputHash, this.buffer) = (site, readers, pages, inputHash, buffer);
        voices = new(readers);
        library = new(site, voices);
    }

    public IEnumerable<OutputFile> Files()
    {
        var schemas = new Schemas(site.Content.Settings, voices);
        foreach (var table in Tables())
        {
            yield return Pack($"{table.Name}-json", $"{table.Name}.json", "application/json", table.About, null, buffer.Write($"{DataFiles.Folder}/{table.Name}.json", table.WriteJson));
            if (table.IsFlat)
                yield return Pack(table.Name, $"{table.Name}.csv", "text/csv", table.About, table, buffer.Write($"{DataFiles.Folder}/{table.Name}.csv", table.WriteCsv));
            yield return buffer.Write(Schemas.PathOf(table.Name), to => schemas.WriteTable(to, table));
        }
        foreach (var figures in library.Figures())
            yield return Pack(figures.Name.Replace('/', '-'), $"{figures.Name}.csv", "text/csv", figures.About, figures, buffer.Write($"{DataFiles.Folder}/{figures.Name}.csv", figures.WriteCsv));
        foreach (var file in BibliographyFiles.All(site, readers, buffer))
            yield return Pack(file.Name, file.File.Path[(DataFiles.Folder.Length + 1)..], file.MediaType, file.About, null, file.File);
        var facts = new BuildFacts(site, pages, inputHash);
        yield return buffer.Write($"{DataFiles.Folder}/{BuildFacts.Name}.json", to => facts.Write(to, voices));
        yield return buffer.Write(Schemas.PathOf(BuildFacts.Name), to => schemas.WriteObject(to, BuildFacts.Name, BuildFacts.About, BuildFacts.Columns(voices)));
        yield return buffer.Write(DataPackage.Path, to => DataPackage.Write(to, site.Content.Settings, voices, packed));
    }

    private ImmutableArray<Table> Tables()
    {
        var compendium = new CompendiumTables(site, voices);
        var retreat = new RetreatTables(site, voices);
        var texts = new TextTables(site, voices);
        var rest = new SiteTables(site, voices, readers, pages);
        return
        [
            compendium.Proposals, compendium.Citations, compendium.Sponsors, compendium.Documents,
            retreat.Steps, retreat.Sessions, retreat.Themes, rest.Terms, rest.Pages, rest.Redirects, texts.Chapters, texts.Narratives, ChangeTable.Of(site, voices), TranslationTable.Of(site, voices), .. LibraryLists(),
        ];
    }

    // A site without a library publishes no empty lists of one.
    private Table[] LibraryLists() => site.Content.LibraryDocuments.IsEmpty ? [] : [library.Paragraphs, library.Mandates, library.Treaties, library.Bodies, library.People];

    private OutputFile Pack(string name, string path, string mediaType, string about, Table? table, OutputFile file)
    {
        packed.Add(new(name, path, mediaType, about, file.Bytes.Length, Fingerprint.Of(file.Bytes.Span), table));
        return file;
    }
}
