/** The few words that the engine itself writes into a text. */

/** What a `Callout` may be. */
export type CalloutKind = 'note' | 'warning' | 'update';

/** The words that footnotes need. */
export interface FootnoteWords {
  /** Over the notes: `Notes`. */
  readonly heading: string;
  /** Said of the arrow after a note, followed by the number of the note: `Back to the text`. */
  readonly back: string;
  /** Said of the raised number, before it: `Note`. */
  readonly reference: string;
}

export interface BodyWords {
  /** BCP 47, of the words themselves. */
  readonly language: string;
  readonly footnotes: FootnoteWords;
  /** Over a `Callout` that has no title of its own. */
  readonly callouts: Readonly<Record<CalloutKind, string>>;
}
