// Enhancements only: every page works without script. Here: the appearance, and the way to the other languages.
(() => {
  'use strict';

  const root = document.documentElement;
  const main = document.querySelector('main');

  /* --- Light, dark, or as the system has it --- */

  const signs = { system: '◐', light: '○', dark: '●' };
  const recall = () => { try { return localStorage.getItem('appearance'); } catch { return null; } };
  const keep = value => { try { value === 'system' ? localStorage.removeItem('appearance') : localStorage.setItem('appearance', value); } catch { /* private windows remember nothing */ } };
  let appearance = recall() in signs ? recall() : 'system';
  const wear = () => { appearance === 'system' ? delete root.dataset.theme : root.dataset.theme = appearance; };
  wear();

  const place = document.querySelector('.appearance');
  if (place) {
    const button = document.createElement('button');
    button.type = 'button';
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

  // Whoever reads far below the head and turns upwards is handed the languages there, so that the place need not be left.
  const languages = document.querySelector('.languages');
  const head = document.querySelector('body > header');
  let before = scrollY;
  if (languages && head && main) addEventListener('scroll', () => {
    const [away, up] = [scrollY > head.offsetHeight, scrollY < before];
    if (Math.abs(scrollY - before) > 4 || !away) languages.classList.toggle('at-hand', away && up);
    before = scrollY;
  }, { passive: true });
})();
