namespace CompendiumSite.Commands;

/// <summary>What the program says to whoever started it.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    /// <summary>Something that nobody foresaw: a mistake in the program.</summary>
    public const int Bug = 1;
    public const int WrongCommandLine = 2;
    /// <summary>The machine did not let the program work: disk, permissions, another build, a port in use.</summary>
    public const int Machine = 3;
    /// <summary>The records have errors; nothing was written.</summary>
    public const int WrongContent = 4;
}
