using System.Reflection;
using System.Text;

namespace CompendiumSite.Commands;

internal static class Help
{
    public const string Program = "compendium";

    public const string Typed = "dotnet run --project src/CompendiumSite --";

    public static string Version =>
        $"{Program} {typeof(Help).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";

    public static string OfAll()
    {
        var text = new StringBuilder();
        text.Append("Makes a linked site in several languages from the records in input/.\n\n");
        text.Append($"Usage: {Typed} [VERB] [OPTIONS]\n\nVerbs:\n");
        foreach (var verb in Verbs.All) text.Append($"  {verb.Name,-14}{verb.Summary.En}\n");
        text.Append($"\nOptions of '{Verbs.All[0].Name}', which is what happens without a verb:\n");
        Append(text, Verbs.All[0]);
        text.Append("\nExit codes:\n");
        foreach (var (code, meaning) in ExitCode.All) text.Append($"  {code}  {meaning.En}\n");
        text.Append('\n');
        text.Append($"Example: {Typed}\nMore: {Typed} VERB --help");
        return text.ToString();
    }

    public static string Of(Verb verb)
    {
        var text = new StringBuilder();
        text.Append($"{verb.Summary.En}\n");
        if (verb.Details is { } details) text.Append($"{details.En}\n");
        text.Append($"\nUsage: {Typed} {verb.Usage}\n\nOptions:\n");
        Append(text, verb);
        text.Append($"\nExample: {Typed} {verb.Examples[0].Typed}");
        return text.ToString();
    }

    private static void Append(StringBuilder text, Verb verb)
    {
        foreach (var option in Arguments.All(verb))
        {
            var letter = option.Letter is { } known ? $"-{known}, " : "    ";
            var name = option.Value is null ? $"{option}" : $"{option} {option.Value}";
            text.Append($"  {letter}{name,-24}{option.Meaning.En}\n");
        }
    }
}
