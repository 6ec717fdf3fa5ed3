using System.IO.Compression;
using System.Net;
using CompendiumSite.Preview;
using CompendiumSite.Tests.Files;
using Xunit;

namespace CompendiumSite.Tests.Preview;

public sealed class ServeTests : IAsyncLifetime
{
    private readonly TempFolder temp = new();
    private LocalServer server = null!;
    private HttpClient http = null!;

    public async Task InitializeAsync()
    {
        foreach (var path in (string[])["index.html", "404.html", "en/index.html", "en/404.html", "en/a.html", "en/both.html", "en/both/index.html", "data/v1/x.json", "feed.xml", ".compendium"])
            temp.Write($"site/{path}", path);
        temp.Write("secret.txt", "outside");
        server = await LocalServer.StartAsync(0, "/sub/", new FolderAnswers(temp["site"]).AnswerAsync);
        http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(server.Address) };
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
        temp.Dispose();
    }

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("sub/", "index.html")]
    [InlineData("en/", "en/index.html")]
    [InlineData("sub/en/a.html", "en/a.html")]
    [InlineData("en/a", "en/a.html")]
    [InlineData("en/a?q=1", "en/a.html")]
    [InlineData("en/both", "en/both.html")]
    [InlineData("en/both/", "en/both/index.html")]
    [InlineData("data/v1/x.json", "data/v1/x.json")]
    public async Task Files_are_served_as_they_are(string address, string file) => Assert.Equal(file, await http.GetStringAsync(address));

    [Theory]
    [InlineData("nowhere", "404.html")]
    [InlineData("en/deep/nowhere.html", "en/404.html")]
    [InlineData("data/v1/", "404.html")]
    [InlineData(".compendium", "404.html")]
    [InlineData("..%2fsecret.txt", "404.html")]
    [InlineData("%2e%2e/secret.txt", "404.html")]
    [InlineData("en/%00", "en/404.html")]
    public async Task What_does_not_exist_or_is_nobodys_business_answers_with_the_nearest_404_page(string address, string page)
    {
        var answer = await http.GetAsync(address);

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest);
        if (answer.StatusCode == HttpStatusCode.NotFound) Assert.Equal(page, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Texts_are_packed_for_whoever_takes_them_so()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "en/a.html");
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");

        var answer = await http.SendAsync(request);

        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
        await using var unpacked = new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        Assert.Equal("en/a.html", await new StreamReader(unpacked).ReadToEndAsync());
    }

    [Theory]
    [InlineData("en", "/en/")]
    [InlineData("sub/en?x=1", "/sub/en/?x=1")]
    public async Task A_folder_without_its_slash_is_sent_on(string address, string target)
    {
        var answer = await http.GetAsync(address);

        Assert.Equal((HttpStatusCode.Redirect, target), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("feed.xml", "text/xml; charset=utf-8")]
    [InlineData("data/v1/x.json", "application/json; charset=utf-8")]
    [InlineData("en/a", "text/html; charset=utf-8")]
    public async Task Every_file_says_what_it_is(string address, string type) =>
        Assert.Equal(type, (await http.GetAsync(address)).Content.Headers.ContentType!.ToString());
}
