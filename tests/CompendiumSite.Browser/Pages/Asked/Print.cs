using Microsoft.Playwright;

namespace CompendiumSite.Browser.Pages.Asked;

/// <summary>Whether the paper shows what the screen shows.</summary>
internal static class Print
{
    // Marks what the screen shows. The ways to other places and what only a program reads mean nothing on paper.
    private const string Remember = """
        () => {
          const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          window.onScreen = [];
          for (let node; node = walk.nextNode();) {
            const at = node.parentElement;
            if (node.textContent.trim() && !at.closest('nav, form, button, noscript, .anchor, .sidenote, .unseen, .onward, .parallel, .machine, .act') && at.checkVisibility({ checkVisibilityCSS: true })) onScreen.push(node);
          }
        }
        """;

    private const string Missing = """
        () => [
          ...onScreen.length ? [] : ['the screen shows nothing'],
          ...onScreen.filter(node => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return !node.parentElement.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true }) || range.getClientRects().length === 0;
          }).map(node => 'not on the paper: ' + node.textContent.trim().slice(0, 60)).slice(0, 5),
          ...getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)' ? [] : ['the paper is not white'],
          ...[...document.querySelectorAll('details:not([open]) > :not(summary)')].some(part => part.getClientRects().length > 0 && part.getBoundingClientRect().height === 0) ? ['something stays folded'] : [],
        ]
        """;

    public static Task RememberAsync(IPage page) => page.EvaluateAsync(Remember);

    public static Task<string[]> FaultsAsync(IPage page) => page.EvaluateAsync<string[]>(Missing);
}
