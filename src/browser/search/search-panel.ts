/** The element `search-panel`: query and filters go into the address, results into the list. ../README.md lists its hooks. */
import type { SearchView } from '../../views/pages/search.ts';
import { find } from '../find.ts';
import { Announcer } from './announcer.ts';
import { type Answer, nothing } from './answer.ts';
import { walkByArrows } from './arrow-keys.ts';
import { fillFacets } from './facets.ts';
import { loadNames, namesAsked, namesNear, otherSpelling, type SpelledName } from './names.ts';
import { nameLink, queryLink } from './name-link.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { ResultList } from './result-list.ts';
import { runSearch } from './run-search.ts';
import { asksNothing, printState, readState, type SearchState } from './search-state.ts';
import { saying } from './sentences.ts';

/** In milliseconds: the pause in typing after which a search begins. */
const pause = 150;
const namesShown = 4;

class SearchPanel extends HTMLElement {
  readonly #form = find(this, 'form', HTMLFormElement);
  readonly #query = find(this, 'input[name=q]', HTMLInputElement);
  readonly #sentence = find(this, '[data-sentence]', HTMLElement);
  readonly #announcer = new Announcer(find(this, '[role=status]', HTMLElement));
  readonly #near = find(this, '[data-near]', HTMLElement);
  readonly #retry = find(this, '[data-retry]', HTMLButtonElement);
  readonly #clear = find(this, '[data-clear]', HTMLButtonElement);
  readonly #sort = find(this, '[data-sort]', HTMLElement);
  readonly #filters = find(this, 'summary', HTMLElement);
  readonly #name = find(this, '[data-template=name]', HTMLTemplateElement);
  readonly #lists = [...this.querySelectorAll<HTMLElement>('[data-facet]')];
  readonly #facets = this.#lists.map((list) => list.dataset['facet'] ?? '');
  readonly #words: SearchView['words'] = JSON.parse(this.dataset['words'] ?? '{}');
  readonly #say = saying(this.#words);
  readonly #results = new ResultList(this, this.#words, this.#say.more);
  readonly #invitation = this.#sentence.textContent;
  readonly #title = document.title;
  #index: Promise<readonly [Pagefind, readonly SpelledName[]]> | undefined;
  #attempts = 0;
  /** Counts searches, so that a slow one cannot overwrite a later one. */
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#unfoldWhereWide();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    // The index is fetched when somebody is about to type.
    this.#query.addEventListener('focus', () => {
      if (!this.#index) void this.#run(this.#asked());
    });
    this.#query.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask('replace'), pause);
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (target !== this.#query) this.#ask('push');
    });
    this.addEventListener('click', (event) => this.#followQuery(event));
    this.#retry.addEventListener('click', () => this.#showAddress());
    this.#clear.addEventListener('click', () => this.#go({ ...this.#asked(), chosen: new Map() }, 'push'));
    walkByArrows(this, this.#query, () => [
      ...this.querySelectorAll<HTMLElement>(
        '[data-sentence] a, [data-near] a, [data-result] a[data-field=title], [data-more]:not([hidden])',
      ),
    ]);
    addEventListener('popstate', () => this.#showAddress());
    if (document.activeElement === this.#query || location.search !== '') this.#showAddress();
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

  /** A link to another query needs no new page. */
  #followQuery(event: MouseEvent): void {
    const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined;
    if (!href?.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', href);
    this.#showAddress();
    this.#query.focus();
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

  #load(): Promise<readonly [Pagefind, readonly SpelledName[]]> {
    const shards = this.dataset['shards']?.split(' ') ?? [];
    return Promise.all([
      loadPagefind({ folder: this.dataset['bundle'] ?? '', shards }, this.#attempts++),
      loadNames(this.dataset['names'] ?? ''),
    ]);
  }

  async #run(state: SearchState): Promise<void> {
    const turn = ++this.#latest;
    this.#retry.hidden = true;
    try {
      this.#index ??= this.#load();
      if (!asksNothing(state)) {
        this.toggleAttribute('data-asked', true);
        this.#sentence.textContent = this.#words.searching;
      }
      const [pagefind, names] = await this.#index;
      const answer = await runSearch(pagefind, state, otherSpelling(state.query, names));
      if (turn === this.#latest) this.#show(answer, state, names);
    } catch {
      if (turn === this.#latest) this.#fail();
    }
  }

  #show(answer: Answer, state: SearchState, names: readonly SpelledName[]): void {
    fillFacets(this.#lists, answer.counts, state.chosen);
    const isAsked = !asksNothing(state);
    this.toggleAttribute('data-asked', isAsked);
    this.dataset['found'] = isAsked ? answer.found : '';
    this.toggleAttribute(
      'data-without-facets',
      this.#lists.every((list) => list.closest('fieldset')?.hidden),
    );
    this.#sort.hidden = answer.total < 2;
    const chosen = [...state.chosen.values()].flat().length;
    this.#filters.textContent = chosen === 0 ? this.#words.filters : `${this.#words.filters} (${chosen})`;
    document.title = state.query === '' ? this.#title : `${state.query} · ${this.#title}`;
    this.#results.show(answer);
    this.#clear.hidden = answer.total > 0 || state.chosen.size === 0;
    const named = answer.held > 0 ? namesAsked(state.query, names, namesShown) : namesNear(state.query, names, namesShown);
    this.#near.replaceChildren(...named.map((name) => nameLink(this.#name, name)));
    this.#describe(answer, state);
  }

  #describe(answer: Answer, state: SearchState): void {
    const { text, links } = this.#say.found(answer, state.query);
    const isAsked = !asksNothing(state);
    this.#sentence.replaceChildren(
      isAsked ? text : (this.#invitation ?? ''),
      ...links.flatMap(({ label, query }) => [' ', queryLink(this.#name, label, printState({ ...state, query }))]),
    );
    this.#announcer.say(isAsked ? (this.#sentence.textContent ?? '') : '');
  }

  #fail(): void {
    this.#index = undefined;
    this.#results.show(nothing);
    this.#near.replaceChildren();
    this.#sentence.textContent = navigator.onLine ? this.#words.failed : this.#words.offline;
    this.#announcer.say(this.#sentence.textContent);
    this.#retry.hidden = false;
    this.removeAttribute('data-asked');
    this.dataset['found'] = 'nothing';
  }
}

customElements.define('search-panel', SearchPanel);
