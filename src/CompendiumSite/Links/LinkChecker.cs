using System.Collections.Immutable;
using System.Globalization;

namespace CompendiumSite.Links;

/// <param name="Said">The number of the answer, or why there was none.</param>
internal sealed record LinkAnswer(string Address, bool IsGood, string Said);

/// <summary>Asks addresses whether they answer, as a polite guest would: one question to a host at a time, and seldom.</summary>
internal sealed class LinkChecker : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = true, MaxAutomaticRedirections = 5, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };

    public LinkChecker() => client.DefaultRequestHeaders.UserAgent.ParseAdd("compendium-links/1.0");

    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <param name="heard">Hears of each answer when it comes.</param>
    public async Task<ImmutableArray<LinkAnswer>> CheckAsync(IEnumerable<string> addresses, Action<LinkAnswer> heard)
    {
        // A place on a page is the page's own business.
        var byHost = addresses.GroupBy(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Authority : "");
        var answers = await Task.WhenAll(byHost.Select(host => AskHostAsync([.. host.Order(StringComparer.Ordinal)], heard)));
        return [.. answers.SelectMany(one => one).OrderBy(answer => answer.Address, StringComparer.Ordinal)];
    }

    private async Task<List<LinkAnswer>> AskHostAsync(ImmutableArray<string> addresses, Action<LinkAnswer> heard)
    {
        var answers = new List<LinkAnswer>(addresses.Length);
        foreach (var address in addresses)
        {
            if (answers.Count > 0) await Task.Delay(Pause);
            var answer = await AskAsync(address, HttpMethod.Head);
            // Some servers know no HEAD, and some deny what they would give.
            if (!answer.IsGood && answer.Said.Length == 3)
            {
                await Task.Delay(Pause);
                answer = await AskAsync(address, HttpMethod.Get);
            }
            answers.Add(answer);
            lock (client) heard(answer);
        }
        return answers;
    }

    private async Task<LinkAnswer> AskAsync(string address, HttpMethod method)
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            using var request = new HttpRequestMessage(method, address);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return new(address, response.IsSuccessStatusCode, ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture));
        }
        catch (OperationCanceledException)
        {
            return new(address, false, "no answer in time");
        }
        catch (Exception trouble) when (trouble is HttpRequestException or InvalidOperationException or UriFormatException)
        {
            return new(address, false, $"no answer: {trouble.Message}");
        }
    }

    public void Dispose() => client.Dispose();
}
