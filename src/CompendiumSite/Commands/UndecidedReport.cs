using CompendiumSite.Diagnostics;
using CompendiumSite.Link;
using CompendiumSite.Model;
using CompendiumSite.Prose;

namespace CompendiumSite.Commands;

/// <summary>
/// Lists the characters with several Traditional forms that no word and no editor decided. A person looks at each once and
/// writes it under 'confirmed-conversions' in site.yml, or corrects the text's 'zh-hant'.
/// </summary>
internal static class UndecidedReport
{
    public static void Print(Compendium site, Terminal terminal)
    {
        foreach (var edition in site.Content.Settings.Editions.Where(edition => edition.Traditional))
        {
            var converter = EditionReaders.ConversionOf(edition, site);
            var found = 0;
            foreach (var version in site.Content.All.SelectMany(TextsOf.Record).Where(text => text.In(edition.Language.ToLowerInvariant()) is null).Select(text => text.In(edition.TextLanguage)).OfType<TextVersion>())
                foreach (var undecided in converter.Undecided(ProseText.Plain(version.Prose.Blocks)))
                {
                    if (found++ == 0) terminal.Out.WriteLine($"Conversions to {edition.Language} that no word decided (confirm each once under 'confirmed-conversions' in site.yml):");
                    terminal.Out.WriteLine($"{version.At.File}({version.At.Line},{version.At.Column}): {undecided.Character} → {undecided.Chosen}, of {undecided.Forms}: {undecided.Context}");
                }
        }
    }
}
