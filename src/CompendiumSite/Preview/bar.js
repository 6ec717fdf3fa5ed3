// The bar at the foot of a page in the preview: the files that made the page, what was found in them, the state of its translations.
(() => {
  'use strict';
  const script = document.currentScript;
  const openKey = 'compendium-preview-bar';
  const host = document.createElement('div');
  host.id = 'compendium-preview-bar';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { position: fixed; inset: auto 0 0 0; z-index: 2147483646; }
    @media print { :host { display: none; } }
    details { background: #23201c; color: #f4f1ea; font: 13px/1.5 system-ui, sans-serif; }
    summary { padding: .3rem 1rem; cursor: pointer; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    summary span + span::before { content: " · "; color: #a49c8d; }
    section { max-height: 45vh; overflow: auto; padding: 0 1rem .6rem; display: grid; gap: .6rem 2rem; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); }
    h2 { margin: .3rem 0; font-size: 1em; } ul { margin: 0; padding: 0; list-style: none; } li { margin: .15rem 0; overflow-wrap: anywhere; }
    a { color: #9cc4ff; } .warning, .open { color: #ffd27d; } .error { color: #ff9d94; } .soft { color: #bdb5a6; }
    summary:focus-visible, a:focus-visible { outline: 2px solid #9cc4ff; outline-offset: -2px; }`);
  root.adoptedStyleSheets = [sheet];

  const bar = add(root, 'details');
  bar.open = sessionStorage.getItem(openKey) === 'open';
  bar.ontoggle = () => sessionStorage.setItem(openKey, bar.open ? 'open' : 'closed');
  document.documentElement.append(host);
  // The foot of the page must not hide behind the bar.
  document.body.style.paddingBlockEnd = '2.5rem';
  window.compendiumBar = { refresh };
  refresh();

  async function refresh() {
    const address = script.dataset.about;
    const about = address ? await fetch(address).then((answer) => answer.ok ? answer.json() : null, () => null) : null;
    host.hidden = !about;
    if (about) show(about);
  }

  function show(about) {
    const summary = document.createElement('summary');
    const files = about.files.length > 0 ? about.files : about.others;
    const more = about.files.length + about.others.length - 1;
    add(summary, 'span', files.length === 0 ? 'no record' : more > 0 ? `${files[0].path} and ${more} more` : files[0].path);
    const errors = about.messages.filter((message) => message.error).length;
    const found = add(summary, 'span', about.messages.length === 0 ? 'no findings' : counted(about.messages.length, errors > 0 ? 'finding' : 'warning'));
    if (about.messages.length > 0) found.className = errors > 0 ? 'error' : 'warning';
    const open = Object.entries(about.counts).filter(([state, count]) => state !== 'reviewed' && count > 0);
    const total = Object.values(about.counts).reduce((sum, count) => sum + count, 0);
    const state = add(summary, 'span', total === 0 ? 'nothing to translate' : open.length === 0 ? `all ${total} translations checked` : `translation: ${open.map(([name, count]) => `${count} ${name}`).join(', ')} of ${total}`);
    if (open.length > 0) state.className = 'open';

    const box = document.createElement('section');
    list(box, 'Files of this page', about.files, (file) => [file, '']);
    list(box, 'Found in them', about.messages, (message) => [{ path: message.place, open: message.open }, `: ${message.text}`, message.error ? 'error' : 'warning']);
    list(box, 'Translations to look at', about.translations, (one) => [{ path: one.place, open: one.open }, `: ${one.text}`]);
    list(box, 'Files of which names or passages stand here', about.others, (file) => [file, '']);
    bar.replaceChildren(summary, box);
  }

  function list(box, title, items, read) {
    if (items.length === 0) return;
    const column = add(box, 'div');
    add(column, 'h2', `${title} (${items.length})`);
    const ul = add(column, 'ul');
    for (const one of items) {
      const [file, text, kind] = read(one);
      const item = add(ul, 'li');
      if (kind) item.className = kind;
      const link = add(item, file.open ? 'a' : 'span', file.path);
      if (file.open) link.href = file.open;
      item.append(text);
    }
  }

  function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
  }

  function add(parent, name, text = '') {
    const element = document.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  }
})();
