/** Facets: for each value a checkbox, its name and the number of results it would give. */
import { filledCopy } from '../filled-copy.ts';
import { find } from '../find.ts';
import type { FilterCounts } from './pagefind.ts';

const shownAtFirst = 8;
/** More than of other facets, because a tree that is cut inside a branch is hard to read. */
const categoriesAtFirst = 30;
const shownMore = 40;

interface Facet {
  readonly name: string;
  readonly chosen: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Fills each list of the form. Chosen values stay, even if they give no result. */
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
  const more = list.parentElement?.querySelector<HTMLButtonElement>('[data-facet-more]');
  let shown = Math.max(
    facet.name === 'category' ? categoriesAtFirst : shownAtFirst,
    facet.chosen.length,
    Number(list.dataset['shown'] ?? 0),
  );
  const template = find(list.closest('search-panel') ?? document, '[data-template=facet-value]', HTMLTemplateElement);
  const render = (): void => {
    list.dataset['shown'] = String(shown);
    list.replaceChildren(...values.slice(0, shown).map((value) => facetItem(template, value, facet)));
    if (more) more.hidden = values.length <= shown;
  };
  if (more) {
    more.onclick = () => {
      shown += shownMore;
      render();
      list.children[shown - shownMore]?.querySelector('input')?.focus();
    };
  }
  render();
}

/** Chosen values first; then years from the newest, categories in the order of their tree, all others by count. */
function orderedValues({ name, chosen, counts }: Facet): readonly string[] {
  const language = document.documentElement.lang;
  const values = [...new Set([...chosen, ...Object.keys(counts)])];
  const byName = (a: string, b: string): number => a.localeCompare(b, language);
  if (name === 'category') return values.toSorted(byName);
  if (name === 'year') return values.toSorted((a, b) => byName(b, a));
  const isChosen = (value: string): number => (chosen.includes(value) ? 1 : 0);
  return values.toSorted((a, b) => isChosen(b) - isChosen(a) || countOf(counts, b) - countOf(counts, a) || byName(a, b));
}

/** An address may contain any value, even `hasOwnProperty`. */
function countOf(counts: Facet['counts'], value: string): number {
  return Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0;
}

function facetItem(template: HTMLTemplateElement, value: string, { name, chosen, counts }: Facet): HTMLElement {
  const count = countOf(counts, value);
  const isChosen = chosen.includes(value);
  const levels = name === 'category' ? value.split(' › ') : [value];
  const item = filledCopy(template, {
    sign: name === 'hashtag' ? '#' : '',
    name: levels.at(-1) ?? value,
    count: count.toLocaleString(document.documentElement.lang),
  });
  if (levels.length > 1) item.dataset['isBelow'] = '';
  const input = find(item, 'input', HTMLInputElement);
  input.name = name;
  // Set as an attribute too, because the focus is restored by an attribute selector.
  input.setAttribute('value', value);
  input.checked = isChosen;
  input.disabled = count === 0 && !isChosen;
  return item;
}
