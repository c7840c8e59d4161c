/** A live region that says what was found once, when the reader has stopped typing. Then it is empty again, so that no reader comes upon the same text twice. */

/** In milliseconds: the pause in typing after which it speaks, and how long the text stays for a screen reader to take it. */
const pause = 900;
const stay = 5000;

export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Replaces what waits to be said. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#region.textContent = '';
    this.#timer = setTimeout(() => {
      this.#region.textContent = text;
      this.#timer = setTimeout(() => (this.#region.textContent = ''), stay);
    }, pause);
  }
}
