/** The text of a piece with its date set and without `draft`, every other byte as it was. */
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `published` is a day, or RFC 3339. Undefined where the fields do not stand on lines of their own (`{ title: … }`), or cannot
 * be read: what is between them is not known then.
 */
export function publishedText(text: string, published: string): string | undefined {
  const fields = fieldsOf(text);
  if (!fields) return undefined;
  const date = fields.get('published');
  const draft = fields.get('draft');
  if (date) {
    const lines = draft ? [{ ...wholeLines(text, { start: draft.key.start, end: draft.value.end }), text: '' }] : [];
    return changed(text, [{ ...date.value, text: published }, ...lines]);
  }
  // The date takes the place of `draft`, on the line where the writer left it.
  return draft && changed(text, [{ start: draft.key.start, end: endOfLine(text, draft.value.end), text: `published: ${published}` }]);
}

type FieldSpans = ReadonlyMap<string, { readonly key: Span; readonly value: Span }>;

/** Where the fields stand in the text, by name. */
function fieldsOf(text: string): FieldSpans | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const rest = text.slice(opening.length);
  const closing = /^---[ \t]*\r?$/m.exec(rest);
  const document = parseDocument(rest.slice(0, closing?.index), { version: '1.2', schema: 'core' });
  if (!closing || document.errors.length > 0 || !isMap(document.contents) || document.contents.flow) return undefined;
  return new Map(document.contents.items.flatMap((pair) => spansOf(pair, opening.length)));
}

type SpanEntry = readonly [string, { readonly key: Span; readonly value: Span }];

function spansOf({ key, value }: YAMLMap['items'][number] | Pair, offset: number): readonly SpanEntry[] {
  if (!isScalar(key) || !key.range || !isScalar(value) || !value.range) return [];
  const at = ([start, end]: readonly [number, number, number]): Span => ({ start: start + offset, end: end + offset });
  return [[String(key.value), { key: at(key.range), value: at(value.range) }]];
}

function wholeLines(text: string, { start, end }: Span): Span {
  const last = endOfLine(text, end);
  return { start, end: last + (text.startsWith('\r\n', last) ? 2 : 1) };
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/\r|\n/);
  return end === -1 ? text.length : from + end;
}

function changed(text: string, changes: readonly (Span & { readonly text: string })[]): string {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), text);
}
