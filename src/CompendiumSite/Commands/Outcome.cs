using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Commands;

/// <summary>Which exit code messages come to.</summary>
internal static class Outcome
{
    public static int Of(ImmutableArray<Message> messages)
    {
        var errors = messages.Where(message => message.Severity == Severity.Error).ToList();
        if (errors.Count == 0) return ExitCode.Done;
        // No record is wrong where only the command line is.
        return errors.TrueForAll(IsOfCommandLine) ? ExitCode.WrongCommandLine : ExitCode.WrongContent;
    }

    private static bool IsOfCommandLine(Message message) =>
        message.Code == Codes.NoInput.Id || message.At.File.StartsWith("setting ", StringComparison.Ordinal);
}
