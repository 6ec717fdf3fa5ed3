using Microsoft.AspNetCore.Http;

namespace CompendiumSite.Preview;

/// <summary>Answers from a folder as it is, the way a web host would.</summary>
internal sealed class FolderAnswers(string folder)
{
    public async Task AnswerAsync(HttpContext http, CancellationToken stopping)
    {
        var path = http.Request.Path;
        if (!path.HasValue || IsFolderWithoutSlash(path))
        {
            http.Response.Redirect($"{http.Request.PathBase}{path}/{http.Request.QueryString}");
            return;
        }
        if (await TrySendAsync(http, Requests.Candidates(path), StatusCodes.Status200OK)) return;
        if (await TrySendAsync(http, Requests.NotFoundPages(path), StatusCodes.Status404NotFound)) return;
        await Requests.SendAsync(http, "404.txt", "Not found.\n"u8.ToArray(), StatusCodes.Status404NotFound);
    }

    private bool IsFolderWithoutSlash(PathString path) =>
        !path.Value!.EndsWith('/') && Place(path.Value.TrimStart('/')) is { } place && !File.Exists(place) && !File.Exists(place + ".html") && Directory.Exists(place);

    private async Task<bool> TrySendAsync(HttpContext http, IEnumerable<string> candidates, int status)
    {
        foreach (var candidate in candidates)
        {
            if (Place(candidate) is not { } place || !File.Exists(place)) continue;
            await Requests.SendAsync(http, candidate, await File.ReadAllBytesAsync(place, http.RequestAborted), status);
            return true;
        }
        return false;
    }

    // Nothing outside the folder, and nothing hidden inside it.
    private string? Place(string path)
    {
        if (path.Contains('\0') || path.Split('/', '\\').Any(part => part.StartsWith('.'))) return null;
        var place = Path.GetFullPath(Path.Combine(folder, path));
        return Files.RealPath.IsWithin(place, folder) ? place : null;
    }
}
