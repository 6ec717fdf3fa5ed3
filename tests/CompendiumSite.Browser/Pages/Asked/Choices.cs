using Microsoft.Playwright;

namespace CompendiumSite.Browser.Pages.Asked;

/// <summary>Whether each choice of a form above a table leaves a row of it.</summary>
internal static class Choices
{
    private const string Empty = """
        () => [...document.querySelectorAll('form.filters')].flatMap(form => {
          const rows = [...document.getElementById(form.dataset.for).querySelectorAll('tbody > tr:not(.group)')];
          return [...form.querySelectorAll('select:not([name=sort])')].flatMap(select => [...select.options].filter(option => option.value
            && !rows.some(row => (row.dataset[select.name] ?? '').split(' ').includes(option.value))).map(option => select.name + '=' + option.value + ' shows nothing'));
        })
        """;

    public static Task<string[]> FaultsAsync(IPage page) => page.EvaluateAsync<string[]>(Empty);
}
