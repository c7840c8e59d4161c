/** What stands further on in a text: the parser gives its constructs one character after the other. */
import type { Point } from 'micromark-util-types';
import type { Processor } from 'unified';

/** The text that is being parsed. One variable is enough: parsing is synchronous. */
let parsed = '';

/** Called by a plugin whose constructs call `isAhead`. The plugin must follow remark-parse. */
export function rememberText(processor: Pick<Processor, 'parser'>): void {
  const parse = processor.parser;
  if (parse === undefined) throw new Error('There is no parser: put remark-parse first.');
  processor.parser = (text, file) => {
    // Offsets of micromark do not count the byte order mark.
    parsed = text.replace(/^\uFEFF/, '');
    return parse(text, file);
  };
}

/** Whether a sticky pattern matches the text at a place that the parser has reached. */
export function isAhead(pattern: RegExp, { offset }: Pick<Point, 'offset'>): boolean {
  pattern.lastIndex = offset;
  return pattern.test(parsed);
}

/** What a sticky pattern matches there. */
export function textAhead(pattern: RegExp, { offset }: Pick<Point, 'offset'>): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(parsed)?.[0];
}
