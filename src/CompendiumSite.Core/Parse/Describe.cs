namespace CompendiumSite.Parse;

/// <summary>Says in words what stands in a file, for sentences such as "must be a list, found the text 'x'".</summary>
internal static class Describe
{
    public static string Node(YamlNode node) => node switch
    {
        YamlScalar { Value: "" } => "nothing",
        YamlScalar scalar => $"the text '{Shortened(scalar.Value)}'",
        YamlList { Items.Length: 0 } => "an empty list",
        YamlList => "a list",
        YamlMap { Entries.Length: 0 } => "empty braces",
        YamlMap map => $"keys with values ('{map.Entries[0].Key}: …')",
        _ => "something else",
    };

    public static string Shortened(string value)
    {
        var line = value.AsSpan().TrimEnd();
        var end = line.IndexOf('\n');
        if (end < 0 && line.Length <= 40) return line.ToString();
        if (end < 0 || end > 40) end = Math.Min(line.Length, 40);
        if (end > 0 && char.IsHighSurrogate(line[end - 1])) end--;
        return string.Concat(line[..end].TrimEnd(), "…");
    }

    /// <summary>'a', 'b' or 'c'.</summary>
    public static string Choice(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => $"'{names[0]}'",
        _ => string.Join(", ", names.Take(names.Count - 1).Select(name => $"'{name}'")) + $" or '{names[^1]}'",
    };
}
