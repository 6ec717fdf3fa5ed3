// The boxes: a panel below the one in the frame of every page, the whole list on the search page.
{
  const { find, groups, show, make, index } = compendiumSearch;
  const perGroup = 3, groupsInPanel = 5, perGroupOnPage = 8;
  const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replaceAll(`{${i}}`, value), text);

  const attach = form => {
    const input = form.elements.q, status = form.querySelector('[role=status]');
    const page = form.dataset.results && document.getElementById(form.dataset.results);
    const waysIn = page && document.getElementById(form.dataset.ways);
    const panel = page || form.appendChild(make('div', { className: 'search-panel', hidden: true }));
    const folder = new URL('search/', form.action).href;
    const filter = { kind: '', part: '' };
    const limits = new Map();
    let turn = 0;

    const links = () => [...panel.querySelectorAll('a, button')];
    const close = () => { panel.hidden = true; };

    const sayHow = (head, outcome, count) => {
      const { say } = head, typed = outcome.query.typed;
      if (outcome.how === 'none') return [fill(say.none, input.value.trim()), say.try];
      const said = outcome.isMore ? fill(say.soFar, count) : count === 1 ? say.one : fill(say.count, count);
      if (outcome.how === 'instead') return [fill(say.instead, input.value.trim(), outcome.instead), said];
      return outcome.how === 'loosely' ? [fill(say.loosely, typed), said] : [said];
    };

    const showPanel = (head, outcome) => {
      const view = { head, base: form.action, most: 130, level: 'h2' };
      const found = groups(outcome.results, head).slice(0, groupsInPanel);
      const said = sayHow(head, outcome, outcome.results.length);
      const all = make('a', { className: 'search-all', href: addressOf(form.action) }, head.say.all);
      panel.replaceChildren(...said.map(text => make('p', { className: 'search-said' }, text)), ...found.map(group => show(group, outcome.query, view, perGroup)), ...(outcome.results.length ? [all] : []));
      panel.hidden = false;
      status.textContent = said.join(' ');
    };

    const addressOf = base => {
      const address = new URL(base);
      const values = { q: input.value.trim(), ...filter };
      address.search = new URLSearchParams(Object.entries(values).filter(([, value]) => value)).toString();
      return address.href;
    };

    const filters = (head, results) => {
      const selectOf = (name, label, any, options) => {
        const select = make('select', { name }, make('option', { value: '' }, any), ...options.filter(({ count, id }) => count || id === filter[name])
          .map(({ id, text, count }) => make('option', { value: id, selected: id === filter[name] }, `${text} (${count})`)));
        select.addEventListener('change', () => { filter[name] = select.value; run(); });
        return make('label', {}, label, ' ', select);
      };
      const fits = (entry, but) => (but === 'kind' || !filter.kind || head.kinds[entry.kind][0] === filter.kind) && (but === 'part' || !filter.part || entry.parts.some(part => head.parts[part][0] === filter.part));
      const count = (test, but) => results.filter(({ entry }) => fits(entry, but) && test(entry)).length;
      return {
        kept: results.filter(({ entry }) => fits(entry)),
        element: make('div', { className: 'search-filters' },
          selectOf('kind', head.say.kind, head.say.anyKind, head.kinds.map(([id, text], kind) => ({ id, text, count: count(entry => entry.kind === kind, 'kind') }))),
          selectOf('part', head.say.part, head.say.anyPart, head.parts.map(([id, text], part) => ({ id, text, count: count(entry => entry.parts.includes(part), 'part') })))),
      };
    };

    const showPage = (head, outcome) => {
      const view = { head, base: form.action, most: 240, level: 'h2' };
      const { kept, element } = filters(head, outcome.results);
      const said = outcome.results.length && !kept.length ? [fill(head.say.without, outcome.results.length)] : sayHow(head, outcome, kept.length);
      const more = group => hidden => {
        const button = make('button', { type: 'button' }, fill(head.say.more, hidden));
        button.addEventListener('click', () => {
          const shown = limits.get(group.kind) ?? perGroupOnPage;
          limits.set(group.kind, Infinity);
          showPage(head, outcome);
          panel.querySelector(`[data-kind="${group.kind}"] li:nth-child(${shown + 1}) a`)?.focus();
        });
        return button;
      };
      const sections = groups(kept, head).map(group => {
        const section = show(group, outcome.query, view, limits.get(group.kind) ?? perGroupOnPage, more(group));
        section.dataset.kind = group.kind;
        return section;
      });
      if (outcome.isMore) {
        const button = make('button', { type: 'button' }, head.say.on);
        button.addEventListener('click', () => run());
        sections.push(button);
      }
      const focused = document.activeElement?.name;
      panel.replaceChildren(...(outcome.results.length ? [element] : []), ...sections);
      if (focused && panel.contains(element)) element.querySelector(`[name="${focused}"]`)?.focus();
      if (waysIn) waysIn.hidden = outcome.results.length > 0;
      status.replaceChildren(...said.map(text => make('span', {}, text, ' ')));
    };

    const clear = () => {
      if (!page) close();
      else {
        panel.replaceChildren();
        if (waysIn) waysIn.hidden = false;
      }
      status.textContent = '';
    };

    const run = async () => {
      const now = ++turn, typed = input.value;
      if (page) history.replaceState(history.state, '', addressOf(location.href));
      if (!typed.trim()) return clear();
      try {
        const opened = await index(folder);
        const isMore = await opened.prepare(typed);
        // Somebody may have typed on while the files came.
        if (now === turn) (page ? showPage : showPanel)(opened.head, { ...find(opened.entries, typed), isMore });
      } catch {
        if (now === turn) status.textContent = form.dataset.failed;
      }
    };

    const move = event => {
      const list = links(), at = list.indexOf(document.activeElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[event.key];
      if (event.target === input && event.key !== 'ArrowDown' || event.target.tagName === 'SELECT' || to === undefined || !list.length) return;
      event.preventDefault();
      (to < 0 ? input : list[Math.min(to, list.length - 1)]).focus();
    };

    form.addEventListener('input', event => {
      // While an input method composes, what stands in the box is not yet what is meant.
      if (event.target === input && !event.isComposing) { limits.clear(); run(); }
    });
    input.addEventListener('compositionend', run);
    input.addEventListener('focus', () => { if (!page && input.value.trim() && panel.hidden) run(); });
    (page ? document : form).addEventListener('keydown', event => {
      if (event.isComposing || !(form.contains(event.target) || panel.contains(event.target))) return;
      if (event.key === 'Escape' && !page && !panel.hidden) {
        event.preventDefault();
        input.focus();
        close();
      } else move(event);
    });
    if (page) {
      form.addEventListener('submit', event => { event.preventDefault(); run(); });
      const asked = new URLSearchParams(location.search);
      [filter.kind, filter.part] = [asked.get('kind') ?? '', asked.get('part') ?? ''];
      if (!input.value) input.value = asked.get('q') ?? '';
    } else {
      form.addEventListener('focusout', event => { if (event.relatedTarget && !form.contains(event.relatedTarget)) close(); });
      document.addEventListener('pointerdown', event => { if (!form.contains(event.target)) close(); });
    }
    if (input.value.trim()) run();
  };

  document.querySelectorAll('form[role=search]').forEach(attach);
}
