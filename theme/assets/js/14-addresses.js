// Addresses of paragraphs and headings, ready to be copied; copy buttons of citations.
(() => {
  'use strict';

  const words = document.body.dataset;
  const main = document.querySelector('main');

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

  const copies = anchor => anchor.addEventListener('click', () => {
    const address = new URL(anchor.href);
    address.search = '';
    copy(address.href);
  });

  // The number of a paragraph of the library is its sign.
  main?.querySelectorAll('.paragraph > .number a').forEach(copies);
  for (const element of main ? main.querySelectorAll('[id^="p-"]:not(.paragraph), .idea[id], .pair[id], :is(h2, h3)[id]:not(.unseen, .cite *)') : []) {
    if (element.closest('.pair') && !element.matches('.pair') || element.querySelector(':scope > .anchor')) continue;
    const anchor = make('a', { className: 'anchor', href: '#' + element.id, textContent: /^H/.test(element.tagName) ? '#' : '¶' });
    anchor.setAttribute('aria-label', words.copy);
    copies(anchor);
    // The name of a heading, and of the region that it names, is its words without the sign.
    if (/^H/.test(element.tagName)) element.setAttribute('aria-label', element.textContent.replace(/\s+/g, ' ').trim());
    (element.matches('ul, ol') ? element.lastElementChild ?? element : element).append(anchor);
  }

  for (const element of document.querySelectorAll('[data-copyable]')) {
    const button = make('button', { type: 'button', className: 'copy', textContent: words.copyWord });
    button.addEventListener('click', () => copy(element.textContent));
    element.after(button);
  }
})();
