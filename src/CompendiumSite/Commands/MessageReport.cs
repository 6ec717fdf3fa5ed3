using System.Collections.Immutable;
using System.Text;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Commands;

/// <summary>Prints messages for a person, or on GitHub for its annotations.</summary>
internal static class MessageReport
{
    /// <param name="messages">Sorted by place.</param>
    public static void Print(ImmutableArray<Message> messages, Terminal terminal)
    {
        if (messages.IsEmpty) return;
        if (terminal.OnGitHub)
        {
            // GitHub shows the first ten of a step, so the worst come first.
            foreach (var message in messages.OrderBy(message => message.Severity)) terminal.Out.WriteLine(Annotation(message));
            AppendSummary(messages, terminal);
        }
        else
        {
            foreach (var message in messages) terminal.Out.WriteLine(message);
        }
        terminal.Out.WriteLine(Count.Findings(messages));
    }

    public static string Annotation(Message message)
    {
        var text = new StringBuilder(message.Severity == Severity.Error ? "::error " : "::warning ");
        if (message.At.File.Length > 0) text.Append($"file={Property(HiddenCharacters.Shown(message.At.File))},");
        if (message.At.Line > 0) text.Append($"line={message.At.Line},col={message.At.Column},");
        return text.Append($"title={Property(message.Code)}::{Data(message.Body)}").ToString();
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static void AppendSummary(ImmutableArray<Message> messages, Terminal terminal)
    {
        if (terminal.Variable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } path) return;
        File.AppendAllText(path, StepSummary.Of(messages));
    }
}
