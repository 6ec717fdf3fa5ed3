using System.Text.RegularExpressions;
using CompendiumSite.Commands;
using CompendiumSite.Guide;
using CompendiumSite.Model;
using CompendiumSite.Pages;
using CompendiumSite.Parse;
using CompendiumSite.Prose;
using CompendiumSite.Tests.Sites;
using Xunit;

namespace CompendiumSite.Tests.Guide;

/// <summary>The texts of the guide that persons write, and what points at the guide from elsewhere.</summary>
public sealed partial class GuideTextsTests
{
    private static readonly Content real = ContentParser.Parse(RealInput.Files).Content!;

    public static TheoryData<string> Texts => [.. real.Narratives.Where(text => text.Part == "editing").Select(text => text.Id)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_commands_and_records_in_it_are_right(string id)
    {
        var versions = real.Narratives.Single(text => text.Id == id).Body.Versions;
        Assert.Equal(["en", "zh"], versions.Select(version => version.Language).Order());
        foreach (var block in versions.SelectMany(version => version.Prose.Blocks).OfType<CodeBlock>())
        {
            switch (block.Language)
            {
                case "sh":
                    Assert.All(block.Code.Trim().Split('\n'), line =>
                    {
                        Assert.StartsWith(Help.Typed + " ", line, StringComparison.Ordinal);
                        GuideCommandsTests.Demand(line[(Help.Typed.Length + 1)..]);
                    });
                    break;
                case "yaml":
                    Assert.Contains(ExampleRecords.All, record => record.Text.Contains(block.Code.Trim(), StringComparison.Ordinal));
                    break;
                default:
                    Assert.Fail($"say what the block is written in: {block.Code}");
                    break;
            }
        }
    }

    public static TheoryData<string> RepositoryPages =>
    [
        .. Directory.EnumerateFiles(Path.Combine(RealInput.Repository, ".github"), "*", SearchOption.AllDirectories).Append(Path.Combine(RealInput.Repository, "README.md"))
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.Contains("ISSUE_TEMPLATE", StringComparison.Ordinal)).Select(path => Path.GetRelativePath(RealInput.Repository, path)),
    ];

    [Theory]
    [MemberData(nameof(RepositoryPages))]
    public void A_page_of_the_site_that_is_named_elsewhere_exists(string path)
    {
        var known = Addresses.Fixed.Concat(real.All.Select(record => Addresses.OwnPage(record)).OfType<string>()).Concat(GuideKinds.All.Select(kind => Addresses.OfGuideKind(kind.Folder))).ToHashSet();

        Assert.All(PageName().Matches(File.ReadAllText(Path.Combine(RealInput.Repository, path))), match => Assert.Contains(match.Value.Replace("output/", "", StringComparison.Ordinal), known));
    }

    [Fact]
    public void The_way_to_contribute_leads_to_the_guide()
    {
        var text = File.ReadAllText(Path.Combine(RealInput.Repository, ".github", "CONTRIBUTING.md"));

        Assert.All((string[])[Addresses.Guide, "editing-first.html", "editing-style.html", "editing-review.html", Addresses.GuideMessages], page => Assert.Contains(page, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_page_of_the_repository_names_every_verb_and_every_folder()
    {
        var text = File.ReadAllText(Path.Combine(RealInput.Repository, "README.md"));

        Assert.All(Verbs.All, verb => Assert.Matches($@"`{verb.Name}\b", text));
        Assert.All(RecordKinds.All, kind => Assert.Contains($"`{kind.Folder}/`", text, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b[a-z]+(?:[-/][a-z]+)*\.html\b")]
    private static partial Regex PageName();
}
