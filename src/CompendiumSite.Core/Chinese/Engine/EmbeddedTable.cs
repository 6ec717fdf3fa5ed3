namespace CompendiumSite.Chinese;

/// <summary>Opens a table that was compiled into the assembly.</summary>
internal static class EmbeddedTable
{
    public static UnmanagedMemoryStream Open(string name) =>
        (UnmanagedMemoryStream)(typeof(EmbeddedTable).Assembly.GetManifestResourceStream("CompendiumSite." + name)
            ?? throw new InvalidOperationException($"the table {name} is not in the assembly"));
}
