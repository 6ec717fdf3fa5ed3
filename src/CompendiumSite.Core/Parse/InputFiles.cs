using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;
using CompendiumSite.Verify;

namespace CompendiumSite.Parse;

internal sealed record RecordFile(SourceFile Source, RecordKind Kind, string Name);

/// <param name="Name">The id of the narrative whose text this is.</param>
internal sealed record TextFile(SourceFile Source, string Name, string Language);

/// <summary>The files of the input by what they are, each list in the order of paths.</summary>
internal sealed class InputFiles
{
    public SourceFile? Site { get; private set; }
    public List<RecordFile> Records { get; } = [];
    public List<TextFile> Texts { get; } = [];
    /// <summary>The folder in which everything lies: 'input', unless another was named.</summary>
    public string Root { get; private set; } = "input";

    public static InputFiles Sort(ImmutableArray<SourceFile> files, MessageBag bag)
    {
        var sorted = new InputFiles();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            sorted.Add(file, bag);
        return sorted;
    }

    private void Add(SourceFile file, MessageBag bag)
    {
        var parts = file.Path.Split('/');
        var (name, at) = (parts[^1], new Place(file.Path, 0, 0));
        if (parts.Length > 1) Root = parts[0];
        if (parts.Length == 2 && name == SiteReader.FileName)
            Site = file;
        else if (parts.Length == 2 && name == AddressBook.FileName)
            return; // no record: read where the written pages are verified
        else if (parts.Length < 3)
            bag.Add(Codes.StrayFile, at, $"Only {SiteReader.FileName} lies directly in '{Root}'. Move the file to the folder of its kind: {FolderNames()}.");
        else if (RecordKinds.InFolder(parts[1]) is not { } kind)
            bag.Add(Codes.UnknownFolder, at, $"There is no kind of record with the folder '{parts[1]}'." + NearestFolder(parts[1]));
        else if (parts.Length > 3)
            bag.Add(Codes.DeepFolder, at, $"Records lie directly in '{Root}/{parts[1]}', not in folders below it. Move the file up.");
        else if (name.EndsWith(".yml", StringComparison.Ordinal))
            AddRecord(file, kind, name[..^4], bag);
        else if (kind.Folder == RecordKinds.NarrativeFolder && name.EndsWith(".md", StringComparison.Ordinal))
            AddText(file, name, bag);
        else
            bag.Add(Codes.UnknownFileKind, at, kind.Folder == RecordKinds.NarrativeFolder
                ? "A narrative consists of ID.yml and of ID.en.md, ID.zh.md. Rename the file, or remove it."
                : $"The name of a record's file ends with '.yml'. Rename the file to '{Path.GetFileNameWithoutExtension(name)}.yml', or remove it.");
    }

    private void AddRecord(SourceFile file, RecordKind kind, string name, MessageBag bag)
    {
        if (Ids.IsId(name)) Records.Add(new(file, kind, name));
        else
            bag.Add(Codes.BadFileName, new(file.Path, 0, 0),
                $"The name of a record's file is its id: lower-case letters, digits and single hyphens, found '{name}'." + Ids.Proposal(name));
    }

    private void AddText(SourceFile file, string name, MessageBag bag)
    {
        if (name.Split('.') is [var id, var language, _] && Ids.IsId(id) && Ids.IsId(language)) Texts.Add(new(file, id, language));
        else
            bag.Add(Codes.BadFileName, new(file.Path, 0, 0), $"The text of a narrative has the name ID.LANGUAGE.md, such as about.en.md, found '{name}'.");
    }

    private static string NearestFolder(string typed)
    {
        var folders = RecordKinds.All.Select(kind => kind.Folder).ToList();
        return Nearest.To(typed, folders) is { } near ? $" Did you mean '{near}'?" : $" The folders are: {FolderNames()}.";
    }

    private static string FolderNames() => string.Join(", ", RecordKinds.All.Select(kind => kind.Folder));
}
