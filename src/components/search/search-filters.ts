/** The choices by which results can be narrowed, each with how many pieces it would leave. */
import type { FilterCounts } from './pagefind.ts';

/** Fills each select from the counts of its name; what is chosen stays chosen, also where it leaves nothing. */
export function fillFilters(selects: readonly HTMLSelectElement[], counts: FilterCounts, any: string): void {
  for (const select of selects) {
    const values = counts[select.name];
    if (!values) continue;
    const chosen = select.value;
    const choices = Object.entries(values).filter(([value, count]) => count > 0 || value === chosen);
    const order = select.name === 'year' ? -1 : 1;
    choices.sort(([a], [b]) => order * a.localeCompare(b, document.documentElement.lang));
    if (chosen !== '' && !choices.some(([value]) => value === chosen)) choices.push([chosen, 0]);
    select.replaceChildren(new Option(any, ''), ...choices.map(([value, count]) => new Option(`${value} (${count})`, value)));
    select.value = chosen;
  }
}
