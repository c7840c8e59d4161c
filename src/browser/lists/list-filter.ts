/** Filters a long index: hides all names but those with what is typed. Loaded by pages with such an index only. */
import { find } from '../find.ts';

const box = find(document, '[data-list-filter]', HTMLElement);
const field = find(box, 'input', HTMLInputElement);
const status = find(box, '[role=status]', HTMLElement);
const items = [...document.querySelectorAll<HTMLElement>('[data-filter-item]')].map((item) => ({
  item,
  name: folded((item.querySelector('[data-filter-name]') ?? item).textContent ?? ''),
}));
const groups = document.querySelectorAll<HTMLElement>('[data-filter-group]');

/** Without case and accents, as people type. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
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
