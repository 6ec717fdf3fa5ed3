using System.Collections.Immutable;

namespace CompendiumSite.Commands;

/// <param name="Value">What stands behind the option, for the help; null for one that stands alone.</param>
/// <param name="Repeats">Whether it may be given several times.</param>
internal sealed record Option(string Name, char? Letter, string? Value, string Meaning, bool Repeats = false)
{
    public static readonly Option Input = new("input", 'i', "FOLDER", "the folder of the records (default: input/ of the repository)");
    public static readonly Option Output = new("output", 'o', "FOLDER", "the folder of the site (default: output/ beside the input)");
    public static readonly Option Host = new("host", null, "URL", "where the site will stand, such as https://example.org");
    public static readonly Option LinkRoot = new("link-root", null, "PATH", "the folder of the site on that host, such as /repository/");
    public static readonly Option Setting = new("setting", 's', "KEY=VALUE", "replace a setting of site.yml; may be given several times", Repeats: true);
    public static readonly Option Help = new("help", 'h', null, "show this help");

    public override string ToString() => $"--{Name}";
}

/// <summary>Something that the program can do. One class each, listed in <see cref="Verbs"/>.</summary>
internal abstract class Verb
{
    public abstract string Name { get; }

    /// <summary>One line for the list of verbs.</summary>
    public abstract string Summary { get; }

    /// <summary>What else the help of the verb says.</summary>
    public virtual string Details => "";

    /// <summary>The words that follow the verb, such as KIND ID.</summary>
    public virtual ImmutableArray<string> Words => [];

    /// <summary>What may follow besides, as the help shows it: "[ID…]"; nothing where every word is counted.</summary>
    public virtual string MoreWords => "";

    public abstract ImmutableArray<Option> Options { get; }

    /// <summary>What a person would type behind the program's name.</summary>
    public abstract string Example { get; }

    public abstract Task<int> RunAsync(Arguments arguments, Terminal terminal);
}

internal static class Verbs
{
    /// <summary>The first one is what the program does when no verb is named.</summary>
    public static ImmutableArray<Verb> All { get; } =
    [
        new BuildVerb(), new CheckVerb(), new PreviewVerb(), new ServeVerb(), new NewVerb(), new CompareVerb(), new ReleaseVerb(),
        new ConvertVerb(), new CiteVerb(), new TranslationsVerb(), new SchemaVerb(), new AddressesVerb(), new LinksVerb(),
    ];
}
