// Only the preview adds this script to a page; the pages of a build know nothing of it.
(() => {
  'use strict';
  const script = document.currentScript;
  const placeKey = 'compendium-preview-place';
  let edition = Number(script.dataset.edition);
  let look = Number(script.dataset.look);
  let events = null;
  let wasLost = false;
  let overlay = null;
  let isReloading = false;

  restorePlace();
  connect();
  // A browser keeps few connections to one server, so pages that nobody sees let theirs go.
  document.addEventListener('visibilitychange', () => document.hidden ? disconnect() : connect());
  addEventListener('pagehide', () => {
    disconnect();
    // The browser keeps the place of who goes and comes back; until then it would put its own, in pixels, over ours.
    if (!isReloading) history.scrollRestoration = 'auto';
  });
  addEventListener('pageshow', connect);

  function connect() {
    if (events || document.hidden) return;
    events = new EventSource(new URL('events', script.src));
    events.onmessage = (event) => show(JSON.parse(event.data));
    events.onerror = () => { wasLost = true; };
  }

  function disconnect() {
    events?.close();
    events = null;
  }

  async function show(state) {
    showMessages(state.messages);
    if (state.look !== look) restyle(look = state.look);
    // Behind a connection that was lost there may be another preview, which counts anew.
    if (state.messages.length > 0 || (!wasLost && state.edition === edition)) return;
    if (wasLost || await hasChanged()) return reload();
    edition = state.edition;
    window.compendiumBar?.refresh();
  }

  // Most edits change other pages than the one that is open; then nothing moves.
  async function hasChanged() {
    try {
      const page = await (await fetch(location.href)).text();
      return !page.includes(`data-page="${script.dataset.page}"`);
    } catch {
      return true;
    }
  }

  function reload() {
    isReloading = true;
    disconnect();
    keepPlace();
    location.reload();
  }

  // The place is kept by what stands there, not by its distance from the top: the edit may have changed that.
  function keepPlace() {
    const all = blocks();
    const first = all.find((block) => block.getBoundingClientRect().top >= 0) ?? all.at(-1);
    history.scrollRestoration = 'manual';
    sessionStorage.setItem(placeKey, JSON.stringify({
      path: location.pathname, y: scrollY, block: first && { ...nameOf(first, all), top: first.getBoundingClientRect().top }, focus: document.activeElement?.id,
      details: allDetails().map((one, index, all) => [keyOf(one, all), one.open]),
      notes: [...document.querySelectorAll('.mark:has(a[aria-expanded="true"])')].map((mark) => mark.id),
    }));
  }

  function restorePlace() {
    const kept = JSON.parse(sessionStorage.getItem(placeKey) ?? 'null');
    sessionStorage.removeItem(placeKey);
    if (kept?.path !== location.pathname) return;
    const open = new Map(kept.details);
    allDetails().forEach((one, index, all) => { one.open = open.get(keyOf(one, all)) ?? one.open; });
    for (const id of kept.notes) document.getElementById(id)?.querySelector('a').click();
    if (kept.focus) document.getElementById(kept.focus)?.focus({ preventScroll: true });
    const restore = () => {
      const block = kept.block && find(kept.block);
      scrollTo({ top: block ? scrollY + block.getBoundingClientRect().top - kept.block.top : kept.y, behavior: 'instant' });
    };
    restore();
    addEventListener('load', restore, { once: true });
  }

  // What a reader would call a place: a paragraph, a line of a table, a heading; not the title of a drawing, which has no place.
  function blocks() {
    return [...document.querySelectorAll('main :is(p, li, h1, h2, h3, h4, tr, dt, dd, figure, pre, summary)')].filter((block) => block.getClientRects().length > 0);
  }

  // By its own id; else by its words; else by the nearest thing with an id and the place among those below it.
  function nameOf(element, all) {
    const home = element.closest('[id]');
    const inside = all.filter((other) => other.closest('[id]') === home);
    return { id: element.id, words: element.textContent.trim().slice(0, 200), home: home?.id ?? '', index: inside.indexOf(element) };
  }

  function keyOf(element, all) {
    const { home, index } = nameOf(element, all);
    return `${home}/${index}`;
  }

  function find(name) {
    const all = blocks();
    const inside = all.filter((block) => (block.closest('[id]')?.id ?? '') === name.home);
    const same = (block) => block.textContent.trim().slice(0, 200) === name.words;
    return (name.id && document.getElementById(name.id)) || inside.find(same) || all.find(same) || inside[name.index];
  }

  function allDetails() {
    return [...document.querySelectorAll('details')];
  }

  function restyle(number) {
    for (const old of document.querySelectorAll('link[rel=stylesheet]')) {
      const fresh = old.cloneNode();
      const address = new URL(old.href);
      address.searchParams.set('look', number);
      fresh.href = address;
      fresh.onload = () => old.remove();
      old.after(fresh);
    }
  }

  function showMessages(messages) {
    overlay?.remove();
    overlay = null;
    if (messages.length === 0) return;
    overlay = document.createElement('div');
    overlay.id = 'compendium-preview-messages';
    const root = overlay.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      section { position: fixed; inset: auto 0 0 0; max-height: 70vh; overflow: auto; z-index: 2147483647; padding: 1rem 1.5rem;
        background: #fff; color: #1b1b1b; border-top: 4px solid #b3261e; box-shadow: 0 -4px 24px rgb(0 0 0 / .3); font: 16px/1.5 system-ui, sans-serif; }
      h2 { margin: 0; font-size: 1.1rem; } p { margin: .25rem 0; } ol { margin: .5rem 0 0; padding-left: 2rem; } li { margin: .35rem 0; overflow-wrap: anywhere; }
      a { color: #0b57d0; } .warning { color: #5f4400; } button { float: right; font: inherit; padding: .25rem .75rem; }`);
    root.adoptedStyleSheets = [sheet];
    const box = add(root, 'section');
    box.setAttribute('role', 'alert');
    const close = add(box, 'button', 'Close');
    close.onclick = () => overlay.remove();
    const errors = messages.filter((message) => message.error).length;
    add(box, 'h2', errors === 1 ? 'One error in the records' : `${errors} errors in the records`);
    add(box, 'p', 'The page behind shows the records as they were before. This box goes away when they are mended.');
    const list = add(box, 'ol');
    for (const message of messages) {
      const item = add(list, 'li');
      if (!message.error) item.className = 'warning';
      if (message.open) add(item, 'a', message.place).href = message.open;
      else item.append(message.place);
      item.append(`: ${message.text}`);
    }
    document.documentElement.append(overlay);
  }

  function add(parent, name, text = '') {
    const element = document.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  }
})();
