using CompendiumSite.Diagnostics;

namespace CompendiumSite.Files;

/// <summary>Where an output lives and what stands beside it while it is written.</summary>
/// <param name="Shown">The folder as the person named it, for messages.</param>
/// <param name="Folder">Where it really is.</param>
internal sealed record OutputPlaces(string Shown, string Folder)
{
    /// <summary>Says that a folder is ours. Whatever lies in such a folder and is not part of the site disappears with the next build.</summary>
    public const string Marker = ".compendium";

    /// <summary>Keeps the empty folder in the repository; it is the one file of other people that stays.</summary>
    public const string KeptFile = ".gitkeep";

    public static readonly ReadOnlyMemory<byte> MarkerText =
        "This folder is written by compendium. The next build removes what it did not write itself.\n"u8.ToArray();

    public string Staging => Beside("new");

    /// <summary>Where the old site waits on systems that cannot exchange two folders in one step.</summary>
    public string Parked => Beside("old");

    public string Lock => Beside("lock");

    private string Beside(string what) => Path.Combine(Path.GetDirectoryName(Folder)!, $".{Path.GetFileName(Folder)}.{what}");

    /// <summary>Refuses folders whose loss somebody would mourn.</summary>
    public static OutputPlaces Of(string output, string input)
    {
        var (folder, source) = (RealPath.Of(output), RealPath.Of(input));
        if (RealPath.IsWithin(folder, source) || RealPath.IsWithin(source, folder))
            throw new MachineTrouble(Codes.FoldersOverlap, output, $"The output '{output}' and the input '{input}' lie in each other. Name two folders of which neither lies in the other.");
        if (Path.GetDirectoryName(folder) is null)
            throw new MachineTrouble(Codes.ForeignOutput, output, "This is the root of a disk. Name a folder for the site alone with --output.");
        if (File.Exists(folder))
            throw new MachineTrouble(Codes.ForeignOutput, output, "This is a file, not a folder. Name a folder for the site with --output.");
        return new(output, folder);
    }

    /// <summary>Whether nobody but us has written into the folder.</summary>
    public static bool IsOurs(string folder) =>
        File.Exists(Path.Combine(folder, Marker)) || Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) == KeptFile);

    public void RefuseForeignFiles()
    {
        if (!Directory.Exists(Folder)) return;
        if (Directory.Exists(Path.Combine(Folder, ".git")) || File.Exists(Path.Combine(Folder, ".git")))
            throw new MachineTrouble(Codes.ForeignOutput, Shown, "The folder is a Git repository, and a build replaces everything in its output. Name another folder with --output and copy the site from there.");
        if (!IsOurs(Folder))
            throw new MachineTrouble(Codes.ForeignOutput, Shown, $"The folder holds files that this program did not write, and a build replaces everything in its output. Name an empty or new folder with --output; if the files may go, empty the folder first.");
    }
}
