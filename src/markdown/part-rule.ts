/** What the rules of a part are made of. */

/** What an attribute of a part takes. */
export interface PropRule {
  /** `word`: taken as it is, and no part of what the text says. */
  readonly type: 'text' | 'number' | 'text or number' | 'word' | 'picture' | 'web address' | 'table' | 'language';
  readonly required?: true;
  /** When given, the only values allowed. */
  readonly values?: readonly string[];
  readonly description: string;
}

/** What a part takes. */
export interface PartRule {
  readonly description: string;
  readonly example: string;
  /** It says again what the text says: left out of the plain text, hidden from readers by ear. */
  readonly repeats?: true;
  /** It may stand in a sentence too. */
  readonly inline?: true;
  readonly children: 'required' | 'optional' | 'none';
  readonly props: Readonly<Record<string, PropRule>>;
}
