using System.Net;
using System.Text.Json;
using CompendiumSite.Preview;
using CompendiumSite.Tests.Files;
using CompendiumSite.Tests.Pipeline;
using Xunit;

namespace CompendiumSite.Tests.Preview;

public sealed class PreviewTests : IAsyncLifetime
{
    private const string Proposal = "input/proposals/shorter-meetings.yml";

    private readonly TempFolder temp = new();
    private LiveSite live = null!;
    private PreviewAnswers answers = null!;
    private LocalServer server = null!;
    private HttpClient http = null!;

    public async Task InitializeAsync()
    {
        WholeSite.Write(temp);
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
        temp.Dispose();
    }

    private async Task StartAsync(string root = "/")
    {
        live = new LiveSite(new(temp["input"], "", []), temp["theme"]);
        live.ReloadAssets();
        live.Reload();
        answers = new(live);
        server = await LocalServer.StartAsync(0, root, answers.AnswerAsync);
        http = new() { BaseAddress = new(server.Address) };
    }

    private void Edit(string old, string @new)
    {
        temp.Write(Proposal, temp.Read(Proposal).Replace(old, @new, StringComparison.Ordinal));
        live.Reload();
    }

    [Theory]
    [InlineData("en/")]
    [InlineData("en/index.html")]
    [InlineData("en/proposals/")]
    [InlineData("en/proposals/shorter-meetings")]
    [InlineData("en/proposals/shorter-meetings.html")]
    public async Task A_page_is_found_by_every_address_that_a_web_host_knows(string address)
    {
        var answer = await http.GetAsync(address);

        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("en/nowhere", "en")]
    [InlineData("zh/proposals/nowhere.html", "zh-Hans")]
    [InlineData("zh-hant/nowhere/", "zh-Hant")]
    public async Task What_does_not_exist_is_answered_in_the_language_of_its_edition(string address, string language)
    {
        var answer = await http.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"<html lang=\"{language}\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_is_added_by_the_server_and_is_in_no_page_of_a_build()
    {
        await SitePipeline.BuildAsync(new(temp["input"], temp["output"], []), new(_ => { }));
        var built = temp.Read("output/en/index.html");
        var served = await http.GetStringAsync("en/index.html");

        Assert.DoesNotContain("_live", built, StringComparison.Ordinal);
        var script = Assert.Single(served.Split('\n'), line => line.Contains("_live", StringComparison.Ordinal));
        Assert.Equal(built, served.Replace(script + "\n", "", StringComparison.Ordinal));
        Assert.Equal("text/javascript; charset=utf-8", (await http.GetAsync("_live/live.js")).Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task An_edition_in_one_file_is_served_as_it_is()
    {
        Assert.Contains("href=\"../compendium-en.html\"", await http.GetStringAsync("en/data.html"), StringComparison.Ordinal);
        var file = await http.GetStringAsync("compendium-en.html");

        Assert.Contains("id=\"proposals/shorter-meetings\"", file, StringComparison.Ordinal);
        Assert.DoesNotContain("_live", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example:5080", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    public async Task Only_the_names_of_this_machine_are_answered(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "en/");
        request.Headers.Host = host;

        Assert.Equal(status, (await http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task An_edit_is_in_the_page_and_tells_open_pages_to_load_again()
    {
        using var events = new Events(http);
        var before = await events.NextAsync();
        Edit("Shorter meetings", "Much shorter meetings");
        var after = await events.NextAsync();

        Assert.Equal(before.GetProperty("edition").GetInt32() + 1, after.GetProperty("edition").GetInt32());
        Assert.Contains("Much shorter meetings", await http.GetStringAsync("en/proposals/shorter-meetings.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_shown_over_the_site_of_before_and_goes_away_when_it_is_mended()
    {
        using var events = new Events(http);
        var good = await events.NextAsync();
        Edit("rules:", "nonsense:");
        var broken = await events.NextAsync();

        var message = broken.GetProperty("messages").EnumerateArray().First();
        Assert.StartsWith($"{Proposal}(", message.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("error P20", message.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith($"vscode://file{temp[Proposal]}:", message.GetProperty("open").GetString(), StringComparison.Ordinal);
        Assert.Equal(good.GetProperty("edition").GetInt32(), broken.GetProperty("edition").GetInt32());
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("en/")).StatusCode);

        Edit("nonsense:", "rules:");
        Assert.Empty((await events.NextAsync()).GetProperty("messages").EnumerateArray());
    }

    [Fact]
    public async Task A_preview_that_starts_with_mistakes_shows_them_and_then_the_site()
    {
        await server.DisposeAsync();
        temp.Write(Proposal, temp.Read(Proposal).Replace("rules:", "nonsense: <b>", StringComparison.Ordinal));
        await StartAsync();

        var answer = await http.GetAsync("en/");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("_live/live.js", page, StringComparison.Ordinal);
        Assert.Contains($"{Proposal}(", page, StringComparison.Ordinal);

        Edit("nonsense: <b>", "rules:");
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("en/")).StatusCode);
    }

    private async Task<JsonElement> About(string page) => JsonDocument.Parse(await http.GetStringAsync($"_live/about/{page}")).RootElement;

    [Fact]
    public async Task The_bar_names_the_files_that_made_the_page()
    {
        var about = await About("zh/proposals/shorter-meetings.html");

        Assert.Equal([Proposal], Paths(about, "files"));
        Assert.Equal($"vscode://file{temp[Proposal]}:1:1", about.GetProperty("files")[0].GetProperty("open").GetString());
        // Its sponsor, its theme, its neighbour; not what it does not show, nor the titles of the trail.
        var others = Paths(about, "others");
        Assert.Contains("input/sponsors/norway.yml", others);
        Assert.Contains("input/themes/meetings.yml", others);
        Assert.DoesNotContain("input/sponsors/colombia.yml", others);
        Assert.DoesNotContain("input/site.yml", others);

        Assert.Equal(["input/narrative/background.yml", "input/narrative/background.en.md", "input/narrative/background.zh.md"], Paths(await About("en/report/background.html"), "files"));
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("_live/about/en/nowhere.html")).StatusCode);
    }

    private static string[] Paths(JsonElement about, string name) => [.. about.GetProperty(name).EnumerateArray().Select(file => file.GetProperty("path").GetString()!)];

    [Fact]
    public async Task The_bar_says_what_was_found_in_them_and_what_is_to_translate()
    {
        Edit("  zh: 缩短会议\n", "");
        var about = await About("en/proposals/shorter-meetings.html");

        Assert.StartsWith("warning T601", Assert.Single(about.GetProperty("messages").EnumerateArray()).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, 0, 2, 0), (Number("missing"), Number("outdated"), Number("draft"), Number("reviewed")));
        var first = about.GetProperty("translations")[0];
        Assert.Equal(("missing 'zh' of title", $"{Proposal}(5)"), (first.GetProperty("text").GetString(), first.GetProperty("place").GetString()));

        int Number(string state) => about.GetProperty("counts").GetProperty(state).GetInt32();
    }

    [Fact]
    public async Task A_page_is_known_by_its_name_which_an_edit_elsewhere_does_not_change()
    {
        var before = (This: await NameOf("en/proposals/shorter-meetings.html"), Other: await NameOf("en/library/index.html"));
        Edit("Meetings could end", "Meetings should end");

        Assert.NotEqual(before.This, await NameOf("en/proposals/shorter-meetings.html"));
        Assert.Equal(before.Other, await NameOf("en/library/index.html"));

        async Task<string> NameOf(string page) => (await http.GetStringAsync(page)).Split("data-page=\"")[1].Split('"')[0];
    }

    [Fact]
    public async Task A_stylesheet_changes_without_loading_pages_again_and_a_script_does_not()
    {
        temp.Write("theme/assets/css/10.css", "a{}");
        temp.Write("theme/assets/js/10.js", "1");
        live.ReloadAssets();
        var before = live.State;

        temp.Write("theme/assets/css/10.css", "b{}");
        live.ReloadAssets();
        Assert.Equal((before.Edition, before.Look + 1), (live.State.Edition, live.State.Look));
        Assert.Equal("b{}", await http.GetStringAsync("assets/site.css"));

        temp.Write("theme/assets/js/10.js", "2");
        live.ReloadAssets();
        Assert.Equal(before.Edition + 1, live.State.Edition);
    }

    [Fact]
    public async Task A_save_is_noticed_once_with_the_path_of_its_file()
    {
        using var watcher = new InputWatcher(temp["input"], temp["not-there"]);
        var next = watcher.NextAsync(CancellationToken.None);
        temp.Write("input/proposals/.shorter-meetings.yml.swp", "an editor's own file");
        temp.Write(Proposal, "changed");

        Assert.Equal([temp[Proposal]], await next);
    }

    [Fact]
    public async Task The_site_answers_below_its_link_root_too()
    {
        await server.DisposeAsync();
        await StartAsync("/repository/");

        Assert.Contains("src=\"/repository/_live/live.js\"", await http.GetStringAsync("repository/en/"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("en/")).StatusCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_message_with_another_one_to_try()
    {
        var port = new Uri(server.Address).Port;
        var trouble = await Assert.ThrowsAsync<CompendiumSite.Files.MachineTrouble>(() => LocalServer.StartAsync(port, "/", answers.AnswerAsync));

        Assert.Contains($"--port {port + 1}", trouble.Report.Body, StringComparison.Ordinal);
    }

    private sealed class Events(HttpClient http) : IDisposable
    {
        private StreamReader? reader;

        public async Task<JsonElement> NextAsync()
        {
            reader ??= new(await http.GetStreamAsync("_live/events"));
            while (true)
                if (await reader.ReadLineAsync() is { } line && line.StartsWith("data: ", StringComparison.Ordinal))
                    return JsonDocument.Parse(line[6..]).RootElement;
        }

        public void Dispose() => reader?.Dispose();
    }
}
