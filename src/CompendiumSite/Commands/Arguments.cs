using System.Collections.Immutable;
using CompendiumSite.Diagnostics;

namespace CompendiumSite.Commands;

/// <summary>The command line of one verb, taken apart.</summary>
internal sealed record Arguments(ImmutableArray<string> Words, ImmutableArray<(Option Option, string Value)> Given)
{
    public bool Has(Option option) => Given.Any(given => given.Option == option);

    public string? ValueOf(Option option)
    {
        foreach (var (candidate, value) in Given)
            if (candidate == option)
                return value;
        return null;
    }

    public IEnumerable<string> ValuesOf(Option option) => Given.Where(given => given.Option == option).Select(given => given.Value);

    /// <summary>Takes words apart. Exactly one of the two results is null.</summary>
    public static (Arguments? Arguments, string? Problem) Read(Verb verb, ReadOnlySpan<string> typed)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var given = ImmutableArray.CreateBuilder<(Option, string)>();
        for (var i = 0; i < typed.Length; i++)
        {
            var word = typed[i];
            if (!word.StartsWith('-') || word.Length == 1)
            {
                words.Add(word);
                continue;
            }
            var equals = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=') : -1;
            var name = equals < 0 ? word : word[..equals];
            if (Find(verb, name) is not { } option) return (null, Unknown(verb, name));
            if (option.Value is null && equals >= 0) return (null, $"{option} takes no value.");
            if (option.Value is not null && equals < 0 && i + 1 >= typed.Length) return (null, $"{option} needs a value: {option} {option.Value}.");
            if (!option.Repeats && given.Any(before => before.Item1 == option)) return (null, $"{option} is given twice.");
            given.Add((option, option.Value is null ? "" : equals >= 0 ? word[(equals + 1)..] : typed[++i]));
        }
        var arguments = new Arguments(words.ToImmutable(), given.ToImmutable());
        return arguments.Has(Option.Help) ? (arguments, null) : WithRightWords(verb, arguments);
    }

    private static (Arguments?, string?) WithRightWords(Verb verb, Arguments arguments)
    {
        if (arguments.Words.Length > verb.Words.Length && verb.MoreWords.Length == 0)
        {
            var extra = arguments.Words[verb.Words.Length];
            return (null, Verbs.All.Any(other => other.Name == extra)
                ? $"The verb '{extra}' must come first, before the options."
                : $"'{verb.Name}' does not know what to do with '{extra}'.");
        }
        return arguments.Words.Length < verb.Words.Length
            ? (null, $"'{verb.Name}' needs {string.Join(" ", verb.Words)}; {verb.Words[arguments.Words.Length]} is missing.")
            : (arguments, null);
    }

    private static Option? Find(Verb verb, string name) =>
        All(verb).FirstOrDefault(option => name == $"--{option.Name}" || (option.Letter is { } letter && name == $"-{letter}"));

    private static string Unknown(Verb verb, string name) =>
        $"'{verb.Name}' has no option '{name}'.{Nearest.Hint(name, All(verb).Select(option => option.ToString()))}";

    public static IEnumerable<Option> All(Verb verb) => verb.Options.Append(Option.Help);
}
