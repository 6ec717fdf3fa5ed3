using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using CompendiumSite.Check;
using CompendiumSite.Diagnostics;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Parse;
using Xunit;

namespace CompendiumSite.Tests.Sites;

/// <summary>A whole site in memory, taken from a folder beside this file and changed by a test.</summary>
internal sealed record TestSite(ImmutableArray<SourceFile> Files)
{
    public static TestSite Small { get; } = new(Read(FolderOf("small")));

    public static string FolderOf(string name) => Path.Combine(Here(), name);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    /// <summary>The small site with the files of another folder in place of its own; a file 'x.removed' takes 'x' away.</summary>
    public static TestSite Broken(string name)
    {
        var site = Small;
        foreach (var file in Read(Path.Combine(FolderOf("broken"), name)))
        {
            if (file.Path == "expected.txt") continue;
            site = file.Path.EndsWith(".removed", StringComparison.Ordinal) ? site.Without(file.Path[..^8]) : site.With(file);
        }
        return site;
    }

    public TestSite With(string path, string text) => With(new SourceFile(path, Encoding.UTF8.GetBytes(text)));

    public TestSite With(SourceFile file) => new([.. Files.Where(other => other.Path != file.Path), file]);

    public TestSite Without(string path) => new(Files.RemoveAll(file => file.Path == path));

    public TestSite Replace(string path, string old, string @new)
    {
        var text = Text(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return With(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Bytes.Span);

    public Content Content => ContentParser.Parse(Files).Content!;

    /// <summary>Everything that reading and checking say, as the console prints it.</summary>
    public ImmutableArray<Message> Messages
    {
        get
        {
            var parsed = ContentParser.Parse(Files);
            var bag = new MessageBag();
            bag.AddRange(parsed.Messages);
            if (parsed.Content is { } content) bag.AddRange(Checks.Run(content));
            if (!bag.HasErrors) bag.AddRange(OutdatedTranslations.Of(Linker.Link(parsed.Content!)));
            return bag.ToSorted();
        }
    }

    private static ImmutableArray<SourceFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))),
    ];
}
