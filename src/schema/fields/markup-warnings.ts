/** Warns about markup in fields, and about quotation marks of a word processor. */
import { doubtfulMarkup, doubtfulQuotes } from './field-markup.ts';
import { problemAt, type Warning } from '../../problems/problem.ts';
import { lineOf, type Written } from '../written.ts';

/** In the order of the file; `text` holds its lines, if known. */
export function markupWarnings({ path, data, lines }: Written<object>, text: readonly string[] = []): readonly Warning[] {
  return textsOf(data).flatMap(([place, value]) => {
    const line = lineOf(lines, place);
    const field = namesIn(place);
    const name = field.split('.').at(-1) ?? field;
    const doubt = doubtfulMarkup(value, name) ?? doubtfulQuotes(value, name, text[(line ?? 0) - 1] ?? '');
    return doubt === undefined ? [] : [problemAt({ file: path, line, field }, doubt)];
  });
}

/** All texts in plain data, by dotted path. */
function textsOf(data: object, above = ''): (readonly [place: string, value: string])[] {
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    const place = `${above}${name}`;
    if (typeof value === 'string') return [[place, value] as const];
    return typeof value === 'object' && value !== null ? textsOf(value, `${place}.`) : [];
  });
}

/** A path without indexes of items: writers do not count from 0. */
function namesIn(place: string): string {
  return place
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .join('.');
}
