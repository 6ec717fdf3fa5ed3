using System.Collections.Immutable;
using System.Globalization;
using CompendiumSite.Model;
using CompendiumSite.Tests.Files;
using Xunit;

namespace CompendiumSite.Tests.Pipeline;

public sealed class SitePipelineTests : IDisposable
{
    private readonly TempFolder temp = new();

    public SitePipelineTests() => WholeSite.Write(temp);

    public void Dispose() => temp.Dispose();

    private static Stages Silent => new(_ => { });

    private Task<BuildResult> BuildAsync(string output = "output", string input = "input") =>
        SitePipeline.BuildAsync(new(temp[input], temp[output], []), Silent);

    [Fact]
    public async Task Every_page_that_was_planned_is_in_the_output_and_nothing_else_is_a_page()
    {
        var result = await BuildAsync();

        var pages = temp.All("output").Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToHashSet();
        Assert.Superset(result.Site!.Pages.Select(page => page.SitePath).ToHashSet(), pages);
        Assert.Equal(temp.All("output").Count - 1, result.Written!.Value.Files); // all but the mark of the folder
    }

    [Fact]
    public async Task Every_edition_can_be_searched()
    {
        await BuildAsync();

        Assert.All((string[])["en", "zh", "zh-hant"], edition => Assert.StartsWith("compendiumSearch.take(\"head\",", temp.Read($"output/{edition}/search/head.js"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_edition_has_the_same_pages()
    {
        var site = (await BuildAsync()).Site!;

        var editions = site.Compendium.Content.Settings.Editions.Select(edition => site.Pages.Where(page => page.In.Edition.Path == edition.Path).Select(page => page.Path).Order(StringComparer.Ordinal).ToList());
        Assert.Single(editions.Select(paths => string.Join('\n', paths)).Distinct());
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes_wherever_and_however_often_it_is_built()
    {
        await BuildAsync("first");
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // Turkish has its own idea of i, German of decimal points.
            foreach (var name in (string[])["tr-TR", "de-DE", "zh-CN"])
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
                await BuildAsync(name);
                Assert.Equal(temp.All("first"), temp.All(name));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
        Assert.Equal(0, (await BuildAsync("first")).Written!.Value.Written);
    }

    [Fact]
    public async Task Lines_that_end_as_on_windows_make_the_same_site()
    {
        await BuildAsync("first");
        foreach (var (path, text) in temp.All("input")) temp.Write($"windows/input/{path}", text.Replace("\n", "\r\n", StringComparison.Ordinal));
        await BuildAsync("second", "windows/input");

        Assert.Equal(temp.All("first"), temp.All("second"));
    }

    [Fact]
    public async Task A_record_less_is_a_site_without_its_pages()
    {
        await BuildAsync();
        File.Delete(temp["input/terms/presidency-of-the-conference.yml"]);
        var text = temp.Read("input/terms/conference-on-disarmament.yml");
        temp.Write("input/terms/conference-on-disarmament.yml", text.Replace("presidency-of-the-conference", "", StringComparison.Ordinal));

        var result = await BuildAsync();

        Assert.DoesNotContain(temp.All("output").Values, page => page.Contains("presidency-of-the-conference", StringComparison.Ordinal));
        Assert.Contains("presidency", result.Site!.Compendium.Content.Themes.Select(theme => theme.Id));
    }

    [Fact]
    public void Stages_run_in_the_order_of_the_story()
    {
        var stages = Silent;
        SitePipeline.Plan(new(temp["input"], "", []), stages);

        Assert.Equal(["read", "parse", "check", "link", "plan"], stages.Done.Select(stage => stage.Name));
    }

    [Fact]
    public void Without_an_input_there_is_one_message_and_not_a_list_of_consequences()
    {
        var result = SitePipeline.Plan(new(temp["nowhere"], "", []), Silent);

        Assert.Null(result.Site);
        Assert.Equal("M101", Assert.Single(result.Messages).Code);
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_not_reported_as_missing_as_well()
    {
        File.Delete(temp["input/sponsors/norway.yml"]);
        File.CreateSymbolicLink(temp["input/sponsors/norway.yml"], temp["input/site.yml"]);

        var messages = SitePipeline.Plan(new(temp["input"], "", []), Silent).Messages;

        Assert.Equal(["M102"], messages.Where(message => message.At.File.EndsWith("norway.yml", StringComparison.Ordinal)).Select(message => message.Code));
        Assert.DoesNotContain(messages, message => message.Code == "C211");
    }
}
