using System.Collections.Concurrent;
using CompendiumSite.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CompendiumSite.Tests.Links;

public sealed class LinkCheckerTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> asked = new();
    private WebApplication server = null!;
    private string host = "";
    private int atOnce, mostAtOnce;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(AnswerAsync);
        await server.StartAsync();
        host = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    private async Task AnswerAsync(HttpContext http)
    {
        asked.Enqueue($"{http.Request.Method} {http.Request.Path} {http.Request.Headers.UserAgent}");
        mostAtOnce = Math.Max(mostAtOnce, Interlocked.Increment(ref atOnce));
        await Task.Delay(20);
        Interlocked.Decrement(ref atOnce);
        var path = http.Request.Path.Value!;
        if (path == "/moved") http.Response.Redirect("/good");
        else if (path == "/circle") http.Response.Redirect("/circle");
        else if (path == "/slow") await Task.Delay(TimeSpan.FromSeconds(30), http.RequestAborted);
        else http.Response.StatusCode = path switch { "/good" => 200, "/no-head" => http.Request.Method == "HEAD" ? 405 : 200, "/gone" => 410, _ => 404 };
    }

    private async Task<Dictionary<string, LinkAnswer>> CheckAsync(params string[] paths)
    {
        using var checker = new LinkChecker { Pause = TimeSpan.FromMilliseconds(1), Patience = TimeSpan.FromSeconds(2) };
        var heard = new List<LinkAnswer>();
        var answers = await checker.CheckAsync(paths.Select(path => host + path), heard.Add);
        Assert.Equal(answers.OrderBy(answer => answer.Address), heard.OrderBy(answer => answer.Address));
        return answers.ToDictionary(answer => answer.Address[host.Length..]);
    }

    [Fact]
    public async Task An_address_that_answers_is_good_and_one_that_does_not_says_why()
    {
        var answers = await CheckAsync("/good", "/moved", "/no-head", "/gone", "/nowhere", "/circle");

        Assert.Equal(["/good", "/moved", "/no-head"], answers.Values.Where(answer => answer.IsGood).Select(answer => answer.Address[host.Length..]).Order(StringComparer.Ordinal));
        Assert.Equal(("410", "404"), (answers["/gone"].Said, answers["/nowhere"].Said));
        Assert.False(answers["/circle"].IsGood);
    }

    [Fact]
    public async Task A_host_gets_one_question_at_a_time_and_knows_who_asks()
    {
        await CheckAsync("/good", "/good?2", "/good?3", "/no-head");

        Assert.Equal(1, mostAtOnce);
        Assert.All(asked, question => Assert.EndsWith("compendium-links/1.0", question, StringComparison.Ordinal));
        Assert.Equal(["HEAD", "GET"], asked.Where(question => question.Contains("/no-head", StringComparison.Ordinal)).Select(question => question.Split(' ')[0]));
    }

    [Fact]
    public async Task Who_is_too_slow_is_not_waited_for() => Assert.Equal("no answer in time", (await CheckAsync("/slow"))["/slow"].Said);

    [Fact]
    public async Task Nobody_at_all_is_no_answer()
    {
        using var checker = new LinkChecker();
        var answer = Assert.Single(await checker.CheckAsync(["http://127.0.0.1:1/"], static _ => { }));

        Assert.False(answer.IsGood);
        Assert.StartsWith("no answer: ", answer.Said, StringComparison.Ordinal);
    }
}
