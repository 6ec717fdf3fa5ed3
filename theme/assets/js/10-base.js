// Enhancements only: every page works without this file. Parts: appearance, languages, notes, addresses, copying.
(() => {
  'use strict';

  const root = document.documentElement;
  const words = document.body.dataset;
  const main = document.querySelector('main');
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  /* --- Light, dark, or as the system has it --- */

  const signs = { system: '◐', light: '○', dark: '●' };
  const recall = () => { try { return localStorage.getItem('appearance'); } catch { return null; } };
  const keep = value => { try { value === 'system' ? localStorage.removeItem('appearance') : localStorage.setItem('appearance', value); } catch { /* private windows remember nothing */ } };
  let appearance = recall() in signs ? recall() : 'system';
  const wear = () => { appearance === 'system' ? delete root.dataset.theme : root.dataset.theme = appearance; };
  wear();

  const place = document.querySelector('.appearance');
  if (place) {
    const button = make('button', { type: 'button' });
    const say = () => {
      button.textContent = signs[appearance];
      button.title = place.dataset.label + place.dataset[appearance];
      button.setAttribute('aria-label', button.title);
    };
    button.addEventListener('click', () => {
      const all = Object.keys(signs);
      appearance = all[(all.indexOf(appearance) + 1) % all.length];
      keep(appearance);
      wear();
      say();
    });
    say();
    place.append(button);
  }

  /* --- The other language, at the same paragraph --- */

  const visible = element => { const box = element.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; };
  const here = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && visible(target)) return location.hash;
    if (scrollY < innerHeight / 3) return '';
    const first = [...main.querySelectorAll('[id]:not(svg *, [id^="at-"], [id^="open-"])')].find(element => element.getBoundingClientRect().bottom > 60 && element.getClientRects().length);
    return first ? '#' + first.id : '';
  };
  for (const link of document.querySelectorAll('.languages a')) {
    const aim = () => { link.hash = here(); };
    for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, aim);
  }

  /* --- Notes: in the margin beside their sentence, or in place under their line --- */

  const wide = matchMedia('(min-width: 68rem)');
  const marks = [...document.querySelectorAll('main .mark a')].map(mark => {
    const note = mark.hash && mark.getAttribute('href').startsWith('#') && document.getElementById(mark.hash.slice(1));
    if (!note) return null;
    // On a page of two languages a note has a body for each.
    const side = mark.closest('.side');
    const bodies = [...note.querySelectorAll('.body')];
    const body = side ? bodies.find(one => (one.lang || root.lang) === (side.lang || root.lang)) ?? bodies[0] : bodies[0];
    return body && { mark, note, body, number: mark.textContent, paired: !!side };
  }).filter(Boolean);

  const copyOf = body => {
    const copy = make('span', { className: 'words' });
    for (const child of body.childNodes) copy.append(child.cloneNode(true));
    for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
    return copy;
  };

  const light = (entry, on) => {
    entry.mark.parentElement.classList.toggle('on', on);
    entry.side?.classList.toggle('on', on);
  };

  const putBeside = entry => {
    const ordinal = make('a', { className: 'ordinal', href: entry.mark.hash, textContent: entry.number });
    const side = make('div', { className: 'sidenote', tabIndex: -1 }, ordinal, copyOf(entry.body));
    side.setAttribute('role', 'note');
    side.setAttribute('aria-label', entry.mark.getAttribute('aria-label'));
    if (entry.body.lang) side.lang = entry.body.lang;
    for (const [element, on, off] of [[entry.mark, 'mouseenter', 'mouseleave'], [entry.mark, 'focus', 'blur'], [side, 'mouseenter', 'mouseleave'], [side, 'focusin', 'focusout']]) {
      element.addEventListener(on, () => light(entry, true));
      element.addEventListener(off, () => light(entry, false));
    }
    side.addEventListener('keydown', event => { if (event.key === 'Escape') entry.mark.focus(); });
    entry.side = side;
    entry.block = [...main.querySelectorAll('article > *, main > *')].find(element => element.contains(entry.mark) && element.parentElement.matches('article, main')) ?? entry.mark.closest('p');
    (entry.block.matches('article') ? entry.mark.closest('p, li, ul, ol, blockquote') : entry.block).after(side);
  };

  // Each stands at the height of its mark, or below the one before.
  const stack = () => {
    if (!wide.matches) return;
    const top = main.getBoundingClientRect().top;
    const pieces = [...marks.filter(entry => entry.side).map(entry => ({ element: entry.side, at: entry.mark.getBoundingClientRect().top - top - 3 })),
      ...[...main.querySelectorAll('.findings')].map(element => {
        // Beside the beginning of the paragraph that it is about.
        let about = element.previousElementSibling;
        while (about?.matches('.sidenote')) about = about.previousElementSibling;
        return { element, at: (about ?? element).getBoundingClientRect().top - top + 3 };
      })];
    let free = 0;
    for (const { element, at } of pieces.sort((a, b) => a.at - b.at)) {
      const y = Math.max(at, free);
      element.style.top = y + 'px';
      free = y + element.offsetHeight + 14;
    }
    main.style.minHeight = free + 'px';
  };

  const close = entry => {
    entry.open?.remove();
    delete entry.open;
    entry.mark.setAttribute('aria-expanded', 'false');
    entry.mark.removeAttribute('aria-controls');
  };

  const openBelow = entry => {
    const button = make('button', { type: 'button', textContent: '×' });
    button.setAttribute('aria-label', words.close);
    const id = 'open-' + entry.mark.parentElement.id + (entry.paired ? '-' + (entry.body.lang || 'own') : '');
    entry.open = make('span', { className: 'inplace', id, tabIndex: -1 }, copyOf(entry.body), button);
    entry.open.setAttribute('role', 'note');
    entry.open.setAttribute('aria-label', entry.mark.getAttribute('aria-label'));
    const dismiss = () => { close(entry); entry.mark.focus(); };
    button.addEventListener('click', dismiss);
    entry.open.addEventListener('keydown', event => { if (event.key === 'Escape') dismiss(); });
    entry.mark.parentElement.after(entry.open);
    entry.mark.setAttribute('aria-expanded', 'true');
    entry.mark.setAttribute('aria-controls', id);
  };

  for (const entry of marks) {
    entry.mark.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (entry.side) {
        entry.side.scrollIntoView({ block: 'nearest' });
        entry.side.focus({ preventScroll: true });
      } else if (entry.open) close(entry);
      else openBelow(entry);
    });
    entry.mark.addEventListener('keydown', event => { if (event.key === 'Escape' && entry.open) close(entry); });
  }

  const arrange = () => {
    for (const entry of marks) {
      close(entry);
      entry.side?.remove();
      delete entry.side;
      if (wide.matches && !entry.paired) {
        entry.mark.removeAttribute('aria-expanded');
        putBeside(entry);
      }
    }
    main.style.minHeight = '';
    for (const element of main.querySelectorAll('.findings')) element.style.top = '';
    stack();
  };
  if (marks.length || document.querySelector('.findings')) {
    arrange();
    wide.addEventListener('change', arrange);
    addEventListener('resize', stack);
    addEventListener('toggle', stack, true);
    document.fonts?.ready.then(stack);
  }

  /* --- Addresses of paragraphs and headings; copying --- */

  const toast = make('div', { className: 'toast' });
  toast.setAttribute('role', 'status');
  document.body.append(toast);
  let fading;
  const tell = text => {
    toast.textContent = text;
    clearTimeout(fading);
    fading = setTimeout(() => { toast.textContent = ''; }, 2000);
  };
  const copy = text => navigator.clipboard?.writeText(text).then(() => tell(words.copied), () => {});

  for (const element of main ? main.querySelectorAll('[id^="p-"], .idea[id], .pair[id], :is(h2, h3)[id]:not(.unseen, .cite *)') : []) {
    if (element.closest('.pair') && !element.matches('.pair') || element.querySelector(':scope > .anchor')) continue;
    const anchor = make('a', { className: 'anchor', href: '#' + element.id, textContent: /^H/.test(element.tagName) ? '#' : '¶' });
    anchor.setAttribute('aria-label', words.copy);
    anchor.addEventListener('click', () => {
      const address = new URL(anchor.href);
      address.search = '';
      copy(address.href);
    });
    (element.matches('ul, ol') ? element.lastElementChild ?? element : element).append(anchor);
  }

  for (const element of document.querySelectorAll('[data-copyable]')) {
    const button = make('button', { type: 'button', className: 'copy', textContent: words.copyWord });
    button.addEventListener('click', () => copy(element.textContent));
    element.after(button);
  }
})();
