using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite;

/// <summary>Numbers with their nouns.</summary>
internal static class Count
{
    public static string Of(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    public static string Findings(ImmutableArray<Message> messages)
    {
        var errors = messages.Count(message => message.Severity == Severity.Error);
        return $"{Of(errors, "error")}, {Of(messages.Length - errors, "warning")}";
    }
}
