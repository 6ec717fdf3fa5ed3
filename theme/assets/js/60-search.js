// The search itself is loaded when somebody turns to a box, so that it weighs nothing on the pages before.
for (const form of document.querySelectorAll('form[role=search]')) {
  const load = () => {
    if (document.querySelector('script[src="' + form.dataset.script + '"]')) return;
    const script = document.createElement('script');
    script.src = form.dataset.script;
    document.head.append(script);
  };
  form.addEventListener('focusin', load, { once: true });
  if (form.dataset.results || form.contains(document.activeElement)) load();
}
