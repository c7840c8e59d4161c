/** Files of settings of other programs, and what they say about the whole site. */
import type { SourceFiles } from '../../archive/source-files.ts';
import type { ImportedAuthor, ImportedSite } from '../../imported-text.ts';
import { authorOf, authorsOf, textOf } from '../field-values.ts';
import { isRecord, parseSettings } from '../front-matter.ts';

export type Settings = Readonly<Record<string, unknown>>;

/** Those of the first file with such a name; nothing where there is none, or where it cannot be read. */
export async function settingsAt(files: SourceFiles, name: RegExp): Promise<Settings> {
  const path = files.paths.find((one) => name.test(one));
  const value = path === undefined ? undefined : parseSettings(path, String((await files.read(path)) ?? ''));
  return isRecord(value) ? value : {};
}

/** The value under these names, one within the other. Capitals make no difference, as for Hugo: `baseURL`, `baseurl`. */
export function settingIn(settings: unknown, ...names: readonly string[]): unknown {
  let value = settings;
  for (const name of names) {
    if (!isRecord(value)) return undefined;
    const key = Object.hasOwn(value, name) ? name : Object.keys(value).find((one) => one.toLowerCase() === name.toLowerCase());
    value = key === undefined ? undefined : value[key];
  }
  return value;
}

/** The first of these settings that is a text. */
export function textIn(settings: Settings, ...names: readonly string[]): string | undefined {
  return names.map((name) => textOf(settingIn(settings, ...name.split('.')))).find((text) => text !== undefined);
}

/** `url` and the path below it, without a slash at the end; `url` is undefined where it is no address of the web. Steps that no path of a site has fall away. */
export function addressIn(typed: string | undefined, below = ''): { readonly url: string | undefined; readonly base: string } {
  const whole = typed !== undefined && /^https?:\/\/[^\s/?#]/i.test(typed) && URL.canParse(typed) ? new URL(typed) : undefined;
  const base = [whole?.pathname ?? '', below]
    .flatMap((path) => path.split('/'))
    .filter((step) => /^[\w.~-]*\w[\w.~-]*$/.test(step))
    .map((step) => `/${step}`)
    .join('');
  return { url: whole && `${whole.origin}${base}`, base };
}

/** What all programs say alike. */
export function siteFrom(settings: Settings, url: string | undefined, base: string): ImportedSite {
  return {
    ...{ url, base },
    name: textIn(settings, 'title', 'name', 'params.title'),
    tagline: textIn(settings, 'tagline', 'subtitle', 'params.tagline', 'params.subtitle'),
    description: textIn(settings, 'description', 'params.description'),
    language: textIn(settings, 'lang', 'languageCode', 'locale', 'language', 'defaultContentLanguage')?.replace('_', '-'),
    timeZone: textIn(settings, 'timezone', 'timeZone'),
  };
}

/** The writer of the site: a name, a list of them, an id of `known`, or a group with a name. */
export function writersIn(
  settings: Settings,
  names: readonly string[],
  known: ReadonlyMap<string, ImportedAuthor>,
): readonly ImportedAuthor[] {
  for (const name of names) {
    const found = authorsOf(settingIn(settings, ...name.split('.')) ?? [], known);
    if (found.length > 0) return found;
  }
  return [];
}

/** People of a file of data, by the ids that pieces name. */
export async function authorsIn(files: SourceFiles): Promise<ReadonlyMap<string, ImportedAuthor>> {
  const value = await settingsAt(files, /^(?:src\/)?_?data\/(?:authors|team|people)\.(?:ya?ml|json|toml)$/);
  return new Map(
    Object.entries(value).flatMap(([id, fields]) => {
      const author = isRecord(fields) ? authorOf(id, fields) : undefined;
      return author ? [[id, author] as const] : [];
    }),
  );
}
