/** Facets set like the index of a book: name at the start, count at the end, what is chosen in signal. */
import { element } from './element.ts';
import type { FilterCounts } from './pagefind.ts';

const shownAtFirst = 8;
/** A tree that ends in the middle of a branch tells nothing. */
const subjectsAtFirst = 30;
const shownMore = 40;

interface Facet {
  readonly name: string;
  readonly chosen: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Fills each list of the form; what is chosen stays, also where it leaves nothing. */
export function fillFacets(lists: readonly HTMLElement[], counts: FilterCounts, chosen: ReadonlyMap<string, readonly string[]>): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  for (const list of lists) {
    const name = list.dataset['facet'] ?? '';
    fillFacet(list, { name, chosen: chosen.get(name) ?? [], counts: counts[name] ?? {} });
  }
  if (focused && !focused.isConnected) {
    document.querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
  }
}

function fillFacet(list: HTMLElement, facet: Facet): void {
  const values = orderedValues(facet);
  const fieldset = list.closest('fieldset');
  if (fieldset) fieldset.hidden = values.length === 0;
  const more = list.parentElement?.querySelector<HTMLButtonElement>('.facet-more');
  let shown = Math.max(facet.name === 'category' ? subjectsAtFirst : shownAtFirst, facet.chosen.length, Number(list.dataset['shown'] ?? 0));
  const draw = (): void => {
    list.dataset['shown'] = String(shown);
    list.replaceChildren(...values.slice(0, shown).map((value) => facetLine(value, facet)));
    if (more) more.hidden = values.length <= shown;
  };
  if (more) {
    more.onclick = () => {
      shown += shownMore;
      draw();
      list.children[shown - shownMore]?.querySelector('input')?.focus();
    };
  }
  draw();
}

/** What is chosen first; years from the newest, the tree of subjects as it grows, the rest by how much there is. */
function orderedValues({ name, chosen, counts }: Facet): readonly string[] {
  const language = document.documentElement.lang;
  const values = [...new Set([...chosen, ...Object.keys(counts)])];
  const byName = (a: string, b: string): number => a.localeCompare(b, language);
  if (name === 'category') return values.toSorted(byName);
  if (name === 'year') return values.toSorted((a, b) => byName(b, a));
  const isChosen = (value: string): number => (chosen.includes(value) ? 1 : 0);
  return values.toSorted((a, b) => isChosen(b) - isChosen(a) || countOf(counts, b) - countOf(counts, a) || byName(a, b));
}

/** Addresses may name anything, `hasOwnProperty` too. */
function countOf(counts: Facet['counts'], value: string): number {
  return Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0;
}

function facetLine(value: string, { name, chosen, counts }: Facet): HTMLElement {
  const count = countOf(counts, value);
  const isChosen = chosen.includes(value);
  const levels = name === 'category' ? value.split(' › ') : [value];
  const input = element('input', { type: 'checkbox', name, value });
  input.checked = isChosen;
  input.disabled = count === 0 && !isChosen;
  const label = element(
    'span',
    { class: 'facet-name' },
    ...(name === 'hashtag' ? [element('span', { class: 'sign' }, '#')] : []),
    levels.at(-1) ?? value,
  );
  return element(
    'li',
    { class: levels.length > 1 ? 'facet-below' : undefined },
    element('label', {}, input, label, element('span', { class: 'count' }, count.toLocaleString(document.documentElement.lang))),
  );
}
