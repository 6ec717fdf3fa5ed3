using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CompendiumSite.Diagnostics;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Diagnostics;

public sealed partial class CodesTests
{
    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    // Everything that may send a message, without the registry itself.
    private static ImmutableArray<string> Sources =>
    [
        .. new[] { "src", "theme" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository(), folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !Path.GetFileName(path).StartsWith("Codes.", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Select(File.ReadAllText),
    ];

    [Fact]
    public void A_code_is_registered_once() => Assert.Equal(Codes.All.Length, Codes.All.Select(code => code.Id).Distinct().Count());

    [Fact]
    public void Every_declared_code_is_in_the_list()
    {
        var declared = typeof(Codes).GetFields().Where(field => field.FieldType == typeof(Code)).Select(field => (Code)field.GetValue(null)!);

        Assert.Empty(declared.Except(Codes.All));
    }

    [Fact]
    public void Every_code_in_the_source_is_registered()
    {
        var written = Sources.SelectMany(source => Literal().Matches(source)).Select(match => match.Groups[1].Value);

        Assert.Empty(written.Except(Codes.All.Select(code => code.Id)).Distinct());
    }

    [Fact]
    public void Every_registered_code_is_used()
    {
        var used = Sources.SelectMany(source => Literal().Matches(source).Concat(Named().Matches(source))).Select(match => match.Groups[1].Value).ToHashSet();
        var names = typeof(Codes).GetFields().Where(field => field.FieldType == typeof(Code)).ToDictionary(field => ((Code)field.GetValue(null)!).Id, field => field.Name);

        Assert.Empty(Codes.All.Where(code => !used.Contains(code.Id) && !used.Contains(names[code.Id])).Select(code => code.Id));
    }

    public static TheoryData<string> Ids => [.. Codes.All.Select(code => code.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_code_says_in_both_languages_what_is_wrong_and_what_to_do(string id)
    {
        var code = Codes.Find(id)!;

        Assert.Matches("^[A-Z‘“'0-9].*[^.]$", code.English.Title);
        Assert.Matches(@"^[A-Z'].*\.$", code.English.Remedy);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[^。]$", code.Chinese.Title);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*。$", code.Chinese.Remedy);
    }

    [Fact]
    public void What_looks_odd_in_the_source_or_lacks_a_translation_is_only_a_warning() =>
        Assert.All(Codes.All, code => Assert.Equal(code.Id[0] is 'F' or 'T' ? Severity.Warning : Severity.Error, code.Severity));

    [Fact]
    public void Every_code_of_an_editors_mistake_has_a_broken_site()
    {
        var shown = Directory.EnumerateFiles(TestSite.FolderOf("broken"), "expected.txt", SearchOption.AllDirectories)
            .SelectMany(path => Shown().Matches(File.ReadAllText(path))).Select(match => match.Groups[1].Value).ToHashSet();
        // Too large to keep in a folder, or only to be made on a command line: the tests of Parse and the bombs show these.
        shown.UnionWith([Codes.TooLarge.Id, Codes.TextTooLong.Id, Codes.TooManyValues.Id, Codes.UnknownSetting.Id]);

        Assert.Empty(Codes.All.Select(code => code.Id).Where(id => id[0] is 'P' or 'C' or 'F' or 'T').Except(shown));
    }

    [GeneratedRegex("\"([A-Z][1-9][0-9]{2})\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\bCodes\.(\w+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:error|warning) ([A-Z]\d{3}):")]
    private static partial Regex Shown();
}
