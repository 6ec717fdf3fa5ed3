using System.Reflection;
using System.Text;

namespace CompendiumSite.Commands;

internal static class Help
{
    public const string Program = "compendium";

    private const string Typed = "dotnet run --project src/CompendiumSite --";

    public static string Version =>
        $"{Program} {typeof(Help).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";

    public static string OfAll()
    {
        var text = new StringBuilder();
        text.Append("Makes a linked site in several languages from the records in input/.\n\n");
        text.Append($"Usage: {Typed} [VERB] [OPTIONS]\n\nVerbs:\n");
        foreach (var verb in Verbs.All) text.Append($"  {verb.Name,-14}{verb.Summary}\n");
        text.Append($"\nOptions of '{Verbs.All[0].Name}', which is what happens without a verb:\n");
        Append(text, Verbs.All[0]);
        text.Append("\nExit codes: 0 done, 4 errors in the records (nothing written), 2 wrong command line,\n3 the machine does not allow it (disk, permissions, another build), 1 a mistake in the program.\n\n");
        text.Append($"Example: {Typed}\nMore: {Typed} VERB --help");
        return text.ToString();
    }

    public static string Of(Verb verb)
    {
        var text = new StringBuilder();
        text.Append($"{verb.Summary}\n");
        if (verb.Details.Length > 0) text.Append($"{verb.Details}\n");
        text.Append($"\nUsage: {Typed} {string.Join(' ', ((string[])[verb.Name, .. verb.Words, verb.MoreWords, "[OPTIONS]"]).Where(word => word.Length > 0))}\n\nOptions:\n");
        Append(text, verb);
        text.Append($"\nExample: {Typed} {verb.Example}");
        return text.ToString();
    }

    private static void Append(StringBuilder text, Verb verb)
    {
        foreach (var option in Arguments.All(verb))
        {
            var letter = option.Letter is { } known ? $"-{known}, " : "    ";
            var name = option.Value is null ? $"{option}" : $"{option} {option.Value}";
            text.Append($"  {letter}{name,-24}{option.Meaning}\n");
        }
    }
}
