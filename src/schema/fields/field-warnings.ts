/** Warnings about the fields of one file: valid values that are probably mistakes. */
import { doubtfulAlt } from './alt-text.ts';
import { markupWarnings } from './markup-warnings.ts';
import type { Warning } from '../../problems/problem.ts';
import { problemInField, type Written } from '../written.ts';

/** The checked fields; no kind of file has all of them. */
interface CheckedFields {
  readonly standfirst?: string | undefined;
  readonly image?: Picture | undefined;
  readonly portrait?: Picture | undefined;
}

interface Picture {
  readonly src: string;
  readonly alt: string;
}

const standfirstLimit = 200;

/** In the order of the checks here, then in the order of the file; `text` holds the lines of the file, if known. */
export function fieldWarnings(written: Written<CheckedFields>, text?: readonly string[]): readonly Warning[] {
  const { data } = written;
  const warnings: Warning[] = [];
  const length = [...(data.standfirst ?? '')].length;
  if (length > standfirstLimit) {
    const message = `"standfirst" is ${length} characters long, and more than ${standfirstLimit} are seldom read.`;
    warnings.push(problemInField(written, 'standfirst', 'standfirst', { message, fix: 'Say what is argued in one sentence or two.' }));
  }
  for (const name of ['image', 'portrait'] as const) {
    const picture = data[name];
    const doubt = picture && doubtfulAlt(picture.alt, picture.src);
    if (doubt) warnings.push(problemInField(written, `${name}.alt`, `${name}.alt`, doubt));
  }
  return [...warnings, ...markupWarnings(written, text)];
}
