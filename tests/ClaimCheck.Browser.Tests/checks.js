// What a checker of accessibility would say of the page: contrast, names, roles, structure, size of targets (WCAG 2.2 AA).
() => {
  const faults = [];
  const say = (fault, element) => faults.push(`${fault}: <${element.tagName.toLowerCase()} class="${element.getAttribute('class') || ''}"> ${(element.textContent || '').trim().slice(0, 40)}`);
  const parse = colour => {
    const parts = colour.match(/[\d.]+/g).map(Number);
    return { r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1 };
  };
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * x + .7152 * y + .0722 * z;
  };
  const ratio = (one, other) => {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + .05) / (low + .05);
  };
  const background = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.a === 1) { return colour; }
    }
    return parse(getComputedStyle(document.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18,18,18)' : 'rgb(255,255,255)');
  };
  const opacity = element => { let all = 1; for (let at = element; at; at = at.parentElement) { all *= Number(getComputedStyle(at).opacity); } return all; };

  // Contrast of every visible text.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || ['SCRIPT', 'STYLE'].includes(element.tagName) || !element.checkVisibility()) { continue; }
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const found = ratio(parse(style.color), background(element));
    if (found < needed && opacity(element) === 1) { say(`contrast ${found.toFixed(2)} of ${needed}`, element); }
    if (size < 12) { say(`text of ${size} px`, element); }
  }

  // Names of everything that can be used, and of everything with a role that needs one.
  const name = element => {
    const by = element.getAttribute('aria-labelledby');
    return (element.getAttribute('aria-label') || (by && by.split(' ').map(id => document.getElementById(id)?.textContent).join(' '))
      || [...(element.labels || [])].map(l => l.textContent).join(' ') || element.textContent || element.getAttribute('title') || '').trim();
  };
  for (const element of document.querySelectorAll('a[href],button,input,select,[tabindex],[role=img],[role=region],[role=group],[role=search],section,nav,article,form')) {
    if (element.checkVisibility() && !name(element)) { say('no name', element); }
  }
  for (const element of document.querySelectorAll('[aria-labelledby]')) {
    for (const id of element.getAttribute('aria-labelledby').split(' ')) { if (!document.getElementById(id)) { say(`no element ${id}`, element); } }
  }
  const roles = ['img', 'region', 'group', 'search', 'status', 'alert'];
  for (const element of document.querySelectorAll('[role]')) { if (!roles.includes(element.getAttribute('role'))) { say('role', element); } }
  for (const element of document.querySelectorAll('svg')) { if (element.getAttribute('aria-hidden') !== 'true' && !element.closest('[role=img]')) { say('picture without a name', element); } }

  // Structure: one h1, no level skipped, one main, header cells with a scope, unique ids, a language.
  let level = 0;
  for (const heading of document.querySelectorAll('h1,h2,h3,h4')) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) { say(`h${next} behind h${level}`, heading); }
    level = next;
  }
  if (document.querySelectorAll('h1').length !== 1 || document.querySelectorAll('main').length !== 1) { faults.push('one h1 and one main'); }
  for (const cell of document.querySelectorAll('th')) { if (!cell.getAttribute('scope')) { say('th without scope', cell); } }
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  if (new Set(ids).size !== ids.length) { faults.push('ids twice'); }
  if (!document.documentElement.lang || !document.title) { faults.push('lang and title'); }

  // Controls are at least 24 by 24 CSS pixels, links in running text are excepted (2.5.8); what scrolls can be reached by keyboard.
  for (const element of document.querySelectorAll('button,select,input,nav a')) {
    if (!element.checkVisibility()) { continue; }
    const box = element.getBoundingClientRect();
    const label = element.closest('label')?.getBoundingClientRect() || box;
    if (Math.max(box.height, label.height) < 24 || Math.max(box.width, label.width) < 24) { say(`target ${box.width}x${box.height}`, element); }
  }
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const scrolls = (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth) || (/auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight);
    if (scrolls && element !== document.documentElement && element.tabIndex < 0) { say('scrolls and takes no focus', element); }
  }
  return [...new Set(faults)].slice(0, 40);
}
