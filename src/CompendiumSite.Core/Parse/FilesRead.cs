using System.Collections.Immutable;
using CompendiumSite.Diagnostics;
using CompendiumSite.Model;

namespace CompendiumSite.Parse;

/// <summary>What was read of the files of one record. No other file has a part in it.</summary>
/// <param name="Files">The record's own file first.</param>
internal sealed record RecordRead(ImmutableArray<SourceFile> Files, Record? Record, ImmutableArray<Message> Messages)
{
    public bool IsOf(ImmutableArray<SourceFile> files)
    {
        if (files.Length != Files.Length) return false;
        for (var i = 0; i < files.Length; i++)
            if (files[i].Path != Files[i].Path || !files[i].Bytes.Span.SequenceEqual(Files[i].Bytes.Span)) return false;
        return true;
    }
}

/// <summary>All that was read of records at one time, for the next time. It holds as long as texts may be written in the same languages.</summary>
internal sealed class FilesRead
{
    public static readonly FilesRead None = Of([], []);

    private readonly Dictionary<string, RecordRead> records;

    private FilesRead(ImmutableArray<string> languages, Dictionary<string, RecordRead> records) => (Languages, this.records) = (languages, records);

    public ImmutableArray<string> Languages { get; }

    public static FilesRead Of(ImmutableArray<string> languages, RecordRead[] read) => new(languages, read.ToDictionary(one => one.Files[0].Path, StringComparer.Ordinal));

    /// <returns>Null where the files are not what they were.</returns>
    public RecordRead? Of(ImmutableArray<SourceFile> files) => records.TryGetValue(files[0].Path, out var before) && before.IsOf(files) ? before : null;
}
