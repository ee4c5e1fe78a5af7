// The page: what is typed, dropped or chosen is checked a moment later, and only the newest check counts.
import { add, blame, clear, fill, name, typed } from './articles.js';
import { example } from './example.js';
import { hide, show } from './frame.js';
import { check, read, Refusal } from './server.js';
import { knows, say, speak, ui } from './words.js';

const pause = 350;
const status = document.getElementById('status');
const problem = document.getElementById('problem');
const downloads = document.getElementById('downloads');
const report = document.getElementById('report');
let timer = 0;
let running = new AbortController();

// Waits for a pause in typing. A check that is still on its way is called off: the server stops it, too.
function later() {
  clearTimeout(timer);
  running.abort();
  timer = setTimeout(update, pause);
}

async function update() {
  running = new AbortController();
  const { signal } = running;
  const articles = typed();
  if (articles.length === 0) { return rest(); }
  report.setAttribute('aria-busy', 'true');
  if (downloads.hidden) { status.textContent = say('checking'); }
  try {
    const found = await (await check(articles, 'json', signal)).json();
    const html = await (await check(articles, 'html', signal)).text();
    if (signal.aborted) { return; }
    status.textContent = say('done', found.articles.length, found.claims.length, found.contradictions.length);
    downloads.hidden = false;
    tell(null, blame(faultsOf(found)));
    show(html);
  } catch (error) {
    if (signal.aborted) { return; }
    refuse(error);
  }
  report.removeAttribute('aria-busy');
}

// Notes about the input say what could not be read of it, while the rest was checked.
const faultsOf = (found) => found.notes.filter((note) => note.rule.startsWith('CC9')).map((note) => ({ article: note.article, detail: note.text }));

function rest() {
  report.removeAttribute('aria-busy');
  status.textContent = say('waiting');
  downloads.hidden = true;
  tell(null, blame([]));
  hide();
}

// The last report stays: it is of the articles as they were.
function refuse(error) {
  if (!(error instanceof Refusal)) { throw error; }
  const words = `problem${error.status}`;
  const others = blame(error.faults);
  tell(say(knows(words) ? words : 'problem'), others.length > 0 ? others : error.faults.length > 0 ? [] : [{ detail: error.message }]);
  status.textContent = '';
  if (error.status === 429) { timer = setTimeout(update, 1500); }
}

function tell(heading, faults) {
  const lines = [heading, ...faults.map((fault) => fault.detail)].filter(Boolean);
  problem.replaceChildren(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
}

async function open(files) {
  if (files.length === 0) { return; }
  report.setAttribute('aria-busy', 'true');
  try {
    const found = await read(files);
    fill(found.articles);
    clearTimeout(timer);
    await update();
    tell(null, faultsOf(found));
  } catch (error) {
    refuse(error);
    report.removeAttribute('aria-busy');
  }
}

async function save(format) {
  try {
    const response = await check(typed(), format);
    const extension = { markdown: 'md' }[format] ?? format;
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(await response.blob()), download: `report.${extension}` });
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    refuse(error);
  }
}

document.getElementById('list').addEventListener('input', later);
document.getElementById('add').addEventListener('click', () => add().querySelector('[name=source]').focus());
document.getElementById('example').addEventListener('click', () => fill(example));
document.getElementById('clear').addEventListener('click', clear);
const files = document.getElementById('files');
document.getElementById('choose').addEventListener('click', () => files.click());
files.addEventListener('change', async () => { await open([...files.files]); files.value = ''; });
downloads.addEventListener('click', (event) => event.target.dataset.format && save(event.target.dataset.format));
for (const button of document.querySelectorAll('[data-ui]')) {
  button.addEventListener('click', () => { speak(button.dataset.ui); name(); later(); });
}

// Dragging text into a field is the browser's business; files are ours, wherever they fall.
const holdsFiles = (event) => event.dataTransfer?.types.includes('Files');
addEventListener('dragover', (event) => { if (holdsFiles(event)) { event.preventDefault(); document.body.classList.add('dropping'); } });
addEventListener('dragleave', (event) => { if (!event.relatedTarget) { document.body.classList.remove('dropping'); } });
addEventListener('drop', (event) => {
  document.body.classList.remove('dropping');
  if (holdsFiles(event)) { event.preventDefault(); open([...event.dataTransfer.files]); }
});

speak(ui());
clear();
rest();
