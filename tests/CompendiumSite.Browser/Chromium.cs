using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser;

/// <summary>One browser for all tests, started when the first asks for it; each test opens pages of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly Lazy<Task<IBrowser>> shared = new(StartAsync);

    /// <summary>The browser's program, if there is one here.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Installed();

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Without it all that needs it is skipped, and what does not need it runs.
        if (Program is not null) Browser = await shared.Value;
    }

    // It ends with the process of the tests.
    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            // Containers seldom allow the browser's own sandbox; the pages are ours.
            Args = ["--no-sandbox"],
        });
    }

    private static string? Installed() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in (string[])["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
         select Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    internal const string Reason = "no Chromium is installed here (on Debian: apt-get install chromium); the variable CHROMIUM can name one";

    public BrowserFactAttribute()
    {
        if (Chromium.Program is null) Skip = Reason;
    }
}

/// <summary>A theory that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.Program is null) Skip = BrowserFactAttribute.Reason;
    }
}
