/** Sets the date of an article and removes `draft`; every other byte stays. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { hasToml, publishedToml } from './published-toml.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `published` is a day, or RFC 3339. Undefined if the fields are not on lines of their own (`{ title: … }`), cannot
 * be read, or would not have the wanted value after the change (`published: >-` over two lines).
 */
export function publishedText(text: string, published: string): string | undefined {
  if (hasToml(text)) return publishedToml(text, published);
  const yaml = yamlOf(text);
  const fields = yaml && fieldsOf(yaml);
  if (!fields) return undefined;
  const result = withDate(text, fields, published);
  const { draft: _, ...others } = valuesOf(yaml) ?? {};
  const written = result === undefined ? undefined : yamlOf(result);
  return written && isDeepStrictEqual(valuesOf(written), { ...others, published }) ? result : undefined;
}

function withDate(text: string, fields: FieldSpans, published: string): string | undefined {
  const date = fields.get('published');
  const draft = fields.get('draft');
  if (date) {
    const lines = draft ? [{ ...wholeLines(text, { start: draft.key.start, end: draft.value.end }), text: '' }] : [];
    return changed(text, [{ ...date.value, text: published }, ...lines]);
  }
  // The date replaces `draft` on its line.
  return draft && changed(text, [{ start: draft.key.start, end: endOfLine(text, draft.value.end), text: `published: ${published}` }]);
}

type FieldSpans = ReadonlyMap<string, { readonly key: Span; readonly value: Span }>;

/** The text between the two `---` lines, and its offset. */
interface Yaml {
  readonly start: number;
  readonly source: string;
}

function yamlOf(text: string): Yaml | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const rest = text.slice(opening.length);
  const closing = /^---[ \t]*\r?$/m.exec(rest);
  return closing ? { start: opening.length, source: rest.slice(0, closing.index) } : undefined;
}

function parsed({ source }: Yaml) {
  return parseDocument(source, { version: '1.2', schema: 'core', logLevel: 'error' });
}

/** Undefined if it cannot be parsed. */
function valuesOf(yaml: Yaml): Readonly<Record<string, unknown>> | undefined {
  const document = parsed(yaml);
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** The offsets of the fields in the text, by name. */
function fieldsOf(yaml: Yaml): FieldSpans | undefined {
  const { contents, errors } = parsed(yaml);
  if (errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
  return new Map(contents.items.flatMap((pair) => spansOf(pair, yaml.start)));
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
