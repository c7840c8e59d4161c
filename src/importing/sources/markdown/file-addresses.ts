/** Where a text of a Markdown folder stood on the old site, what feeds called it, and where the lists stood that named it. */
import { posix } from 'node:path';
import type { ImportedText, OldList } from '../../imported-text.ts';
import type { Target } from '../field-map.ts';
import { listOf } from '../field-values.ts';
import { addressFrom, type AddressParts, jekyllStyles, slugified, templatePattern, urlized } from '../old-addresses.ts';
import type { Program } from './program.ts';

export interface FileAddresses {
  /** The one that it had last; undefined where nothing says it. */
  readonly own: string | undefined;
  readonly former: readonly string[];
}

type Values = ReadonlyMap<Target, readonly (readonly [string, unknown])[]>;

/** All from the slash after the host. `prefix`: the path of a language, which stands before addresses that are made. */
export function addressesOf(
  values: Values,
  typed: AddressParts,
  kind: ImportedText['kind'],
  program: Program,
  prefix: string,
): FileAddresses {
  const { patterns, name, base } = program;
  const parts = namedBy(name, typed);
  const [written, former]: [string[], string[]] = [[], []];
  for (const [field, value] of values.get('addresses') ?? []) {
    const isOwn = isOwnAddress(field);
    for (const address of listOf(value)) {
      if (isName(address, field, program)) continue;
      const whole = isOwn && !/^https?:/i.test(address) ? addressFrom(patternIn(address) ?? ':unknown', parts) : address;
      if (whole !== undefined) (isOwn ? written : former).push(below(base, whole));
    }
  }
  if (written.length > 0) return { own: written[0], former: [...written.slice(1), ...former] };
  const pattern = patterns.get(typed.folders[0] ?? '') ?? patterns.get('');
  const ofPage = name === 'Jekyll' ? `/${parts.folders.map((folder) => `${folder}/`).join('')}${parts.name}.html` : undefined;
  const made = kind === 'page' && ofPage !== undefined ? ofPage : pattern === undefined ? undefined : addressFrom(pattern, parts);
  return { own: made === undefined ? undefined : below(base, `${prefix}${made}`), former };
}

/** Names by which links of Obsidian call a note: its `aliases` are no addresses. */
export function namesOf(values: Values, program: Program): readonly string[] {
  return (values.get('addresses') ?? []).flatMap(([field, value]) => listOf(value).filter((name) => isName(name, field, program)));
}

function isName(address: string, field: string, { name }: Program): boolean {
  return name === 'Obsidian' && !isOwnAddress(field) && !/^(?:\/|https?:)/i.test(address);
}

/** Whether a field says where the piece stands, not where it stood. */
export function isOwnAddress(field: string): boolean {
  return /^(?:permalink|url)$/i.test(field);
}

/** An address, a pattern, or a word or a template that stands for one; undefined where it depends on more. */
function patternIn(address: string): string | undefined {
  if (Object.hasOwn(jekyllStyles, address)) return jekyllStyles[address];
  // Where a text has no address of its own, it was in no list either.
  if (address === 'false') return undefined;
  return address.includes('{{') ? templatePattern(address) : address;
}

/** Only Jekyll takes `:title` from the name of the file; Hugo changes that name too. */
function namedBy(program: Program['name'], parts: AddressParts): AddressParts {
  const { name, folders, title } = parts;
  if (program === 'Hugo') return { ...parts, name: urlized(name), folders: folders.map(urlized), title: title && urlized(title) };
  return { ...parts, title: program === 'Eleventy' ? title && slugified(title) : undefined };
}

/** Addresses in fields and patterns do not have the path of the site before them. */
function below(base: string, address: string): string {
  return base === '' || /^https?:/i.test(address) ? address : `${base}/${address.replace(/^\/+/, '')}`;
}

/** What feeds of the old site called the piece. */
export function feedIdOf(own: string | undefined, name: string, { feedId, url, base }: Program): readonly string[] {
  if (own === undefined || feedId === undefined || url === undefined) return [];
  const { origin } = new URL(url);
  if (!own.startsWith('/')) return URL.canParse(own) ? [new URL(own).href] : [];
  const whole = `${origin}${feedId === 'id' ? posix.join(posix.dirname(own), name) : own}`;
  return URL.canParse(whole) && whole !== `${origin}${base}/` ? [new URL(whole).href] : [];
}

/** The lists of the old site in which the piece stood. */
export function listsOf(
  { hashtags, categories }: Pick<ImportedText, 'hashtags' | 'categories'>,
  { lists, base }: Program,
): readonly OldList[] {
  const nameOf = lists.style === 'hugo' ? urlized : slugified;
  const listed = (of: OldList['of'], pattern: string | undefined, trail: readonly string[]): readonly OldList[] => {
    const name = nameOf(trail.join('/'));
    if (pattern === undefined || name === '') return [];
    return [{ of, trail, address: below(base, pattern.replace(/:(?:name|slug|title)/g, encodeURI(name))) }];
  };
  return [
    ...hashtags.flatMap((hashtag) => listed('hashtag', lists.hashtag, [hashtag])),
    ...categories.flatMap((trail) => listed('category', lists.category, trail)),
  ];
}
