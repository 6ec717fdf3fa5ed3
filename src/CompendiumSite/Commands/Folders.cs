namespace CompendiumSite.Commands;

/// <summary>Which input and output a command means when the person names none.</summary>
internal static class Folders
{
    public static string Input(Arguments arguments, Terminal terminal) =>
        arguments.ValueOf(Option.Input) is { } named ? Absolute(named, Option.Input, terminal) : Path.Combine(Root(terminal), "input");

    public static string Output(Arguments arguments, Terminal terminal)
    {
        if (arguments.ValueOf(Option.Output) is { } named) return Absolute(named, Option.Output, terminal);
        // Beside the input that was named, and never over the site of the repository that happens to be around.
        return Path.Combine(arguments.ValueOf(Option.Input) is null ? Root(terminal) : Path.GetDirectoryName(Input(arguments, terminal)) ?? terminal.CurrentFolder, "output");
    }

    /// <summary>A folder as a person standing in the current one would write it.</summary>
    public static string Shown(string folder, Terminal terminal)
    {
        var relative = Path.GetRelativePath(terminal.CurrentFolder, folder);
        return relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
    }

    // From wherever the program is started: the folder around that holds input/, or else the one around the program itself.
    private static string Root(Terminal terminal) =>
        Around(terminal.CurrentFolder) ?? Around(terminal.ProgramFolder) ?? terminal.CurrentFolder;

    private static string? Around(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            if (Directory.Exists(Path.Combine(at, "input")))
                return at;
        return null;
    }

    private static string Absolute(string named, Option option, Terminal terminal)
    {
        if (named.Length == 0 || named.Contains('\0')) throw new WrongCommand($"{option} needs the name of a folder.");
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(named, terminal.CurrentFolder));
    }
}
