using CompendiumSite.Browser.Search;
using Microsoft.Playwright;
using Xunit;

namespace CompendiumSite.Browser.Hostile;

/// <summary>What strangers write stays words in a real browser: nothing runs, nothing is loaded, nothing is forbidden by the policy because nothing tries.</summary>
public sealed class HostileTextsTests(Chromium chromium, HostileFolder site) : IClassFixture<Chromium>, IClassFixture<HostileFolder>
{
    // Before any script of a page: what a payload would call, and what the browser says when the policy stops something.
    private const string Watch = """
        const found = what => (top.found = top.found || []).push(location.pathname + ': ' + what);
        for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'msgbox'])
          window[name] = () => found(name + ' was called');
        document.addEventListener('securitypolicyviolation', stopped => found('the policy stopped ' + stopped.violatedDirective + ' ' + stopped.blockedURI));
        window.addEventListener('error', failed => found('error: ' + (failed.message || failed.target.outerHTML)), true);
        """;

    // What a page is made of, told from what it may be made of.
    private const string Examine = """
        const examine = (page, allowed) => {
          const wrong = [];
          for (const element of page.querySelectorAll('*')) {
            if (!allowed.has(element.localName)) wrong.push('<' + element.localName + '>');
            if (element.localName === 'script' && element.type !== 'application/ld+json' && !/assets\/(site|search)\.js$/.test(element.src)) wrong.push(element.outerHTML);
            for (const { name, value } of element.attributes) {
              if (/^on|^style$|^srcdoc$|^formaction$|^ping$/.test(name)) wrong.push(element.localName + ' ' + name);
              if (/^(href|src|action|data|xlink:href)$/.test(name) && !/^(https?|mailto):$/.test(new URL(value, page.baseURI).protocol) && !(element.localName === 'img' || element.localName === 'link')) wrong.push(element.outerHTML);
            }
          }
          return wrong.map(what => page.location.pathname + ': ' + what);
        };
        """;

    private const string VisitAll = "async ([pages, elements, width]) => {" + Examine + """
          const allowed = new Set(elements), wrong = [];
          let seen = 0, next = 0;
          const visitor = async () => {
            const frame = document.body.appendChild(document.createElement('iframe'));
            while (next < pages.length) {
              const path = '/' + pages[next++];
              await new Promise(done => { frame.onload = done; frame.src = path; });
              if (frame.contentDocument.location.pathname !== path || !frame.contentDocument.querySelector('main')) wrong.push(path + ' was not shown');
              wrong.push(...examine(frame.contentDocument, allowed));
              seen++;
            }
          };
          await Promise.all(Array.from({ length: width }, visitor));
          return [String(seen), ...wrong, ...(top.found || [])];
        }
        """;

    private async Task<(IPage Page, List<string> Complaints)> OpenAsync(string path)
    {
        var (page, complaints) = (await chromium.Browser.NewPageAsync(), new List<string>());
        page.Dialog += (_, dialog) => { complaints.Add($"dialog: {dialog.Message}"); _ = dialog.DismissAsync(); };
        page.Popup += (_, popup) => complaints.Add($"window: {popup.Url}");
        page.Download += (_, download) => complaints.Add($"download: {download.Url}");
        page.Request += (_, request) => { if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:image/", StringComparison.Ordinal)) complaints.Add($"asks for {request.Url}"); };
        page.Console += (_, said) => { if (said.Type is "error") complaints.Add($"console: {said.Text} {said.Location}"); };
        page.PageError += (_, error) => complaints.Add($"error: {error}");
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(site.Address + path);
        return (page, complaints);
    }

    [BrowserFact]
    public async Task No_page_does_anything_that_its_harmless_twin_does_not()
    {
        // One edition has a page for each payload; of the other those that list them all, and the pages of themes.
        var pages = site.Pages.Where(path => path.Contains('/') && (path.StartsWith("en/hostile-", StringComparison.Ordinal) || !path.Contains("/hostile-", StringComparison.Ordinal) || path.StartsWith("zh-hant/themes/", StringComparison.Ordinal))).ToArray();
        var (page, complaints) = await OpenAsync(HostileFolder.Frame);

        var said = await page.EvaluateAsync<string[]>(VisitAll, new object[] { pages, site.Elements.ToArray(), 4 });

        Assert.Empty(said[1..].Concat(complaints).Distinct().Take(20));
        Assert.Equal(pages.Length, int.Parse(said[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(pages.Length > 300, $"only {pages.Length} pages were visited");
        await page.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("script alert")]
    [InlineData("onerror")]
    [InlineData("javascript")]
    [InlineData("evil.example")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("constructor")]
    [InlineData("=cmd")]
    public async Task A_search_shows_the_texts_and_the_question_as_words(string question)
    {
        var (page, complaints) = await OpenAsync($"en/search.html?q={Uri.EscapeDataString(question)}");
        await page.WaitForResultsAsync();

        var wrong = await page.EvaluateAsync<string[]>("elements => {" + Examine + "return [...examine(document, new Set(elements)), ...(top.found || [])]; }", site.Elements.Append("mark").ToArray());

        Assert.Empty(wrong.Concat(complaints));
        Assert.Equal(question, await page.InputValueAsync("main input[name=q]"));
        if (question.All(char.IsAsciiLetter)) Assert.Contains(question, await page.InnerTextAsync("#results"), StringComparison.OrdinalIgnoreCase);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task The_watch_would_notice_a_script_a_policy_that_stops_something_and_an_element_too_many()
    {
        var (page, _) = await OpenAsync("en/index.html");
        var wrong = await page.EvaluateAsync<string[]>("async elements => {" + Examine + """
              document.querySelector('main').insertAdjacentHTML('beforeend', '<iframe></iframe><p onclick="alert(1)">x</p><a href="javascript:alert(1)">x</a><img src="https://evil.example/x.png">');
              await new Promise(done => setTimeout(done, 50));
              alert(1);
              return [...examine(document, new Set(elements)), ...(top.found || [])];
            }
            """, site.Elements.ToArray());

        Assert.Contains(wrong, what => what.EndsWith("<iframe>", StringComparison.Ordinal));
        Assert.Contains(wrong, what => what.EndsWith("p onclick", StringComparison.Ordinal));
        Assert.Contains(wrong, what => what.Contains("href=\"javascript:", StringComparison.Ordinal));
        Assert.Contains(wrong, what => what.Contains("the policy stopped img-src", StringComparison.Ordinal));
        Assert.Contains(wrong, what => what.EndsWith("alert was called", StringComparison.Ordinal));
        await page.CloseAsync();
    }
}
