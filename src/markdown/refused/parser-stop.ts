/** Explains errors of the MDX parser to writers. */

/** The error that the parser threw: a vfile-message. */
export interface ParserStop {
  readonly reason: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** Place (in the text, from 1), message and fix. */
export interface ExplainedStop {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** Undefined if the thrown value is not an error of the parser but a bug. */
export function parserStop(thrown: unknown): ParserStop | undefined {
  if (!(thrown instanceof Error)) return undefined;
  if (thrown instanceof RangeError) return { reason: 'out of room', line: undefined, column: undefined };
  if (!('reason' in thrown) || typeof thrown.reason !== 'string') return undefined;
  const number = (name: string): number | undefined => {
    const value: unknown = Reflect.get(thrown, name);
    return typeof value === 'number' ? value : undefined;
  };
  return { reason: thrown.reason, line: number('line'), column: number('column') };
}

const tagReason =
  /^(?:Expected a closing tag for|Unexpected closing tag|Expected the closing tag) `(<[^`]*>)`(?: \((\d+):(\d+)|.*for `(<[^`]*>)`)?/;

/** One sentence for each kind of error that refused-signs.ts does not find, and one for all others. */
export function explainStop({ reason, line = 1, column = 1 }: ParserStop): ExplainedStop {
  const tag = tagReason.exec(reason);
  if (tag !== null) {
    const [, name = '', tagLine, tagColumn, expected] = tag;
    const place = tagLine === undefined ? { line, column } : { line: Number(tagLine), column: Number(tagColumn) };
    if (expected !== undefined)
      return { ...place, message: `${name} stands where ${expected.replace('<', '</')} is due.`, fix: 'Close first what was opened last.' };
    return {
      ...place,
      message: `${name} has its partner in another paragraph, quotation or list.`,
      fix: 'Put both on lines of their own, or both into the same paragraph.',
    };
  }
  if (reason.startsWith('Unexpected lazy line')) {
    return {
      line,
      column,
      message: 'A part or code that stands in a quotation or list goes on outside of it.',
      fix: 'Begin this line as the one before: with > in a quotation, with spaces in a list.',
    };
  }
  if (reason === 'out of room')
    return {
      line,
      column,
      message: 'The text is nested too deep, or a paragraph of it holds too much.',
      fix: 'Take away some of the quotations, lists or brackets within each other, and divide long paragraphs.',
    };
  if (reason === 'too deep')
    return {
      line,
      column,
      message: 'The text is nested too deep.',
      fix: 'Take away some of the quotations, lists or brackets within each other.',
    };
  if (/acorn|in code|expression/.test(reason))
    return { line, column, message: 'What stands in the braces here cannot be read as code.', fix: 'Write \\{ for the sign itself.' };
  return {
    line,
    column,
    message: 'A tag that begins before this place cannot be read.',
    fix: 'Write \\< for the sign itself, or complete the tag: <Name name="value">.',
  };
}
