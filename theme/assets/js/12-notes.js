// Notes: in the margin beside their sentence, or in place under their line. Both are copies of the list at the end,
// without its ids; the list stays where it is.
(() => {
  'use strict';

  const root = document.documentElement;
  const words = document.body.dataset;
  const main = document.querySelector('main');

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
    // Behind the notes of the same text that stand there already: they are read out and reached in their order.
    let before = entry.block.matches('article') ? entry.mark.closest('p, li, ul, ol, blockquote') : entry.block;
    while (before.nextElementSibling?.matches('.sidenote')) before = before.nextElementSibling;
    before.after(side);
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
})();
