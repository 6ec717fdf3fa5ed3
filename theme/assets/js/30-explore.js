// Tables that can be narrowed, sorted and saved. The generator writes the complete table and a hidden form (FilterForm);
// this takes both over. The state stands in the address, so that a view can be sent to somebody else.
(() => {
  'use strict';

  const lang = document.documentElement.lang;
  const order = new Intl.Collator(lang, { numeric: true });
  const fold = text => text.normalize('NFKC').toLowerCase();
  const bare = text => text.replace(/[\s\p{P}\p{S}]+/gu, '');
  const fill = (pattern, ...values) => values.reduce((text, value, i) => text.replace('{' + i + '}', value), pattern);
  const tidy = cell => (cell.dataset.csv ?? cell.textContent).replace(/\s+/g, ' ').trim();

  const start = form => {
    const table = document.getElementById(form.dataset.for);
    const status = form.querySelector('.shown');
    const heads = [...table.tHead.rows[0].cells];
    const bodies = [...table.tBodies];
    const rows = bodies.flatMap(body => [...body.rows].filter(row => !row.matches('.group')).map(row => ({ row, body })));
    const words = rows.map(({ row }) => { const text = fold(row.textContent); return text + '\n' + bare(text); });
    const flat = document.createElement('tbody');
    flat.hidden = true;
    table.append(flat);
    // The order is a choice like the others; the heads of the columns are a second way to make it.
    const choice = form.elements.sort;

    const value = (row, column) => row.cells[column].dataset.v ?? tidy(row.cells[column]);
    const compare = (a, b) => a === b ? 0 : a === '' ? 1 : b === '' ? -1 : order.compare(a, b);

    const arrange = () => {
      const sort = choice.value;
      const name = sort.replace('-', '');
      const column = heads.findIndex(head => head.dataset.sort === name);
      heads.forEach((head, i) => {
        if (i === column) head.setAttribute('aria-sort', sort[0] === '-' ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      });
      // Rows that stand where they stood are not touched: a moved row would no longer be the target of the address.
      if (column < 0 && flat.hidden) return;
      flat.hidden = column < 0;
      if (column < 0) rows.forEach(({ row, body }) => body.append(row));
      else {
        const turn = sort[0] === '-' ? -1 : 1;
        // What has no value stays at the end, whichever way the rest is turned.
        const sorted = rows.map(({ row }) => ({ row, key: value(row, column) }))
          .sort((a, b) => a.key === '' || b.key === '' ? compare(a.key, b.key) : turn * compare(a.key, b.key));
        flat.append(...sorted.map(({ row }) => row));
      }
    };

    const narrow = () => {
      const chosen = [...new FormData(form)].filter(([, wanted]) => wanted.trim() !== '');
      const wishes = chosen.filter(([name]) => name !== 'sort');
      let shown = 0;
      rows.forEach(({ row }, i) => {
        const fits = wishes.every(([name, wanted]) => name === 'q'
          ? fold(wanted).split(/\s+/).every(word => words[i].includes(word) || (bare(word) && words[i].includes(bare(word))))
          : (row.dataset[name] ?? '').split(' ').includes(wanted));
        row.hidden = !fits;
        if (fits) shown++;
      });
      bodies.forEach(body => { body.hidden = !flat.hidden || ![...body.rows].some(row => !row.hidden && !row.matches('.group')); });
      return { chosen, shown };
    };

    const say = (shown, extra) => {
      const column = heads.find(head => head.hasAttribute('aria-sort'));
      const sorted = column ? fill(choice.value[0] === '-' ? form.dataset.down : form.dataset.up, tidy(column)) : '';
      const text = shown === 0 ? form.dataset.none : fill(form.dataset.shown, shown, rows.length);
      status.textContent = [text, sorted, extra].filter(Boolean).join(lang.startsWith('zh') ? '，' : ', ');
    };

    const remember = chosen => {
      const state = new URLSearchParams(chosen.map(([name, wanted]) => [name, wanted.trim()]));
      const query = state.size ? '?' + state : '';
      try { history.replaceState(null, '', location.pathname + query + location.hash); } catch { /* a page from a disk may refuse */ }
      // Another language shows the same rows.
      document.querySelectorAll('.languages a').forEach(link => { link.search = query; });
    };

    const update = () => {
      arrange();
      const { chosen, shown } = narrow();
      say(shown);
      remember(chosen);
    };

    const read = () => {
      const state = new URLSearchParams(location.search);
      for (const field of form.elements) if (field.name && state.has(field.name)) field.value = state.get(field.name);
    };

    const save = () => {
      const quote = text => /[",\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
      const columns = heads.map((head, i) => ({ head, i })).filter(({ head }) => head.tagName === 'TH');
      const lines = [columns.flatMap(({ head }) => head.dataset.likely ? [tidy(head), head.dataset.likely] : [tidy(head)])];
      const visible = [...table.querySelectorAll('tbody:not([hidden]) > tr:not([hidden], .group)')];
      for (const row of visible)
        lines.push(columns.flatMap(({ head, i }) => {
          const cell = row.cells[i];
          if (!head.dataset.likely) return [tidy(cell)];
          const printed = cell.cloneNode(true);
          printed.querySelectorAll('.likely').forEach(part => part.remove());
          return [tidy(printed), cell.dataset.likely ?? ''];
        }));
      const link = document.createElement('a');
      // The mark in front tells spreadsheets that this is UTF-8.
      link.href = URL.createObjectURL(new Blob(['\ufeff', lines.map(line => line.map(quote).join(',')).join('\r\n'), '\r\n'], { type: 'text/csv' }));
      link.download = form.dataset.file + '.csv';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
      say(visible.length, fill(form.dataset.saved, visible.length));
    };

    for (const head of heads.filter(one => one.dataset.sort)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => {
        // Up, down, and back to the order of the source.
        const name = head.dataset.sort;
        choice.value = choice.value === name ? '-' + name : choice.value === '-' + name ? '' : name;
        update();
      });
      choice.append(new Option(tidy(head) + ' ↑', head.dataset.sort), new Option(tidy(head) + ' ↓', '-' + head.dataset.sort));
      head.append(button);
    }
    let waiting;
    form.addEventListener('input', event => { clearTimeout(waiting); waiting = setTimeout(update, event.target.name === 'q' ? 150 : 0); });
    form.addEventListener('submit', event => { event.preventDefault(); update(); });
    form.addEventListener('reset', () => setTimeout(update));
    form.querySelector('[data-export]').addEventListener('click', save);
    form.hidden = false;
    read();
    update();
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && table.contains(target)) target.scrollIntoView();
  };

  document.querySelectorAll('form.filters[data-for]').forEach(start);

  // A box that needs no scrolling is no stop for the keyboard.
  const boxes = document.querySelectorAll('.scroll[tabindex]');
  const measure = () => boxes.forEach(box => { box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1; });
  if (boxes.length) {
    measure();
    addEventListener('resize', measure);
  }
})();
