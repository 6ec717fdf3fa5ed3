namespace CompendiumSite.Chinese;

/// <summary>Reads the text forms of the dictionaries.</summary>
internal static class DictionaryText
{
    /// <summary>A dictionary of the reference: a key, a tab, and its forms, of which the first is the usual one.</summary>
    public static IEnumerable<(string Key, string[] Forms)> Reference(string text)
    {
        foreach (var line in Lines(text))
            if (line.Split('\t') is [var key, var forms])
                yield return (key, forms.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            else
                throw new FormatException($"not a dictionary line: {line}");
    }

    /// <summary>
    /// A list of ours: words between spaces, each alone or with its form (周=週) or with a question mark (发?); [section] opens
    /// another section; a line that begins with # and a space is a comment. A word with # stands for ten words, one for each digit.
    /// </summary>
    public static IEnumerable<ListedWord> Words(string text)
    {
        var section = "";
        foreach (var line in Lines(text))
        {
            if (line.StartsWith('[')) { section = line.Trim('[', ']'); continue; }
            foreach (var token in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                if (!token.Contains('#', StringComparison.Ordinal))
                    yield return Listed(section, token);
                else
                    foreach (var digit in "0123456789")
                    {
                        yield return Listed(section, token.Replace('#', digit));
                        if (token[0] == '#') yield return Listed(section, token.Replace("#", digit + " ", StringComparison.Ordinal));
                    }
        }
    }

    private static ListedWord Listed(string section, string token)
    {
        var guess = token.EndsWith('?');
        if (guess) token = token[..^1];
        var equals = token.IndexOf('=');
        return equals < 0 ? new(section, token, null, guess) : new(section, token[..equals], token[(equals + 1)..], guess);
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0 && !l.StartsWith("# ", StringComparison.Ordinal) && l != "#");
}

/// <param name="Form">The form that the list gives, or null where it leaves it to the reference.</param>
/// <param name="Guess">Whether a person should look.</param>
internal sealed record ListedWord(string Section, string Key, string? Form, bool Guess);
