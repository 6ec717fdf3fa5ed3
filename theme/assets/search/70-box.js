// The boxes: a panel below the one in the frame of every page, the whole list on the search page.
{
  const { find, index, make, addressOf, showPage, showPanel } = compendiumSearch;

  const attach = form => {
    const isPage = 'results' in form.dataset;
    const box = {
      form, input: form.elements.q, status: form.querySelector('[role=status]'), filter: { kind: '', part: '' }, open: new Set(),
      list: isPage ? document.getElementById(form.dataset.results) : form.appendChild(make('div', { className: 'search-panel', hidden: true })),
      ways: isPage && document.getElementById(form.dataset.ways),
    };
    const { input, list, status, filter } = box;
    let turn = 0;

    const close = () => { list.hidden = true; };

    const clear = () => {
      status.textContent = '';
      if (!isPage) return close();
      list.replaceChildren();
      if (box.ways) box.ways.hidden = false;
    };

    // Whoever waits for the results (a screen reader, a test) is told when they are complete.
    const setBusy = isBusy => { if (isBusy) list.setAttribute('aria-busy', 'true'); else list.removeAttribute('aria-busy'); };

    const run = box.run = async () => {
      const now = ++turn, typed = input.value;
      if (isPage) history.replaceState(history.state, '', addressOf(box, location.href));
      setBusy(typed.trim());
      if (!typed.trim()) return clear();
      try {
        const opened = await index(new URL('search/', form.action).href);
        const isMore = await opened.prepare(typed);
        // Somebody may have typed on while the files came.
        if (now === turn) (isPage ? showPage : showPanel)(box, opened.head, { ...find(opened.entries, typed), isMore });
      } catch (error) {
        if (now === turn) status.textContent = form.dataset.failed;
        console.error(error);
      } finally {
        if (now === turn) setBusy(false);
      }
    };

    const move = event => {
      const links = [...list.querySelectorAll('a, button')], at = links.indexOf(document.activeElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
      if (to === undefined || !links.length || event.target.tagName === 'SELECT' || event.target === input && event.key !== 'ArrowDown') return;
      event.preventDefault();
      (to < 0 ? input : links[Math.min(to, links.length - 1)]).focus();
    };

    input.addEventListener('input', event => {
      // While an input method composes, what stands in the box is not yet what is meant.
      if (event.isComposing) return;
      box.open.clear();
      run();
    });
    input.addEventListener('compositionend', run);
    (isPage ? document : form).addEventListener('keydown', event => {
      if (event.isComposing || !form.contains(event.target) && !list.contains(event.target)) return;
      if (event.key !== 'Escape' || isPage || list.hidden) return move(event);
      event.preventDefault();
      input.focus();
      close();
    });
    if (isPage) {
      form.addEventListener('submit', event => { event.preventDefault(); run(); });
      const asked = new URLSearchParams(location.search);
      for (const name of Object.keys(filter)) filter[name] = asked.get(name) ?? '';
      if (!input.value) input.value = asked.get('q') ?? '';
    } else {
      input.addEventListener('focus', () => { if (input.value.trim() && list.hidden) run(); });
      form.addEventListener('focusout', event => { if (event.relatedTarget && !form.contains(event.relatedTarget)) close(); });
      // A result may stand on this very page.
      list.addEventListener('click', event => { if (event.target.matches('a')) close(); });
      document.addEventListener('pointerdown', event => { if (!form.contains(event.target)) close(); });
    }
    if (input.value.trim()) run();
  };

  document.querySelectorAll('form[role=search]').forEach(attach);
}
