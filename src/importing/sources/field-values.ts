/** Values of fields as other programs write them → texts and lists. */
import type { ImportedAuthor } from '../imported-text.ts';
import { isRecord } from './front-matter.ts';

/** One line of text; undefined for groups, lists and nothing. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return 'toJSON' in value ? String(value.toJSON()) : undefined;
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}

/** The fields that are one line of text. */
export function linesIn(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const lines = Object.entries(fields).map(([name, value]) => [name, textOf(value)] as const);
  return Object.fromEntries(lines.filter((line): line is readonly [string, string] => line[1] !== undefined));
}

export function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:true|yes|1)$/i.test(value));
}

/** A list, or a text with commas; where there is no comma, `bySpaces` divides as Jekyll does. */
export function listOf(value: unknown, bySpaces = false): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => nameOf(item) ?? []);
  const text = nameOf(value);
  if (text === undefined) return [];
  const divided = text.includes(',') ? text.split(',') : bySpaces ? text.split(/\s+/) : [text];
  return divided.map((item) => item.trim()).filter((item) => item !== '');
}

function nameOf(value: unknown): string | undefined {
  return isRecord(value) ? textOf(value['name'] ?? value['title'] ?? value['label'] ?? value['slug']) : textOf(value);
}

/** People as names, as ids of `known`, or as groups with a name. */
export function authorsOf(value: unknown, known: ReadonlyMap<string, ImportedAuthor>): readonly ImportedAuthor[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/,| and | & /) : [value];
  return items.flatMap((item) => {
    if (isRecord(item)) return authorOf(textOf(item['id'] ?? item['slug']), item) ?? [];
    const name = textOf(item);
    if (name === undefined) return [];
    return known.get(name) ?? { id: name, name };
  });
}

/** A group of fields about a person. Addresses of e-mail are not brought along. */
export function authorOf(id: string | undefined, fields: Readonly<Record<string, unknown>>): ImportedAuthor | undefined {
  const pick = (...names: string[]): string | undefined =>
    textOf(names.map((name) => fields[name]).find((value) => textOf(value) !== undefined));
  const whole = [pick('first_name', 'firstName'), pick('last_name', 'lastName')].filter((part) => part !== undefined).join(' ');
  const name = pick('name', 'full_name', 'fullName', 'display_name', 'displayName', 'title') ?? (whole === '' ? id : whole);
  if (name === undefined) return undefined;
  return { id: id ?? name, name, bio: pick('bio', 'description', 'about'), web: pick('web', 'website', 'url', 'site', 'homepage') };
}
