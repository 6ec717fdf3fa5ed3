using CompendiumSite.Preview;
using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Preview;

/// <summary>What an editor sees who edits the real records with a page of the preview open.</summary>
public sealed class LivePreviewTests(Chromium chromium) : IAsyncLifetime, IClassFixture<Chromium>
{
    private const string Proposal = "proposals/terms-of-the-presidency";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("compendium-preview-");
    private LiveSite live = null!;
    private LocalServer server = null!;
    private IPage page = null!;

    public async Task InitializeAsync()
    {
        foreach (var file in Repository.Input())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file.Path))!);
            await File.WriteAllBytesAsync(PathOf(file.Path), file.Bytes.ToArray());
        }
        live = new(new(PathOf("input"), "", []), null);
        live.ReloadAssets();
        live.Reload();
        server = await LocalServer.StartAsync(0, "/", new PreviewAnswers(live).AnswerAsync);
        page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 600 } });
    }

    public async Task DisposeAsync()
    {
        await page.CloseAsync();
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private string PathOf(string path) => Path.Combine(folder.FullName, path);

    private void Edit(string file, string old, string @new)
    {
        File.WriteAllText(PathOf(file), File.ReadAllText(PathOf(file)).Replace(old, @new, StringComparison.Ordinal));
        live.Reload();
    }

    // The connection that brings news of a change never ends, so nobody can wait for the network to be idle.
    private Task OpenAsync(string path) => page.GotoAsync(server.Address + path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });

    [BrowserFact]
    public async Task An_edit_is_shown_where_the_reader_was()
    {
        await OpenAsync($"en/{Proposal}.html#note-9");
        await page.EvaluateAsync("() => { const one = document.querySelector('main details'); one.open = true; scrollTo(0, one.getBoundingClientRect().top + scrollY - 200); }");
        var before = await page.EvaluateAsync<double>("() => document.querySelector('main details').getBoundingClientRect().top");

        // So much that a place kept in pixels would be another one afterwards.
        Edit($"input/{Proposal}.yml", "Under rule 9", string.Concat(Enumerable.Repeat("Everybody knows the following. ", 60)) + "Under rule 9");
        await page.GetByText("Everybody knows the following.").First.WaitForAsync();

        await page.WaitForFunctionAsync("top => Math.abs(document.querySelector('main details').getBoundingClientRect().top - top) < 3", before);
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main details').open"));
        Assert.Equal("note-9", await page.EvaluateAsync<string>("() => document.querySelector(':target').id"));
    }

    [BrowserFact]
    public async Task The_paragraph_at_the_top_of_the_window_stays_there()
    {
        await OpenAsync("en/about.html");
        const string Place = "#p-6";
        await page.EvaluateAsync($"() => scrollTo(0, document.querySelector('{Place}').getBoundingClientRect().top + scrollY - 40)");
        var (words, before) = (await page.Locator(Place).InnerTextAsync(), await TopAsync());

        Edit("input/narrative/about.en.md", "\n---\n", "\n---\n" + string.Concat(Enumerable.Repeat("Everybody knows the following. ", 60)));
        await page.GetByText("Everybody knows the following.").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await page.WaitForFunctionAsync($"top => Math.abs(document.querySelector('{Place}').getBoundingClientRect().top - top) < 3", before);
        Assert.Equal(words, await page.Locator(Place).InnerTextAsync());

        Task<double> TopAsync() => page.EvaluateAsync<double>($"() => document.querySelector('{Place}').getBoundingClientRect().top");
    }

    [BrowserFact]
    public async Task A_mistake_is_shown_over_the_page_as_on_the_console_and_goes_away_when_it_is_mended()
    {
        await OpenAsync($"en/{Proposal}.html");
        await page.EvaluateAsync("() => { window.stays = true; }");
        Edit($"input/{Proposal}.yml", "\nrules:", "\nrulez:");
        var box = page.Locator("#compendium-preview-messages").GetByRole(AriaRole.Alert);
        await box.WaitForAsync();

        var console = live.State.Messages.Where(message => message.At.File == $"input/{Proposal}.yml").Select(message => message.ToString()).ToList();
        Assert.NotEmpty(console);
        var shown = await box.GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
        Assert.All(console, message => Assert.Contains(message, shown));
        var at = live.State.Messages.First(message => message.At.File == $"input/{Proposal}.yml").At;
        Assert.Equal($"vscode://file{PathOf(at.File)}:{at.Line}:{at.Column}", await box.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"));

        Edit($"input/{Proposal}.yml", "\nrulez:", "\nrules:");
        await box.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        // What was mended is what stood there before: the page need not be loaded again.
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays === true"));
    }

    [BrowserFact]
    public async Task A_page_that_an_edit_leaves_as_it_was_is_not_loaded_again()
    {
        await OpenAsync($"en/{Proposal}.html");
        await page.Locator("#compendium-preview-bar").GetByText("all 7 translations checked").WaitForAsync();
        await page.EvaluateAsync("() => { window.stays = true; }");

        await page.RunAndWaitForRequestFinishedAsync(
            () => { Edit("input/terms/veto.yml", "The power of one State", "The effective power of one State"); return Task.CompletedTask; },
            new() { Predicate = request => request.Url.Contains("/_live/about/", StringComparison.Ordinal) });

        Assert.True(await page.EvaluateAsync<bool>("() => window.stays === true"));
    }

    [BrowserFact]
    public async Task The_bar_names_the_files_and_what_an_edit_makes_of_the_translation()
    {
        await OpenAsync($"zh/{Proposal}.html");
        var bar = page.Locator("#compendium-preview-bar");
        await bar.GetByText($"input/{Proposal}.yml and ").WaitForAsync();
        await bar.GetByText("all 7 translations checked").WaitForAsync();

        Edit($"input/{Proposal}.yml", "Under rule 9", "As all know, under rule 9");
        await bar.GetByText("translation: 1 outdated of 7").WaitForAsync();
        await bar.Locator("summary").ClickAsync();

        var link = bar.GetByRole(AriaRole.Link, new() { Name = $"input/{Proposal}.yml(" }).First;
        Assert.StartsWith($"vscode://file{PathOf($"input/{Proposal}.yml")}:", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
    }
}
