/** The words that the engine adds to a text. */

export type CalloutKind = 'note' | 'warning' | 'update';

/** The words that footnotes need. */
export interface FootnoteWords {
  /** Heading of the footnotes: `Notes`. */
  readonly heading: string;
  /** Label of the arrow after a footnote, before its number: `Back to the text`. */
  readonly back: string;
  /** Label of a reference, before its number: `Note`. */
  readonly reference: string;
}

export interface BodyWords {
  /** BCP 47, of these words. */
  readonly language: string;
  readonly footnotes: FootnoteWords;
  /** Title of a `Callout` without its own title. */
  readonly callouts: Readonly<Record<CalloutKind, string>>;
}
