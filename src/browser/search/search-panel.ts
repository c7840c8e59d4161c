/** The element `search-panel`: query and filters go into the address, results into the list. ../README.md lists its hooks. */
import type { SearchView } from '../../views/pages/search.ts';
import { filledCopy } from '../filled-copy.ts';
import { find } from '../find.ts';
import { fillFacets } from './facets.ts';
import { nearNames } from './near-names.ts';
import { type FilterCounts, loadPagefind, type Pagefind } from './pagefind.ts';
import { type Answer, type Hit, pageSize, runSearch } from './run-search.ts';
import { renderResult } from './search-result.ts';
import { asksNothing, printState, readState, type SearchState } from './search-state.ts';
import { saying } from './sentences.ts';

/** In milliseconds: the pause in typing after which a search begins. */
const pause = 200;

class SearchPanel extends HTMLElement {
  readonly #form = find(this, 'form', HTMLFormElement);
  readonly #query = find(this, 'input[name=q]', HTMLInputElement);
  readonly #status = find(this, '[role=status]', HTMLElement);
  readonly #results = find(this, '[data-results]', HTMLElement);
  readonly #more = find(this, '[data-more]', HTMLButtonElement);
  readonly #near = find(this, '[data-near]', HTMLElement);
  readonly #retry = find(this, '[data-retry]', HTMLButtonElement);
  readonly #clear = find(this, '[data-clear]', HTMLButtonElement);
  readonly #sort = find(this, '[data-sort]', HTMLElement);
  readonly #filters = find(this, 'summary', HTMLElement);
  readonly #result = find(this, '[data-template=result]', HTMLTemplateElement);
  readonly #hashtag = find(this, '[data-template=near-hashtag]', HTMLTemplateElement);
  readonly #lists = [...this.querySelectorAll<HTMLElement>('[data-facet]')];
  readonly #facets = this.#lists.map((list) => list.dataset['facet'] ?? '');
  readonly #shards = this.dataset['shards']?.split(' ') ?? [];
  readonly #words: SearchView['words'] = JSON.parse(this.dataset['words'] ?? '{}');
  readonly #synonyms: SearchView['synonyms'] = JSON.parse(this.dataset['synonyms'] ?? '{}');
  readonly #say = saying(this.#words);
  #pagefind: Promise<Pagefind> | undefined;
  #attempts = 0;
  readonly #title = document.title;
  /** The label of each hashtag, by its spellings. */
  #hashtags: ReadonlyMap<string, string> = new Map();
  /** Counts searches, so that a slow one cannot overwrite a later one. */
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#unfoldWhereWide();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    this.#query.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask('replace'), pause);
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (target !== this.#query) this.#ask('push');
    });
    this.#retry.addEventListener('click', () => this.#showAddress());
    this.#clear.addEventListener('click', () => this.#go({ ...this.#asked(), chosen: new Map() }, 'push'));
    addEventListener('popstate', () => this.#showAddress());
    this.#showAddress();
  }

  /** Opens the facets where the media query in `data-open-where` holds. */
  #unfoldWhereWide(): void {
    const details = find(this, 'details', HTMLDetailsElement);
    const wide = matchMedia(details.dataset['openWhere'] ?? 'all');
    const unfold = (): void => {
      details.open = wide.matches;
    };
    wide.addEventListener('change', unfold);
    unfold();
  }

  #asked(): SearchState {
    return readState(new FormData(this.#form), this.#facets);
  }

  #showAddress(): void {
    const state = readState(new URLSearchParams(location.search), this.#facets);
    this.#query.value = state.query;
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[name=sort]')) radio.checked = radio.value === state.sort;
    void this.#run(state);
  }

  #ask(history: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    this.#go(this.#asked(), history);
  }

  #go(state: SearchState, history: 'push' | 'replace'): void {
    const address = location.pathname + printState(state);
    if (history === 'push' && address !== location.pathname + location.search) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    void this.#run(state);
  }

  async #run(state: SearchState): Promise<void> {
    const turn = ++this.#latest;
    this.#retry.hidden = true;
    try {
      this.#pagefind ??= loadPagefind({ folder: this.dataset['bundle'] ?? '', shards: this.#shards }, this.#attempts++);
      if (!asksNothing(state)) this.#status.textContent = this.#words.searching;
      const pagefind = await this.#pagefind;
      if (this.#hashtags.size === 0) this.#hashtags = spellingsOf(await pagefind.filters(), this.#synonyms);
      const answer = await runSearch(pagefind, state);
      if (turn === this.#latest) this.#show(answer, state);
    } catch {
      if (turn === this.#latest) this.#fail();
    }
  }

  #show(answer: Answer, state: SearchState): void {
    fillFacets(this.#lists, answer.counts, state.chosen);
    this.toggleAttribute('data-asked', !asksNothing(state));
    this.toggleAttribute(
      'data-without-facets',
      this.#lists.every((list) => list.closest('fieldset')?.hidden),
    );
    this.#sort.hidden = answer.total < 2;
    const chosen = [...state.chosen.values()].flat().length;
    this.#filters.textContent = chosen === 0 ? this.#words.filters : `${this.#words.filters} (${chosen})`;
    document.title = state.query === '' ? this.#title : `${state.query} · ${this.#title}`;
    this.#status.textContent = asksNothing(state) ? '' : this.#say.found(answer, state.query);
    this.#results.replaceChildren(...this.#items(answer.first, state, true));
    this.#clear.hidden = answer.total > 0 || state.chosen.size === 0;
    const isHeld = answer.total > 0 && answer.isHeld;
    const near = state.query === '' ? [] : nearNames(state.query, this.#hashtags, isHeld ? 1 : 5, { mistyped: !isHeld });
    this.#near.replaceChildren(
      ...(near.length > 0 ? [isHeld ? this.#words.alsoHashtag : this.#words.near, ...near.map((label) => this.#hashtagLink(label))] : []),
    );
    this.#offer(answer.rest, state);
  }

  #items(hits: readonly Hit[], { query }: SearchState, first: boolean): readonly HTMLElement[] {
    return hits.map(({ found, isNear }, index) =>
      renderResult(found, {
        template: this.#result,
        query,
        isBest: first && index === 0,
        nearMatch: isNear ? this.#words.nearMatch : undefined,
      }),
    );
  }

  /** Offers the next results. When they are shown, the first of them gets the focus. */
  #offer(rest: Answer['rest'], state: SearchState): void {
    const turn = this.#latest;
    this.#more.hidden = rest.length === 0;
    this.#more.textContent = this.#say.more(Math.min(pageSize, rest.length), rest.length);
    this.#more.onclick = async () => {
      const hits = await Promise.all(rest.slice(0, pageSize).map(({ load }) => load()));
      if (turn !== this.#latest) return;
      const items = this.#items(hits, state, false);
      this.#results.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.#offer(rest.slice(pageSize), state);
    };
  }

  #hashtagLink(label: string): HTMLElement {
    const link = filledCopy(this.#hashtag, { name: label });
    link.setAttribute('href', `?${new URLSearchParams({ hashtag: label }).toString()}`);
    return link;
  }

  #fail(): void {
    this.#pagefind = undefined;
    this.#status.textContent = navigator.onLine ? this.#words.failed : this.#words.offline;
    this.#results.replaceChildren();
    this.#near.replaceChildren();
    this.#more.hidden = true;
    this.#retry.hidden = false;
    this.removeAttribute('data-asked');
  }
}

/** A synonym is included where its hashtag has articles. */
function spellingsOf({ hashtag = {} }: FilterCounts, synonyms: SearchView['synonyms']): ReadonlyMap<string, string> {
  const labels = Object.keys(hashtag).map((label) => [label, label] as const);
  return new Map([...Object.entries(synonyms).filter(([, label]) => Object.hasOwn(hashtag, label)), ...labels]);
}

customElements.define('search-panel', SearchPanel);
