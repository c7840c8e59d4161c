/** The list of results, ten at first, and the button for further ones. */
import type { SearchView } from '../../views/pages/search.ts';
import { find } from '../find.ts';
import type { Answer, Hit } from './answer.ts';
import { pageSize } from './run-search.ts';
import { renderResult } from './search-result.ts';

export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #template: HTMLTemplateElement;
  readonly #nearMatch: string;
  readonly #moreWords: (count: number, rest: number) => string;
  #shown: Answer | undefined;

  /** `more`: the words of the button, for the number that it shows and the number that is left. */
  constructor(panel: HTMLElement, { nearMatch }: SearchView['words'], more: (count: number, rest: number) => string) {
    this.#list = find(panel, '[data-results]', HTMLElement);
    this.#more = find(panel, '[data-more]', HTMLButtonElement);
    this.#template = find(panel, '[data-template=result]', HTMLTemplateElement);
    this.#nearMatch = nearMatch;
    this.#moreWords = more;
  }

  show(answer: Answer): void {
    this.#shown = answer;
    this.#list.replaceChildren(...this.#items(answer.first, answer.queries, true));
    this.#offer(answer.rest);
  }

  #items(hits: readonly Hit[], queries: readonly string[], first: boolean): readonly HTMLElement[] {
    return hits.map(({ found, isNear }, index) =>
      renderResult(found, {
        template: this.#template,
        queries,
        isBest: first && index === 0,
        nearMatch: isNear ? this.#nearMatch : undefined,
      }),
    );
  }

  /** Offers the next results. When they are shown, the first of them gets the focus. */
  #offer(rest: Answer['rest']): void {
    const answer = this.#shown;
    this.#more.hidden = rest.length === 0;
    this.#more.textContent = this.#moreWords(Math.min(pageSize, rest.length), rest.length);
    this.#more.onclick = async () => {
      const hits = await Promise.all(rest.slice(0, pageSize).map(({ load }) => load()));
      if (answer !== this.#shown) return;
      const items = this.#items(hits, answer?.queries ?? [], false);
      this.#list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.#offer(rest.slice(pageSize));
    };
  }
}
