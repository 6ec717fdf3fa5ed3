using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CompendiumSite.Link;
using CompendiumSite.Pages;
using CompendiumSite.Pages.Reading;

namespace CompendiumSite.Outputs.Single;

/// <summary>
/// The door of the room: each edition once more as one file, for readers without a connection. It is put together from the pages as
/// they were rendered: each keeps its main part, and ids and links become places in the file. What is not in it is linked on the site.
/// Pages may be added from several threads.
/// </summary>
/// <remarks>A site that is far too large for that has none: see <see cref="AreMadeOf"/>.</remarks>
/// <param name="dress">What the theme adds.</param>
public sealed class SingleFiles(ImmutableArray<Page> pages, SingleFileDress dress)
{
    /// <summary>What the data page promises. Where everything would be more, what can be found on other pages too is left out first.</summary>
    public const int Most = 6_000_000;

    // A record or a citation takes one to five kilobytes of the file: of more than these, not even what cannot be left out would fit.
    private const int MostEntries = 4_000;

    private static readonly ImmutableArray<(string Kind, Label Name)> expendable =
    [
        ("year", Labels.Years), ("document", Labels.Documents), ("sponsor", Labels.Sponsors), ("theme", Labels.Themes), ("library-part", Labels.Library),
        ("matrix", Labels.Company), ("citations", Labels.AllCitations), ("proposal", Labels.EarlierProposals),
    ];

    private readonly ILookup<Reader, Page> kept = pages.Where(IsKept).ToLookup(page => page.In);
    private readonly HashSet<string> paths = pages.Where(IsKept).Select(page => page.SitePath).ToHashSet(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    /// <summary>Whether the editions of a site come as one file each. It is known before any page is rendered, since pages lead to the files.</summary>
    public static bool AreMadeOf(Compendium site) => site.Content.All.Count() + site.Uses.Count() <= MostEntries;

    public static string PathOf(Reader read) => $"compendium{(read.Edition.Path.Length == 0 ? "" : "-" + read.Edition.Path)}.html";

    /// <summary>A page, or a file of the search; anything else is passed over.</summary>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        // One page is kept whole for the frame.
        if (path.EndsWith("/" + Addresses.Notes, StringComparison.Ordinal) || IsOfSearch(path)) parts[path] = bytes.ToArray();
        else if (paths.Contains(path)) parts[path] = SingleFileText.MainOf(bytes).ToArray();
    }

    /// <summary>When everything was added: the file of an edition. Several may be put together at once.</summary>
    public OutputFile Of(Reader read) => new(PathOf(read), Fit(read, Most));

    // Parallel texts hold the other language, which has a file of its own, and would double this one.
    private static bool IsKept(Page page) => page is not (ParallelPage or NotFoundPage or ChooserPage) && page.In.Edition.Path.Length > 0;

    private static bool IsOfSearch(string path) => path.EndsWith(".js", StringComparison.Ordinal) && path.Contains("/search/", StringComparison.Ordinal);

    internal ReadOnlyMemory<byte> Fit(Reader read, int most)
    {
        for (var left = 0; left < expendable.Length; left++)
            if (Compose(read, left, most) is { } file)
                return file;
        return Compose(read, expendable.Length, int.MaxValue)!.Value;
    }

    /// <param name="left">How many kinds of pages are left out.</param>
    /// <returns>Null as soon as it would be too large.</returns>
    private ReadOnlyMemory<byte>? Compose(Reader read, int left, int most)
    {
        var leftOut = expendable.Take(left).ToList();
        var settings = read.Settings;
        var (folder, home) = ($"{read.Edition.Path}/", settings.Absolute($"{read.Edition.Path}/{Addresses.Home}"));
        var shown = kept[read].Where(page => !leftOut.Any(kind => kind.Kind == page.Kind)).ToList();
        var to = new ArrayBufferWriter<byte>(Most);
        var text = new SingleFileText(shown.ToDictionary(page => page.SitePath, page => SingleFileText.PlaceOf(page.Path), StringComparer.Ordinal), settings, to);
        var (before, after) = SingleFileFrame.Of(Encoding.UTF8.GetString(parts[folder + Addresses.Notes]), home);

        Put(to, $"<!DOCTYPE html>\n<html lang=\"{read.Language}\">\n<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(dress.Style)}'; script-src '{Hash(dress.Script)}'; img-src data:; form-action 'self'; base-uri 'none'\">\n");
        Put(to, $"<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{read.Say(settings.Title)}</title>\n<link rel=\"canonical\" href=\"{home}\">\n");
        Put(to, $"<link rel=\"icon\" href=\"data:image/svg+xml;base64,{Convert.ToBase64String(dress.Icon.Span)}\">\n<style>");
        to.Write(dress.Style.Span);
        Put(to, "</style>\n</head>\n");
        text.Rewrite(Encoding.UTF8.GetBytes(before), folder + Addresses.Notes, SingleFileFrame.Place);
        foreach (var page in shown)
        {
            text.Rewrite(SingleFileText.MainOf(parts[page.SitePath]), page.SitePath, SingleFileText.PlaceOf(page.Path));
            if (to.WrittenCount > most) return null;
        }
        Put(to, SingleFileFrame.About(read, home, leftOut.Select(kind => kind.Name)));
        text.Rewrite(Encoding.UTF8.GetBytes(after), folder + Addresses.Notes, SingleFileFrame.Place);
        foreach (var (path, script) in parts.Where(part => part.Key.StartsWith(folder + "search/", StringComparison.Ordinal)).OrderBy(part => part.Key, StringComparer.Ordinal))
            SingleFileText.Embed(path[(path.LastIndexOf('/') + 1)..^".js".Length], script, to);
        Put(to, "<script>");
        to.Write(dress.Script.Span);
        Put(to, "</script>\n</body>\n</html>\n");
        if (to.WrittenCount > most) return null;
        return to.WrittenMemory;
    }

    private static string Hash(ReadOnlyMemory<byte> bytes) => $"sha256-{Convert.ToBase64String(SHA256.HashData(bytes.Span))}";

    private static void Put(ArrayBufferWriter<byte> to, string text) => Encoding.UTF8.GetBytes(text, to);
}

/// <summary>What the theme gives to a file that may load nothing.</summary>
public sealed record SingleFileDress(ReadOnlyMemory<byte> Style, ReadOnlyMemory<byte> Script, ReadOnlyMemory<byte> Icon);
