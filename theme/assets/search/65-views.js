// What a box shows: a panel with the best of each group, or the whole list with its filters.
{
  const { groups, show, make } = compendiumSearch;
  const inPanel = { groups: 5, ofEach: 3, most: 130, heading: 'p' }, onPage = { ofEach: 8, most: 240, heading: 'h2' };

  const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replaceAll(`{${i}}`, value), text);

  const sayHow = ({ say }, outcome, typed, count) => {
    if (outcome.how === 'none') return [fill(say.none, typed), say.try];
    const said = outcome.isMore ? fill(say.soFar, count) : count === 1 ? say.one : fill(say.count, count);
    if (outcome.how === 'instead') return [fill(say.instead, typed, outcome.instead), said];
    return outcome.how === 'loosely' ? [fill(say.loosely, typed), said] : [said];
  };

  /** The search page with what the box asks and the filters that are set. */
  compendiumSearch.addressOf = ({ input, filter }, base) => {
    const address = new URL(base);
    address.search = new URLSearchParams(Object.entries({ q: input.value.trim(), ...filter }).filter(([, value]) => value));
    return address.href;
  };

  compendiumSearch.showPanel = (box, head, outcome) => {
    const view = { ...inPanel, head, base: box.form.action };
    const said = sayHow(head, outcome, box.input.value.trim(), outcome.results.length);
    const best = groups(outcome.results, head).slice(0, inPanel.groups).map(group => show(group, outcome.query, view));
    if (best.length) best.push(make('a', { className: 'search-all', href: compendiumSearch.addressOf(box, box.form.action) }, head.say.all));
    box.list.replaceChildren(...said.map(text => make('p', { className: 'search-said' }, text)), ...best);
    box.list.hidden = false;
    box.status.textContent = said.join(' ');
  };

  const fits = ({ filter }, head, entry, but) =>
    (but === 'kind' || !filter.kind || head.kinds[entry.kind][0] === filter.kind)
    && (but === 'part' || !filter.part || entry.parts.some(part => head.parts[part][0] === filter.part));

  // Each option says how many there would be; an option without any is left out.
  const selectOf = (box, head, results, name, label, any, options, has) => {
    const among = results.filter(({ entry }) => fits(box, head, entry, name));
    const counted = options.map(([id, text], i) => ({ id, text, count: among.filter(({ entry }) => has(entry, i)).length }));
    const select = make('select', { name }, make('option', { value: '' }, any), ...counted.filter(({ id, count }) => count || id === box.filter[name])
      .map(({ id, text, count }) => make('option', { value: id, selected: id === box.filter[name] }, `${text} (${count})`)));
    select.addEventListener('change', () => { box.filter[name] = select.value; box.run(); });
    return make('label', {}, label, ' ', select);
  };

  const button = (text, act) => {
    const made = make('button', { type: 'button' }, text);
    made.addEventListener('click', act);
    return made;
  };

  compendiumSearch.showPage = (box, head, outcome) => {
    const { say } = head, view = { ...onPage, head, base: box.form.action }, { results } = outcome;
    const kept = results.filter(({ entry }) => fits(box, head, entry));
    const sections = groups(kept, head).map(group => {
      const limit = box.open.has(group.kind) ? Infinity : onPage.ofEach, section = show(group, outcome.query, { ...view, ofEach: limit });
      if (group.list.length > limit) section.append(button(fill(say.more, group.list.length - limit), () => {
        box.open.add(group.kind);
        compendiumSearch.showPage(box, head, outcome);
        // The reader goes on where the list was cut.
        box.list.querySelector(`[data-kind="${group.kind}"] li:nth-child(${limit + 1}) a`)?.focus();
      }));
      section.dataset.kind = group.kind;
      return section;
    });
    const filters = make('div', { className: 'search-filters' },
      selectOf(box, head, results, 'kind', say.kind, say.anyKind, head.kinds, (entry, kind) => entry.kind === kind),
      selectOf(box, head, results, 'part', say.part, say.anyPart, head.parts, (entry, part) => entry.parts.includes(part)));
    const focused = box.list.contains(document.activeElement) && document.activeElement.name;
    box.list.replaceChildren(...(results.length ? [filters] : []), ...sections, ...(outcome.isMore ? [button(say.on, box.run)] : []));
    if (focused) filters.querySelector(`[name="${focused}"]`)?.focus();
    if (box.ways) box.ways.hidden = results.length > 0;
    const said = results.length && !kept.length ? [fill(say.without, results.length)] : sayHow(head, outcome, box.input.value.trim(), kept.length);
    box.status.replaceChildren(...said.map(text => make('span', {}, text, ' ')));
  };
}
