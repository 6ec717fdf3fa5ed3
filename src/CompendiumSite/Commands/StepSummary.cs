using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Commands;

/// <summary>The full list of messages as Markdown, for the page of a run on GitHub.</summary>
internal static class StepSummary
{
    // GitHub drops a summary of more than a megabyte altogether.
    private const int Most = 900_000;

    public static string Of(ImmutableArray<Message> messages)
    {
        var text = new StringBuilder($"### {Count.Findings(messages)}\n\n| | Where | Code | What |\n| --- | --- | --- | --- |\n");
        var rest = messages.Length;
        foreach (var message in messages.OrderBy(message => message.Severity))
        {
            if (text.Length > Most) break;
            var place = message.At.Line > 0 ? $"{message.At.File}({message.At.Line},{message.At.Column})" : message.At.File;
            text.Append($"| {(message.Severity == Severity.Error ? "error" : "warning")} | {MarkdownText.Escape(place)} | {message.Code} | {MarkdownText.Escape(message.Body)} |\n");
            rest--;
        }
        if (rest > 0) text.Append($"\n… and {rest} more; the log of the step has all of them.\n");
        return text.Append('\n').ToString();
    }
}
