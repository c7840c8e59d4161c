/** Filters a long index: hides all names but those with what is typed. Loaded by pages with such an index only. */
import { find } from '../find.ts';
import { undecomposedLetters } from '../search/letters.ts';

const box = find(document, '[data-list-filter]', HTMLElement);
const field = find(box, 'input', HTMLInputElement);
const status = find(box, '[role=status]', HTMLElement);
const items = [...document.querySelectorAll<HTMLElement>('[data-filter-item]')].map((item) => ({
  item,
  name: folded((item.querySelector('[data-filter-name]') ?? item).textContent ?? ''),
}));
const groups = document.querySelectorAll<HTMLElement>('[data-filter-group]');

/** As people type: without case and accents, the # of a hashtag, and what is unseen, such as the soft hyphens of a page. */
function folded(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return undecomposedLetters(letters).replace(/\s+/gu, ' ').trim().replace(/^#+/, '');
}

function filter(): void {
  const typed = folded(field.value);
  let shown = 0;
  for (const { item, name } of items) {
    item.hidden = !name.includes(typed);
    if (!item.hidden) shown += 1;
  }
  for (const group of groups) group.hidden = group.querySelector('[data-filter-item]:not([hidden])') === null;
  document.body.toggleAttribute('data-is-filtered', typed !== '');
  const { found = '', nothing = '' } = box.dataset;
  status.textContent = typed === '' ? '' : shown === 0 ? nothing : found.replace('{shown}', String(shown));
}

box.hidden = false;
field.addEventListener('input', filter);
// A browser that goes back keeps what was typed.
addEventListener('pageshow', filter);
