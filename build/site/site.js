// Search over the headings; and the contents fold away where there is little room.
(() => {
  const top = document.currentScript.dataset.top;
  const contents = document.querySelector('.contents');
  const narrow = matchMedia('(max-width: 60rem)');
  const fold = () => { contents.open = !narrow.matches; };
  narrow.addEventListener('change', fold);
  fold();
  contents.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });

  const form = document.querySelector('.search');
  const input = form.querySelector('input');
  const found = form.querySelector('ul');
  const count = form.querySelector('.count');
  const most = 12;
  form.hidden = false;

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const hits = words.length === 0 ? [] : places.filter(([heading, page]) => words.every(w => (heading + ' ' + page).toLowerCase().includes(w)));
    found.replaceChildren(...hits.slice(0, most).map(([heading, page, address]) => {
      const link = document.createElement('a');
      link.href = top + address;
      link.textContent = heading;
      if (page) {
        const small = document.createElement('small');
        small.textContent = page;
        link.append(small);
      }
      const item = document.createElement('li');
      item.append(link);
      return item;
    }));
    found.hidden = hits.length === 0;
    count.textContent = words.length === 0 ? '' : hits.length === 0 ? 'No heading holds all of these words.' : hits.length === 1 ? '1 heading' : `${hits.length} headings`;
    // What is found is seen; a reader of the screen is told how much it is.
    count.classList.toggle('few', hits.length > 0);
  };

  const hide = () => { found.hidden = true; count.textContent = ''; };
  input.addEventListener('input', show);
  input.addEventListener('focus', show);
  form.addEventListener('focusout', e => { if (!form.contains(e.relatedTarget)) hide(); });
  form.addEventListener('submit', e => { e.preventDefault(); found.querySelector('a')?.click(); });
  form.addEventListener('keydown', e => {
    const links = [...found.querySelectorAll('a')];
    if (e.key === 'Escape') { input.focus(); hide(); }
    if (found.hidden || (e.key !== 'ArrowDown' && e.key !== 'ArrowUp')) return;
    e.preventDefault();
    const at = links.indexOf(document.activeElement) + (e.key === 'ArrowDown' ? 1 : -1);
    (at < 0 ? input : links[Math.min(at, links.length - 1)]).focus();
  });
})();
