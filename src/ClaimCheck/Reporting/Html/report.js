
'use strict';
(function () {
  var root = document.documentElement;
  root.classList.remove('no-js');
  var all = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };
  var cards = all('.card');
  var marks = all('.m');
  var form = document.getElementById('filters');
  var marksOf = {};
  marks.forEach(function (mark) {
    mark.getAttribute('data-f').split(' ').forEach(function (id) { (marksOf[id] = marksOf[id] || []).push(mark); });
  });

  // Filters: a card is shown when its severity, kind and one of its sources are chosen; marks and rows follow.
  function filter() {
    var severities = all('input[name=severity]:checked', form).map(function (box) { return box.value; });
    var kind = form.elements.kind.value;
    var source = form.elements.source.value;
    var shown = {};
    var count = 0;
    cards.forEach(function (card) {
      var fits = severities.indexOf(card.getAttribute('data-severity')) >= 0
        && (kind === '*' || card.getAttribute('data-kind') === kind)
        && (source === '*' || card.getAttribute('data-sources').split(' ').indexOf(source) >= 0);
      card.hidden = !fits;
      shown[card.id] = fits;
      count += fits ? 1 : 0;
    });
    marks.forEach(function (mark) {
      mark.classList.toggle('off', !mark.getAttribute('data-f').split(' ').some(function (id) { return shown[id]; }));
    });
    all('tr[data-finding]').forEach(function (row) { row.classList.toggle('off', !shown[row.getAttribute('data-finding')]); });
    var output = document.getElementById('shown');
    output.textContent = output.getAttribute('data-words').replace('{0}', count).replace('{1}', cards.length);
  }

  if (form) {
    form.addEventListener('change', filter);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () { setTimeout(filter, 0); });
    filter();
  }

  function light(ids, on) {
    ids.forEach(function (id) {
      var card = document.getElementById(id);
      if (card) { card.classList.toggle('lit', on); }
      (marksOf[id] || []).forEach(function (mark) { mark.classList.toggle('lit', on); });
    });
  }

  // Pointing at a mark or at a card, or reaching one with the keyboard, shows what belongs together.
  function idsOf(target) {
    var mark = target.closest ? target.closest('.m') : null;
    if (mark) { return mark.getAttribute('data-f').split(' '); }
    var card = target.closest ? target.closest('.card') : null;
    return card ? [card.id] : [];
  }
  ['mouseover', 'focusin'].forEach(function (name) { document.addEventListener(name, function (event) { light(idsOf(event.target), true); }); });
  ['mouseout', 'focusout'].forEach(function (name) { document.addEventListener(name, function (event) { light(idsOf(event.target), false); }); });

  function centre(box, element) {
    box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2 + element.offsetHeight / 2;
  }

  // From a quote to its words: every article that speaks of the finding scrolls to its own.
  function show(card, mark) {
    (marksOf[card.id] || []).forEach(function (other) { centre(other.closest('.text'), other); });
    centre(mark.closest('.text'), mark);
    mark.closest('.pane').scrollIntoView({ block: 'nearest', inline: 'start' });
    mark.focus({ preventScroll: true });
    mark.closest('.pane').scrollIntoView({ block: 'nearest', inline: 'start' });
  }

  function reveal(card) {
    if (card.hidden && form) { form.reset(); }
    setTimeout(function () {
      card.scrollIntoView({ block: 'start' });
      card.focus({ preventScroll: true });
    }, 0);
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('a[href^="#"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    var target = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (target && target.id.slice(0, 2) === 'm-' && !target.classList.contains('m')) { target = target.nextElementSibling; }
    if (!target) { return; }
    if (target.classList.contains('m')) {
      event.preventDefault();
      show(link.closest('.card'), target);
    } else if (target.classList.contains('card')) {
      event.preventDefault();
      reveal(target);
    } else if (window.parent !== window) {
      // In a frame the page may have no address of its own that a browser would follow a fragment of.
      event.preventDefault();
      target.scrollIntoView({ block: 'start' });
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
  });
}());
