using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Compare;

namespace CompendiumSite.Tests.Compare;

/// <summary>Small data folders, written by hand.</summary>
internal static class Sides
{
    public static Publication Of(params (string List, string Json)[] lists) => new(
        lists.ToImmutableSortedDictionary(list => list.List, list => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(list.Json), StringComparer.Ordinal), []);

    public static Publication With(this Publication publication, params (string Path, string Text)[] files) => publication with
    {
        Files = [.. files.Select(file => new PublishedFile(file.Path, Encoding.UTF8.GetByteCount(file.Text), file.Text))],
    };

    public static Comparison Compare(string list, string old, string @new) => Comparer.Compare(Of((list, old)), Of((list, @new)));

    /// <summary>The lines of the report that say what became of one list of records.</summary>
    public static string Report(string list, string old, string @new) => ComparisonReport.Of(Compare(list, old, @new));
}
