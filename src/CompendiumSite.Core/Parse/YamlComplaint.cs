using CompendiumSite.Diagnostics;
using YamlDotNet.Core;

namespace CompendiumSite.Parse;

/// <summary>Says a YAML syntax error the way a person would who looks over the editor's shoulder.</summary>
internal static class YamlComplaint
{
    // The parser's phrase, and what it nearly always means in a record.
    private static readonly (string Phrase, string Sentence)[] meanings =
    [
        ("Mapping values are not allowed", TwoColons),
        ("found invalid mapping", TwoColons),
        ("Mapping keys are not allowed", "A line cannot begin with '? ' here. Put the text in double quotation marks."),
        ("Block sequence entries are not allowed", "A list item ('- ') cannot begin here. Put each '- ' in a line of its own, below its key."),
        ("cannot start any token", "A value cannot begin with this character. Put the value in double quotation marks."),
        ("unexpected end of stream", OpenQuotation),
        ("unexpected document indicator", OpenQuotation),
        ("found wrong indentation", OpenQuotation),
        ("unknown escape", Backslash),
        ("hexadecimal", Backslash),
        ("Unicode", Backslash),
        ("expected comment or line break", "The text of '|' or '>' begins in the next line. Write nothing behind the sign, or put a value that begins with it in quotation marks."),
        ("block scalar", "The lines of the text below '|' or '>' must be indented alike, by spaces, deeper than the key."),
        ("anchor", "'*' and '&' at the beginning of a value have a special meaning. Put the value in double quotation marks."),
        (" tag", "'!' at the beginning of a value has a special meaning. Put the value in double quotation marks."),
        ("directive", "A line that begins with '%' has a special meaning. Put the value in double quotation marks."),
        ("comment", "A '#' with a space before it begins a remark. Put a value that contains it in double quotation marks."),
        ("could not find expected ':'", "This line is neither 'key: value' nor part of the value above it. Check the colon, the space behind it and the indentation."),
        ("did not find expected '-' indicator", "This line does not fit the list above it. Begin it with '- ', or indent it as the lines of its item."),
        ("did not find expected key", "This line does not fit the lines above it. Check its indentation, and that the value above is complete (a text that opens with a quotation mark must end with it)."),
        ("<document", "This line does not belong to the keys above it. Check its indentation; nothing may stand behind the last key but more keys."),
        ("did not find expected node content", "A value is missing here, between the brackets or commas."),
    ];

    private const string TwoColons = "There is a second ': ' in this line. Put the whole value in double quotation marks, or the second key in a line of its own.";
    private const string OpenQuotation = "The quotation mark that opens here is not closed in this line. Close it; a text of several lines needs '|' instead.";
    private const string Backslash = "A backslash in double quotation marks has a special meaning. Write it twice, or use single quotation marks.";

    public static void Report(YamlException problem, string text, Place at, MessageBag bag)
    {
        // The parser stumbles somewhere behind a tab; the tab is what has to go.
        if (TabInIndentation(text) is var (line, column) && line > 0)
        {
            var linesBefore = at.Line - (int)problem.Start.Line;
            bag.Add(Codes.TabIndentation, new(at.File, line + linesBefore, column), "The line is indented with a tab. Use two spaces for each level.");
            return;
        }
        foreach (var (phrase, sentence) in meanings)
        {
            if (!problem.Message.Contains(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            bag.Add(Codes.YamlSyntax, at, sentence);
            return;
        }
        bag.Add(Codes.YamlSyntax, at, $"The file cannot be read from here on: {problem.Message.TrimEnd('.')}. Check indentation, colons and quotation marks.");
    }

    /// <summary>Whether the error is one of a single value, so that brackets around it are not to blame.</summary>
    public static bool IsAboutOneValue(YamlException problem) =>
        problem.Message.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase)
        || problem.Message.Contains("cannot start any token", StringComparison.OrdinalIgnoreCase);

    private static (int Line, int Column) TabInIndentation(string text)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            var indentation = content.Length - content.TrimStart(" \t").Length;
            var tab = content[..indentation].IndexOf('\t');
            if (tab >= 0 && indentation < content.Length) return (line, tab + 1);
        }
        return default;
    }
}
