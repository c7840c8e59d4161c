/** What each element of HTML becomes in a plain Markdown text. */
import { isHtmlElement, isInline } from '../checks/html-elements.ts';

/**
 * `words`: stands in a sentence. `block`: holds words or blocks of its own. `alone`: holds nothing. `apart`: taken away, but what stands in it begins a
 * paragraph. `through`: taken away. `code`: taken away with all that stands in it.
 */
export type ElementKind = 'words' | 'block' | 'alone' | 'apart' | 'through' | 'code';

const kinds: ReadonlyMap<string, ElementKind> = new Map([
  ...kind('words', 'a code'),
  ...kind('block', 'blockquote caption figcaption figure h1 h2 h3 h4 h5 h6 li ol pre table tbody td tfoot th thead tr ul'),
  ...kind('alone', 'br hr img wbr'),
  ...kind('apart', 'address article aside body center fieldset footer form header hgroup html legend main nav search section'),
  ...kind('code', 'script style'),
]);

function kind(which: ElementKind, names: string): [string, ElementKind][] {
  return names.split(' ').map((name) => [name, which]);
}

export function kindOf(name: string): ElementKind {
  return kinds.get(name) ?? (isInline(name) ? 'words' : isHtmlElement(name) ? 'block' : 'through');
}

/** Elements that HTML has no longer, and others of the same meaning. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['acronym', 'abbr'],
  ['dir', 'ul'],
  ['image', 'img'],
  ['menu', 'ul'],
  ['strike', 's'],
  ['tt', 'code'],
  ['xmp', 'pre'],
]);

export function presentName(name: string): string {
  return otherNames.get(name) ?? name;
}

/** Elements that hold nothing, among those that are taken away. */
export const holdsNothing: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Taken away without a word: they say nothing that the engine does not say itself. */
export const needless: ReadonlySet<string> = new Set(['body', 'div', 'head', 'html', 'picture', 'span', 'wbr']);

/** Elements that hold a sentence and no blocks. */
export const sentences: ReadonlySet<string> = new Set(['dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary']);

export interface ImpliedEnd {
  /** The elements that end where this one begins. */
  readonly ends: readonly string[];
  /** Only those within the nearest of these. */
  readonly within: readonly string[];
}

const cells = ['td', 'th'];
const rows = [...cells, 'tr'];
const tableParts = [...rows, 'caption', 'thead', 'tbody', 'tfoot'];

/** As in HTML, where `</li>` and others may be left out. */
export const impliedEnds: ReadonlyMap<string, ImpliedEnd> = new Map<string, ImpliedEnd>([
  ['li', { ends: ['li'], within: ['ol', 'ul'] }],
  ...['dd', 'dt'].map((name) => [name, { ends: ['dd', 'dt'], within: ['dl'] }] as const),
  ...cells.map((name) => [name, { ends: cells, within: ['tr', 'table'] }] as const),
  ['tr', { ends: rows, within: ['table'] }],
  ...['caption', 'thead', 'tbody', 'tfoot'].map((name) => [name, { ends: tableParts, within: ['table'] }] as const),
]);

/** What may stand in the elements around it only. */
export const partsOfTables: ReadonlySet<string> = new Set(tableParts);
