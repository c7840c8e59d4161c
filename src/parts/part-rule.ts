/** What the rule of a part says: what writers may give it, and what it says in the search. */
import type { Literal } from './literal.ts';

/** What an attribute of a part takes. */
export interface PropRule {
  /** `word`: taken as it is, and not a part of what the text says. */
  readonly type: 'text' | 'number' | 'text or number' | 'word' | 'picture' | 'web address' | 'table' | 'language';
  readonly required?: true;
  /** When given, the only values allowed. */
  readonly values?: readonly string[];
  readonly description: string;
}

export interface PartRule {
  readonly description: string;
  readonly example: string;
  /** It repeats the text: left out of the plain text, hidden from screen readers. */
  readonly repeats?: true;
  /** It may stand in a sentence too. */
  readonly inline?: true;
  readonly children: 'required' | 'optional' | 'none';
  readonly props: Readonly<Record<string, PropRule>>;
}

/** The values of a part's attributes, as they are in a compiled body. */
export type PartValues = Readonly<Record<string, Literal>>;

/** A part as HTML for the search index; `inner` is the HTML of what stands in it. The words are those of its component on the page (a test compares them). */
export type SearchHtml = (values: PartValues, inner: string) => string;
