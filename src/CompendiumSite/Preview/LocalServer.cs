using CompendiumSite.Diagnostics;
using CompendiumSite.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CompendiumSite.Preview;

/// <summary>A web server for this machine alone.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private LocalServer(WebApplication app) => this.app = app;

    public string Address => app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/";

    public CancellationToken Stopping => app.Lifetime.ApplicationStopping;

    /// <param name="port">0 lets the system choose.</param>
    /// <param name="root">The folder of the site on its host; the same addresses work without it.</param>
    /// <param name="answer">Answers one request. The token ends what would otherwise hold the server open.</param>
    public static async Task<LocalServer> StartAsync(int port, string root, Func<HttpContext, CancellationToken, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => { kestrel.AddServerHeader = false; kestrel.Listen(System.Net.IPAddress.Loopback, port); });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddResponseCompression(packing =>
        {
            // Web hosts pack texts as gzip; a measurement of this server should weigh what they send.
            packing.Providers.Add<GzipCompressionProvider>();
            packing.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/atom+xml"];
        });
        var app = builder.Build();
        app.UseResponseCompression();
        app.Use(Requests.OwnNamesOnly);
        app.UsePathBase(root.TrimEnd('/'));
        app.Run(http => answer(http, app.Lifetime.ApplicationStopping));
        try
        {
            await app.StartAsync();
            return new(app);
        }
        catch (IOException taken)
        {
            await app.DisposeAsync();
            throw new MachineTrouble(Codes.PortInUse, "", $"Port {port} is taken, perhaps by another preview. End that program, or name another port: --port {port + 1}.", taken);
        }
    }

    public Task UntilStoppedAsync() => app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
