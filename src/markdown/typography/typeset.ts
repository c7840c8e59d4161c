/** Typed quotes, apostrophes, hyphens, dots and spaces → typographic ones. */
import type { QuoteMarks } from './quote-marks.ts';
import { cjk, unspacedLetter } from './scripts.ts';
import { joinLines, setSpaces } from './typeset-spaces.ts';

/** A part of one sentence. */
export interface TextRun {
  readonly text: string;
  /** Not changed (code, an address); only context for the other runs. */
  readonly fixed: boolean;
  readonly marks: QuoteMarks;
}

const settable = /["']|--|\.\.\.|[«\p{Nd}][ \n]|[ \n][:;!?»]|\n[\u2E80-\uFFEF]|[\u2E80-\uFFEF]["'“”‘’]?\n/u;

/**
 * Takes the runs of one sentence or paragraph, in reading order, and returns as many texts. Quotes are matched
 * across runs. `--` becomes an en dash, `---` an em dash, `...` an ellipsis; longer runs stay.
 */
export function typeset(runs: readonly TextRun[]): string[] {
  const typed = runs.map(({ text }) => text);
  if (!settable.test(typed.join(''))) return typed;
  const lines = joinLines(
    runs.map(({ text, fixed }) => (fixed ? text : setDashes(text))),
    runs,
  );
  return setSpaces(setQuotes(lines, runs), runs);
}

function setQuotes(texts: readonly string[], runs: readonly TextRun[]): readonly string[] {
  if (!texts.some((text) => /["']/.test(text))) return texts;
  const sentence = new Sentence(texts.map((text, index) => (runs[index]?.fixed ? text.replace(/\S/g, 'x') : text)).join(''));
  let start = 0;
  return runs.map(({ fixed, marks }, index) => {
    const text = texts[index] ?? '';
    const offset = start;
    start += text.length;
    if (fixed) return text;
    return text.replace(/["']/g, (quote, at: number) =>
      quote === '"' ? sentence.setDouble(offset + at, marks) : sentence.setSingle(offset + at, marks),
    );
  });
}

function setDashes(text: string): string {
  return text.replace(/-{2,}|\.{3,}/g, (run) => (run === '--' ? '–' : run === '---' ? '—' : run === '...' ? '…' : run));
}

const opensAfter = /[\s([{<–—/‐\-“‘«„‚‹「『（【《〈¿¡]/;
const dash = /[–—/‐-]/;
const stop = /[.,;:!?)\]}…、。，．：；！？）」』】》〉]/;
/** The first character of a quotation without a space before it. */
const beginning = /[\p{L}\p{M}\p{N}\p{S}&#@%§]/u;
const word = /[\p{L}\p{M}\p{N}]/u;
const digit = /\d/;
/** A single quote at the end of a word. */
const closingQuote = /(?<=\S)'(?![\p{L}\p{M}\p{N}])/u;
const closingQuotes = new RegExp(closingQuote, 'gu');
/** `'90s`, `'68`, and English words without their beginning. */
const shortened = /^'(?:\d\d(?!\d)|(?:tis|twas|twere|em|til)(?![\p{L}'])|n'(?!\p{L}))/iu;

/** Converts the quotes of a sentence from left to right, with a stack of the open ones. */
class Sentence {
  readonly #text: string;
  readonly #open: ('"' | "'")[] = [];
  /** The last place where a single quote can close. */
  readonly #lastClosing: number;
  readonly #lastSingle: number;
  #lastOpened = -1;
  #apostropheAt = -1;

  constructor(text: string) {
    this.#text = text;
    let last = -1;
    for (const match of text.matchAll(closingQuotes)) last = match.index;
    this.#lastClosing = last;
    this.#lastSingle = text.lastIndexOf("'");
  }

  setDouble(at: number, { double: [open, close] }: QuoteMarks): string {
    const before = this.#text.charAt(at - 1);
    const after = this.#text.charAt(at + 1);
    const isOpen = this.#open.includes('"');
    const free = this.#freeBefore(at, before);
    const blank = after === '' || /\s/.test(after);
    const opens =
      free && blank
        ? !isOpen
        : free
          ? !(isOpen && dash.test(before) && stop.test(after))
          : !isOpen && (beginning.test(after) || (!blank && cjk.test(before) && !stop.test(after)));
    if (digit.test(before) && !isOpen) return '″';
    if (!opens) {
      while (this.#open.length > 0 && this.#open.pop() !== '"');
      return close;
    }
    this.#lastOpened = at;
    this.#open.push('"');
    return open;
  }

  setSingle(at: number, marks: QuoteMarks): string {
    const [open, close] = marks.single;
    const before = this.#text.charAt(at - 1);
    const after = this.#text.charAt(at + 1);
    const isOpen = this.#open.at(-1) === "'";
    // Thousands, as in Switzerland: 5’000.
    if (digit.test(before) && /^\d{3}(?!\d)/.test(this.#text.slice(at + 1, at + 5))) return '’';
    if (digit.test(before) && !isOpen && !/\p{L}/u.test(after)) return '′';
    if (this.#touchesUnspaced(at)) return this.#turn(at, isOpen, marks);
    if (word.test(before) && word.test(after)) return '’';
    if (at === this.#apostropheAt) return '’';
    if (this.#freeBefore(at, before) && after !== '' && !/\s/.test(after) && !(isOpen && stop.test(after))) {
      return this.#beginning(at, open);
    }
    if (!isOpen) return '’';
    this.#open.pop();
    return close;
  }

  /** In scripts without spaces, nothing shows whether a quote opens. They have apostrophes only in foreign words (`社長's`). */
  #touchesUnspaced(at: number): boolean {
    const around = [this.#text.charAt(at - 1), this.#text.charAt(at + 1)];
    if (!around.some((character) => cjk.test(character) || unspacedLetter.test(character))) return false;
    return !/^'s(?!\p{Script=Latin})/u.test(this.#text.slice(at, at + 3));
  }

  /** Closes an open quote, or opens one if another follows. */
  #turn(at: number, isOpen: boolean, { single: [open, close] }: QuoteMarks): string {
    if (isOpen) {
      this.#open.pop();
      return close;
    }
    if (this.#lastSingle <= at) return '’';
    this.#lastOpened = at;
    this.#open.push("'");
    return open;
  }

  #beginning(at: number, open: string): string {
    const lost = shortened.exec(this.#text.slice(at, at + 8))?.[0];
    if (lost?.toLowerCase() === "'n'") this.#apostropheAt = at + 2;
    if (this.#lastClosing <= at || (lost !== undefined && !this.#closesNumber(at, lost))) return '’';
    this.#lastOpened = at;
    this.#open.push("'");
    return open;
  }

  /** Whether `'90` begins a quotation (`'90 percent'`) and not a year (`'90s`, `'99 and 'so'`): a quote closes before another opens. */
  #closesNumber(at: number, lost: string): boolean {
    if (!/\d$/.test(lost) || this.#text.charAt(at + 3) === 's') return false;
    const rest = this.#text.slice(at + 1, at + 200);
    const closing = rest.search(closingQuote);
    const opening = rest.search(/\s'\S/);
    return closing !== -1 && (opening === -1 || closing < opening);
  }

  /** Whether a quotation may begin here: after a space, a dash, a bracket, or a quote that has just opened. */
  #freeBefore(at: number, before: string): boolean {
    return before === '' || opensAfter.test(before) || (this.#lastOpened === at - 1 && at > 0);
  }
}
