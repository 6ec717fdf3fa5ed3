using CompendiumSite.Browser.Pages.Asked;
using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Pages;

/// <summary>What is asked of every kind of page.</summary>
public enum Question { Axe, Console, Weight, Choices, Width, Margins, PrintedText, PaperWidth, SkipLink, Stops }

/// <summary>
/// Every kind of page of one edition, opened once and asked everything that can be asked of a page that is open, on one screen after the other:
/// opening it anew for each question takes most of the time. The tests read what was noted.
/// </summary>
public abstract class Walk(string edition) : IAsyncLifetime
{
    // Desks, a tablet, phones; 320 px is what a desk of 1280 px shows at 400 %.
    private static readonly int[] screens = [1280, 768, 412, 360, 320];

    // Notes go into the margin at 1088 px, and up to 1280 px they have the least room there.
    private static readonly int[] screensWithMargins = [1680, 1184, 1120, 1088];

    private static readonly int[] screensOfAxe = [360, 1280];

    // A4 less the margins of the print style, in CSS pixels.
    private const int Paper = 612;

    private readonly List<(Question About, string Fault)> notes = [];

    public string[] Faults(Question about) => [.. notes.Where(note => note.About == about).Select(note => note.Fault)];

    /// <summary>How many kinds of pages were visited.</summary>
    public int Kinds { get; private set; }

    public async Task InitializeAsync()
    {
        if (Chromium.Program is null) return;
        var (chromium, site) = (new Chromium(), new BuiltSite());
        await chromium.InitializeAsync();
        await site.InitializeAsync();
        await using var visit = await Visit.StartAsync(chromium, site, touch: true);
        foreach (var (kind, path) in site.Kinds)
        {
            await visit.LookAsync(1280);
            await visit.OpenAsync($"{edition}/{path}");
            await AskAsync(visit, Note);
            Kinds++;
            void Note(Question about, string where, IEnumerable<string> faults)
            {
                foreach (var fault in faults) notes.Add((about, $"{kind} ({edition}/{path}), {where}: {fault}"));
            }
        }
        foreach (var complaint in visit.Complaints) notes.Add((Question.Console, complaint));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task AskAsync(Visit visit, Action<Question, string, IEnumerable<string>> note)
    {
        var page = visit.Page;
        note(Question.Weight, "loading", Weight.Faults(visit.Requests));
        note(Question.Choices, "1280 px", await Choices.FaultsAsync(page));
        note(Question.SkipLink, "1280 px", await Stops.FaultsOfSkipLinkAsync(page));
        note(Question.Stops, "1280 px", await Stops.FaultsAsync(page));

        await Print.RememberAsync(page);
        await visit.LookAsync(1280, ColorScheme.Dark, Media.Print);
        note(Question.PrintedText, "on paper", await Print.FaultsAsync(page));
        await visit.LookAsync(Paper, ColorScheme.Dark, Media.Print);
        note(Question.PaperWidth, "on paper", [.. await Fit.FaultsOfWidthAsync(page), .. await Fit.FaultsOfMarginsAsync(page)]);

        foreach (var width in await Fit.HasMarginsAsync(page) ? [.. screensWithMargins, .. screens] : screens)
        {
            await visit.LookAsync(width);
            note(Question.Width, $"{width} px", await Fit.FaultsOfWidthAsync(page));
            note(Question.Margins, $"{width} px", await Fit.FaultsOfMarginsAsync(page));
            if (width == 360) note(Question.Stops, "360 px", await Stops.FaultsAsync(page));
        }

        foreach (var width in screensOfAxe)
        {
            await visit.LookAsync(width);
            note(Question.Axe, $"targets, {width} px", await Axe.FaultsOfTargetsAsync(page));
        }
        await Axe.ThinAsync(page);
        foreach (var width in screensOfAxe)
        {
            await visit.LookAsync(width);
            note(Question.Axe, $"light, {width} px", await Axe.FaultsAsync(page));
            await visit.LookAsync(width, ColorScheme.Dark);
            note(Question.Axe, $"dark, {width} px", await Axe.FaultsOfColourAsync(page));
        }
    }
}

public sealed class EnglishWalk() : Walk("en");

public sealed class SimplifiedWalk() : Walk("zh");

public sealed class TraditionalWalk() : Walk("zh-hant");
