/** The search page at work: what is typed goes into the address, what is found goes into the list. */
import type { SearchView } from '../../views/search.ts';
import { type Found, loadPagefind, type Pagefind, type Search } from './pagefind.ts';
import { fillFilters } from './search-filters.ts';
import { renderResult } from './search-result.ts';
import { printState, readState, type SearchState } from './search-state.ts';

const pageSize = 10;
/** How long typing has to pause before a search begins, in milliseconds. */
const pause = 200;

class SearchPanel extends HTMLElement {
  readonly #form = this.#find('form', HTMLFormElement);
  readonly #query = this.#find('input', HTMLInputElement);
  readonly #status = this.#find('[role=status]', HTMLElement);
  readonly #results = this.#find('ol', HTMLElement);
  readonly #more = this.#find('.search-more', HTMLButtonElement);
  readonly #selects = [...this.querySelectorAll('select')];
  readonly #words: SearchView['words'] = JSON.parse(this.dataset['words'] ?? '{}');
  #pagefind: Promise<Pagefind> | undefined;
  /** Counts the searches, so that a slow one cannot overwrite a later one. */
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search('push');
    });
    this.#query.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#search('replace'), pause);
    });
    for (const select of this.#selects) select.addEventListener('change', () => this.#search('push'));
    addEventListener('popstate', () => this.#showAddress());
    this.#showAddress();
  }

  /** The names of the filters, the order of results left out. */
  get #filterNames(): readonly string[] {
    return this.#selects.map(({ name }) => name).filter((name) => name !== 'sort');
  }

  #showAddress(): void {
    const state = readState(new URLSearchParams(location.search), this.#filterNames);
    this.#query.value = state.query;
    for (const select of this.#selects) {
      const value = select.name === 'sort' ? state.sort : (state.filters[select.name] ?? '');
      if (value !== '' && ![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
      select.value = value;
    }
    if (Object.keys(state.filters).length > 0 || state.sort !== '') this.#find('details', HTMLDetailsElement).open = true;
    void this.#run(state);
  }

  #search(history: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const state = readState(new FormData(this.#form), this.#filterNames);
    const address = location.pathname + printState(state);
    if (address === location.pathname + location.search) history = 'replace';
    if (history === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    void this.#run(state);
  }

  async #run(state: SearchState): Promise<void> {
    const turn = ++this.#latest;
    const nothingAsked = state.query === '' && Object.keys(state.filters).length === 0;
    try {
      this.#pagefind ??= loadPagefind(this.dataset['bundle'] ?? '/pagefind/');
      if (!nothingAsked) this.#status.textContent = this.#words.searching;
      const pagefind = await this.#pagefind;
      const search = nothingAsked
        ? undefined
        : await pagefind.search(state.query || null, {
            filters: state.filters,
            ...(state.sort === 'date' ? { sort: { date: 'desc' } } : {}),
          });
      const counts = search?.filters ?? (await pagefind.filters());
      if (turn !== this.#latest) return;
      fillFilters(this.#selects, counts, this.#words.any);
      this.#results.replaceChildren();
      this.#status.textContent = search ? this.#sentence(search.results.length) : '';
      await this.#show(search?.results ?? [], turn);
    } catch {
      this.#pagefind = undefined;
      this.#status.textContent = this.#words.failed;
      this.#results.replaceChildren();
      this.#more.hidden = true;
    }
  }

  /** Adds the next results to the list, and offers those after them. */
  async #show(results: Search['results'], turn: number): Promise<void> {
    const found: readonly Found[] = await Promise.all(results.slice(0, pageSize).map((result) => result.data()));
    if (turn !== this.#latest) return;
    const items = found.map(renderResult);
    this.#results.append(...items);
    const rest = results.slice(pageSize);
    this.#more.hidden = rest.length === 0;
    this.#more.onclick = async () => {
      const shown = this.#results.children.length;
      await this.#show(rest, turn);
      this.#results.children[shown]?.querySelector('a')?.focus();
    };
  }

  #sentence(count: number): string {
    if (count === 0) return this.#words.noResults;
    const language = document.documentElement.lang;
    const form = new Intl.PluralRules(language).select(count);
    return (this.#words.results[form] ?? this.#words.results['other'] ?? '{count}').replace('{count}', count.toLocaleString(language));
  }

  #find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const element = this.querySelector(selector);
    if (element instanceof kind) return element;
    throw new Error(`The search panel has no ${selector}.`);
  }
}

customElements.define('search-panel', SearchPanel);
