using System.Collections.Immutable;
using CompendiumSite.Guide;
using CompendiumSite.Pages;

namespace CompendiumSite.Commands;

/// <param name="Meaning">For the help, which is English, and for the editing guide.</param>
/// <param name="Value">What stands behind the option, for the help; null for one that stands alone.</param>
/// <param name="Repeats">Whether it may be given several times.</param>
internal sealed record Option(string Name, char? Letter, string? Value, Label Meaning, bool Repeats = false)
{
    public static readonly Option Input = new("input", 'i', "FOLDER", new("the folder of the records (default: input/ of the repository)", "记录所在的文件夹（默认为代码库中的input/）"));
    public static readonly Option Output = new("output", 'o', "FOLDER", new("the folder of the site (default: output/ beside the input)", "网站所在的文件夹（默认为input旁的output/）"));
    public static readonly Option Host = new("host", null, "URL", new("where the site will stand, such as https://example.org", "网站将放在哪个主机上，例如https://example.org"));
    public static readonly Option LinkRoot = new("link-root", null, "PATH", new("the folder of the site on that host, such as /repository/", "网站在该主机上的文件夹，例如/repository/"));
    public static readonly Option Setting = new("setting", 's', "KEY=VALUE", new("replace a setting of site.yml; may be given several times", "替换site.yml中的一项设置，可多次使用"), Repeats: true);
    public static readonly Option Help = new("help", 'h', null, new("show this help", "显示说明"));

    public override string ToString() => $"--{Name}";
}

/// <summary>Something that the program can do. One class each, listed in <see cref="Verbs"/>.</summary>
internal abstract class Verb
{
    public abstract string Name { get; }

    /// <summary>One line for the list of verbs.</summary>
    public abstract Label Summary { get; }

    /// <summary>What else the help of the verb says.</summary>
    public virtual Label? Details => null;

    /// <summary>The words that follow the verb, such as KIND ID.</summary>
    public virtual ImmutableArray<string> Words => [];

    /// <summary>What may follow besides, as the help shows it: "[ID…]"; nothing where every word is counted.</summary>
    public virtual string MoreWords => "";

    public abstract ImmutableArray<Option> Options { get; }

    /// <summary>What a person would type behind the program's name. The help shows the first one.</summary>
    public abstract ImmutableArray<GuideExample> Examples { get; }

    public string Usage => string.Join(' ', ((string[])[Name, .. Words, MoreWords, "[OPTIONS]"]).Where(word => word.Length > 0));

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

    /// <summary>What the editing guide says of the command line.</summary>
    public static GuideProgram Guide { get; } = new(
        Help.Typed,
        [.. All.Select(verb => new GuideVerb(verb.Name, verb.Usage, verb.Summary, verb.Details, [.. Arguments.All(verb).Select(option => new GuideOption(option.Name, option.Letter, option.Value, option.Meaning))], verb.Examples))],
        [.. ExitCode.All.Select(code => new GuideExitCode(code.Code, code.Meaning))],
        [.. Skeletons.All.Select(skeleton => (skeleton.Write("x", null)[0].Path.Split('/')[0], skeleton.Kind))]);
}
