using Microsoft.Playwright;

namespace CompendiumSite.Browser.Pages.Asked;

/// <summary>Whether a page has room for what it shows.</summary>
internal static class Fit
{
    private const string Wide = """
        () => {
          const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          return over > 0 ? [over + ' px too wide'] : [];
        }
        """;

    // 'main' cuts off what reaches beyond it, so nobody would have to scroll to it, nor could. Of a text each line is measured: its box may be wider.
    private const string Margins = """
        () => {
          const main = document.querySelector('main'), faults = new Set();
          const edge = main.getBoundingClientRect().right + 0.5;
          const name = element => element.tagName.toLowerCase() + (element.className ? '.' + String(element.className.baseVal ?? element.className).replaceAll(' ', '.') : '') + ' "' + element.textContent.trim().slice(0, 40) + '"';
          const scrolls = new Map([[main, false]]);
          const isScrolled = element => {
            if (!scrolls.has(element)) scrolls.set(element, getComputedStyle(element).overflowX !== 'visible' || isScrolled(element.parentElement));
            return scrolls.get(element);
          };
          const beside = [...main.querySelectorAll('.sidenote, .findings')].filter(element => getComputedStyle(element).position === 'absolute' && element.checkVisibility());
          const boxes = beside.map(element => ({ element, box: element.getBoundingClientRect() }));
          for (const { element, box } of boxes) if (box.right > edge) faults.add(Math.round(box.right - edge) + ' px beyond the edge: ' + name(element));

          const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), range = document.createRange();
          for (let node; node = walk.nextNode();) {
            const at = node.parentElement;
            if (!node.data.trim() || at.closest('.unseen, svg') || !at.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
            range.selectNodeContents(node);
            for (const line of range.getClientRects()) {
              if (line.width < 2) continue;
              if (line.right > edge && !isScrolled(at)) faults.add(Math.round(line.right - edge) + ' px beyond the edge: ' + name(at));
              const over = boxes.find(({ element, box }) => !element.contains(at) && line.right > box.left + 1 && line.left < box.right - 1 && line.bottom > box.top + 2 && line.top < box.bottom - 2);
              if (over && !isScrolled(at)) faults.add(name(over.element) + ' lies over the text ' + name(at));
            }
          }
          return [...faults].slice(0, 5);
        }
        """;

    /// <summary>Whether something stands beside the text when there is room for it.</summary>
    public static Task<bool> HasMarginsAsync(IPage page) => page.EvaluateAsync<bool>("() => document.querySelector('.mark a, .findings') !== null");

    /// <summary>Whether a reader would have to scroll sideways.</summary>
    public static Task<string[]> FaultsOfWidthAsync(IPage page) => page.EvaluateAsync<string[]>(Wide);

    /// <summary>Whether something is cut off at the edge of the page, or notes in the margin lie over the text or each other.</summary>
    public static Task<string[]> FaultsOfMarginsAsync(IPage page) => page.EvaluateAsync<string[]>(Margins);
}
