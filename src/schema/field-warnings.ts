/** What may well be meant in the fields of one file, and is doubted. */
import { doubtfulAlt } from './alt-text.ts';
import { markupWarnings } from './markup-warnings.ts';
import type { Warning } from './problem.ts';
import { lineOf, type Written } from './written.ts';

/** The fields that are looked at; a kind of file has those that it has. */
interface Doubted {
  readonly standfirst?: string | undefined;
  readonly image?: Picture | undefined;
  readonly portrait?: Picture | undefined;
}

interface Picture {
  readonly src: string;
  readonly alt: string;
}

const standfirstLimit = 200;

/** In the order of the fields here, then of those in the file; `text` holds the lines of the file, where they are known. */
export function fieldWarnings(written: Written<Doubted>, text?: readonly string[]): readonly Warning[] {
  const { path, data, lines } = written;
  const at = (field: string): { file: string; line?: number; field: string } => {
    const line = lineOf(lines, field);
    return { file: path, ...(line === undefined ? {} : { line }), field };
  };
  const warnings: Warning[] = [];
  const length = [...(data.standfirst ?? '')].length;
  if (length > standfirstLimit) {
    const message = `"standfirst" is ${length} characters long, and more than ${standfirstLimit} are seldom read.`;
    warnings.push({ ...at('standfirst'), message, fix: 'Say what is argued in one sentence or two.' });
  }
  for (const name of ['image', 'portrait'] as const) {
    const picture = data[name];
    const doubt = picture && doubtfulAlt(picture.alt, picture.src);
    if (doubt) warnings.push({ ...at(`${name}.alt`), ...doubt });
  }
  return [...warnings, ...markupWarnings(written, text)];
}
