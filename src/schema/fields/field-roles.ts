/** What the engine does with the value of a field, apart from checking it. Declared in the `.meta()` of the field. */
import { z } from 'astro/zod';
import { elementOf, withoutWrappers } from '../schema-fields.ts';

/**
 * - `prose`: words; quotation marks, dashes and spaces follow the typography of their language.
 * - `day`, `moment`: a date; `check --fix` rewrites other spellings of it.
 * - `private`: while an article is held back, no output file may contain the value.
 * - `search`: the search indexes the words, before those of the text.
 */
export type FieldRole = 'prose' | 'day' | 'moment' | 'private' | 'search';

/** For `.meta()`: `text(300).meta({ description: '…', ...roles('prose') })`. On a list, the role of each item. */
export function roles(...names: readonly FieldRole[]): { readonly roles: readonly FieldRole[] } {
  return { roles: names };
}

/** A copy of valid data of `schema`, with `change` applied to each text of that role. */
export function mapValues<Data>(schema: z.ZodType, role: FieldRole, data: Data, change: (text: string) => string): Data;
export function mapValues(schema: z.ZodType, role: FieldRole, data: unknown, change: (text: string) => string): unknown {
  return mapAlong(placesOf(schema, role), data, change);
}

/** All texts of that role, in the order of the schema. */
export function valuesWith(schema: z.ZodType, role: FieldRole, data: unknown): readonly string[] {
  const found: string[] = [];
  mapValues(schema, role, data, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

/** The names of all fields of that role, at any depth. */
export function namesWith(schema: z.ZodType, role: FieldRole): ReadonlySet<string> {
  return new Set(namesAlong(placesOf(schema, role)));
}

/** Where the texts of a role are: this value, the items of a list, or fields; undefined if there are none. */
type Places = 'here' | { readonly items: Places } | { readonly fields: ReadonlyMap<string, Places> } | undefined;

/** Cached by schema: ten thousand articles share one. */
const known: Readonly<Record<FieldRole, WeakMap<z.ZodType, { readonly places: Places }>>> = {
  prose: new WeakMap(),
  day: new WeakMap(),
  moment: new WeakMap(),
  private: new WeakMap(),
  search: new WeakMap(),
};

function placesOf(schema: z.ZodType, role: FieldRole): Places {
  const found = known[role].get(schema);
  if (found) return found.places;
  const remember = (places: Places): Places => {
    known[role].set(schema, { places });
    return places;
  };
  if (hasRole(schema, role)) return remember('here');
  const inner = withoutWrappers(schema);
  const element = elementOf(inner);
  if (element) {
    const items = placesOf(element, role);
    return remember(items && { items });
  }
  if (!(inner instanceof z.ZodObject)) return remember(undefined);
  const fields = new Map<string, Places>();
  // Set before the fields are visited: the schema of categories is recursive.
  remember({ fields });
  for (const [name, field] of Object.entries(inner.shape)) {
    const places = field instanceof z.ZodType ? placesOf(field, role) : undefined;
    if (places) fields.set(name, places);
  }
  return fields.size === 0 ? remember(undefined) : { fields };
}

function hasRole(schema: z.ZodType, role: FieldRole): boolean {
  const own: unknown = schema.meta()?.['roles'];
  if (Array.isArray(own)) return own.includes(role);
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : undefined;
  return inner instanceof z.ZodType && hasRole(inner, role);
}

function mapAlong(places: Places, data: unknown, change: (text: string) => string): unknown {
  if (places === undefined) return data;
  if (places === 'here') {
    if (Array.isArray(data)) return data.map((item: unknown) => mapAlong('here', item, change));
    return typeof data === 'string' ? change(data) : data;
  }
  if ('items' in places) return Array.isArray(data) ? data.map((item: unknown) => mapAlong(places.items, item, change)) : data;
  if (typeof data !== 'object' || data === null) return data;
  const copy: Record<string, unknown> = { ...data };
  for (const [name, inside] of places.fields) {
    if (Object.hasOwn(copy, name)) copy[name] = mapAlong(inside, copy[name], change);
  }
  return copy;
}

function namesAlong(places: Places, name?: string, seen = new Set<unknown>()): readonly string[] {
  if (places === undefined || seen.has(places)) return [];
  if (places === 'here') return name === undefined ? [] : [name];
  seen.add(places);
  if ('items' in places) return namesAlong(places.items, name, seen);
  return [...places.fields].flatMap(([field, inside]) => namesAlong(inside, field, seen));
}
