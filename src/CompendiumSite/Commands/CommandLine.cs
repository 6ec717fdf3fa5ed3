using CompendiumSite.Diagnostics;
using CompendiumSite.Files;

namespace CompendiumSite.Commands;

/// <summary>The door of the room: the words that were typed in, an exit code out.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] typed, Terminal terminal)
    {
        if (typed is ["--version"]) return Say(terminal, Help.Version);
        if (typed is ["--help" or "-h" or "-?" or "help"]) return Say(terminal, Help.OfAll());
        if (typed is ["help", var asked, ..]) typed = [asked, "--help"];

        // Without a verb the program builds: that is the first command of the README.
        var named = typed.Length > 0 && !typed[0].StartsWith('-');
        var verb = named ? Verbs.All.FirstOrDefault(candidate => candidate.Name == typed[0]) : Verbs.All[0];
        if (verb is null) return Wrong(terminal, $"There is no verb '{typed[0]}'.{Nearest.Hint(typed[0], Verbs.All.Select(v => v.Name))}", "--help");

        var (arguments, problem) = Arguments.Read(verb, typed.AsSpan(named ? 1 : 0));
        if (arguments is null) return Wrong(terminal, problem!, $"{verb.Name} --help");
        if (arguments.Has(Option.Help)) return Say(terminal, Help.Of(verb));
        return await RunAsync(verb, arguments, terminal);
    }

    private static async Task<int> RunAsync(Verb verb, Arguments arguments, Terminal terminal)
    {
        try
        {
            return await verb.RunAsync(arguments, terminal);
        }
        catch (WrongCommand wrong)
        {
            return Wrong(terminal, wrong.Message, $"{verb.Name} --help");
        }
        catch (MachineTrouble trouble)
        {
            MessageReport.Print([trouble.Report], terminal);
            return ExitCode.Machine;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"The system does not allow it: {trouble.Message}");
            return ExitCode.Machine;
        }
        catch (Exception bug)
        {
            terminal.Error.WriteLine("This is a mistake in the program, not in the records. Please report it with the lines below.");
            terminal.Error.WriteLine(bug);
            return ExitCode.Bug;
        }
    }

    private static int Say(Terminal terminal, string text)
    {
        terminal.Out.WriteLine(text);
        return ExitCode.Done;
    }

    private static int Wrong(Terminal terminal, string problem, string help)
    {
        terminal.Error.WriteLine($"{problem} See '{Help.Program} {help}'.");
        return ExitCode.WrongCommandLine;
    }
}

/// <summary>A value on the command line that the verb cannot work with.</summary>
internal sealed class WrongCommand(string message) : Exception(message);
