// The report as the library writes it, in a frame that is a stranger to this page: it may run its own script and open links, and nothing else.
import { say } from './words.js';

const frames = document.getElementById('frames');

// The new report is laid under the old one until it is there, so that typing makes nothing flicker.
export function show(html) {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  frame.title = say('reportFrame');
  frame.className = 'coming';
  frame.addEventListener('load', () => {
    if (!frame.isConnected) { return; }
    for (const other of [...frames.children].slice(0, [...frames.children].indexOf(frame))) { other.remove(); }
    frame.className = '';
  }, { once: true });
  frame.srcdoc = html;
  frames.append(frame);
}

export const hide = () => frames.replaceChildren();
