// One file with all pages: shows the one that the address names, and remembers where on it the reader was.
{
  const root = document.documentElement, title = document.title;
  root.classList.add('paged', 'scripted');

  // A place that there is no more leads to the page on which it was.
  const find = id => id ? document.getElementById(id) ?? find(id.slice(0, Math.max(0, id.lastIndexOf('/')))) : document.querySelector('main');

  const show = y => {
    const target = find(decodeURIComponent(location.hash.slice(1)));
    const page = target.closest('main');
    if (!page || !root.classList.contains('paged')) return;
    const before = document.querySelector('main.shown');
    if (before !== page) {
      before?.classList.remove('shown');
      page.classList.add('shown');
      const heading = page.querySelector('h1')?.textContent;
      document.title = !heading || heading === title ? title : `${heading} · ${title}`;
    }
    if (y !== undefined) scrollTo(0, y);
    else if (target !== page) target.scrollIntoView();
    else if (before) scrollTo(0, 0);
    // Whoever does not see the page change hears it.
    if (before && before !== page) {
      page.tabIndex = -1;
      page.focus({ preventScroll: true });
    }
  };

  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link) return;
    history.replaceState({ ...history.state, y: scrollY }, '');
    if (link.matches('.all')) root.classList.remove('paged');
    if (link.matches('.one')) root.classList.add('paged');
    // The way to the place where one is already is no step in the history.
    if (link.hash === location.hash) show();
  });
  addEventListener('popstate', event => show(event.state?.y));
  show();
}
