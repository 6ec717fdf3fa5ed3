// In one file the page of the search is a place and no address: a query from the box of another page is taken there.
{
  const go = query => {
    const input = document.querySelector('form[data-results] input');
    input.value = query;
    location.hash = new URL(input.form.action).hash;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  };

  document.addEventListener('submit', event => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    go(event.target.elements.q.value);
  });
  document.addEventListener('click', event => {
    if (!event.target.matches('.search-all')) return;
    event.preventDefault();
    go(new URL(event.target.href).searchParams.get('q'));
  });
}
