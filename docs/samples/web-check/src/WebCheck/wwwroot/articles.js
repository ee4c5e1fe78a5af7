// The cards on the left: what is typed into them is what is checked.
import { say, speak, ui } from './words.js';

const list = document.getElementById('list');
const fields = ['source', 'published', 'title', 'text'];
let next = 1;

const cards = () => [...list.children];
const field = (card, name) => card.querySelector(`[name=${name}]`);
const isEmpty = (card) => fields.every((name) => field(card, name).value.trim() === '');

export function add(article = {}) {
  const card = document.getElementById('article').content.cloneNode(true).firstElementChild;
  card.dataset.id = `article-${next++}`;
  for (const name of fields) { field(card, name).value = article[name] ?? ''; }
  const fault = card.querySelector('.fault');
  fault.id = `${card.dataset.id}-fault`;
  list.append(card);
  name();
  return card;
}

// Puts articles where nothing is typed yet, before it adds cards.
export function fill(articles) {
  for (const card of cards().filter(isEmpty)) { card.remove(); }
  articles.forEach(add);
  while (cards().length < 2) { add(); }
  list.dispatchEvent(new Event('input', { bubbles: true }));
}

export function clear() {
  cards().forEach((card) => card.remove());
  fill([]);
}

// What is checked: an article is one that has words. What is left empty is not sent, so that the library reads it from the text.
export function typed() {
  return cards().filter((card) => field(card, 'text').value.trim() !== '').map((card) => ({
    id: card.dataset.id,
    ...Object.fromEntries(fields.map((name) => [name, field(card, name).value]).filter(([, value]) => value.trim() !== '')),
  }));
}

// Shows each fault beside the field it is about; gives back those that belong to no card.
export function blame(faults) {
  for (const card of cards()) {
    const own = faults.filter((fault) => fault.article === card.dataset.id);
    const place = card.querySelector('.fault');
    place.hidden = own.length === 0;
    place.textContent = own.map((fault) => fault.detail).join(' ');
    for (const name of fields) {
      const bad = own.some((fault) => (fault.field ?? 'text') === name);
      for (const [attribute, value] of [['aria-invalid', 'true'], ['aria-describedby', place.id]]) {
        if (bad) { field(card, name).setAttribute(attribute, value); } else { field(card, name).removeAttribute(attribute); }
      }
    }
  }
  const known = new Set(cards().map((card) => card.dataset.id));
  return faults.filter((fault) => !known.has(fault.article));
}

// Numbers the cards anew, in the language of the page.
export function name() {
  cards().forEach((card, i) => {
    speak(ui(), card);
    card.querySelector('legend').textContent = say('article', i + 1);
    const remove = card.querySelector('.remove');
    remove.textContent = say('remove');
    remove.setAttribute('aria-label', say('removeOne', i + 1));
  });
}

list.addEventListener('click', (event) => {
  const card = event.target.closest('.remove')?.closest('li');
  if (!card) { return; }
  const neighbour = card.nextElementSibling ?? card.previousElementSibling;
  card.remove();
  if (cards().length === 0) { add(); }
  name();
  field(neighbour?.isConnected ? neighbour : cards()[0], 'text').focus();
  list.dispatchEvent(new Event('input', { bubbles: true }));
});
