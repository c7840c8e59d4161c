/** Small publications made at random, as their writers would have left them: a folder of files. */
import fc from 'fast-check';
import { publicationDate, zones } from './moments.ts';
import { escaped, quoted, visibleText } from './words.ts';

export interface Piece {
  /** From the content folder. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** A word that stands in its title, standfirst, hashtags, addresses and text, and nowhere else. */
  readonly canary: string;
}

export interface MadePublication {
  readonly zone: string;
  readonly pieces: readonly Piece[];
}

interface Choices {
  /** File names, slugs, aliases and hashtags that may meet; otherwise nothing is wrong with the publication. */
  readonly clashes?: boolean;
  readonly pieces?: { readonly minLength?: number; readonly maxLength: number };
}

const hashtags = [
  'AI bubble',
  'ai bubble',
  'AI-Bubble',
  'C++',
  'C#',
  '.NET',
  'R&D',
  'caf\u00e9',
  'cafe\u0301',
  '#featured',
  'constructor',
  '__proto__',
  '港',
  '🔥 sale',
];
const clashingHashtags = [...hashtags, 'C plus plus', 'dot net', 'R and D', '???', '🔥', '..', '２０２６', 'Café', 'İ', 'i'];
const clashingNames = [
  'a',
  'A',
  'caf\u00e9',
  'cafe\u0301',
  'stra\u00dfe',
  'strasse',
  'ı',
  'i',
  'İ',
  'index',
  '2026',
  'constructor',
  '__proto__',
  'tags',
  '🔥',
  'a b',
];
/** Each is sound by itself: what is wrong with one field is said before it meets others. */
const clashingSlugs = ['a', 'caf\u00e9', 'cafe\u0301', 'stra\u00dfe', 'strasse', 'ı', 'i', 'index', 'constructor'];
const word = (limit: number) => visibleText(limit);
/** Without addresses, which become links whatever stands before their signs. */
const prose = word(200).filter((text) => !/www\.|@|:\/\//i.test(text));

export function publications({ clashes = false, pieces = { maxLength: 6 } }: Choices = {}): fc.Arbitrary<MadePublication> {
  return fc.record({ zone: zones, pieces: fc.array(drafts(clashes), pieces).map((list) => list.map(finished).filter(firstOfItsFile)) });
}

function drafts(clashes: boolean) {
  const name = clashes ? fc.option(fc.constantFrom(...clashingNames)) : fc.constant(null);
  return fc.record({
    name,
    slug: clashes ? fc.option(fc.constantFrom(...clashingSlugs), { freq: 4 }) : fc.constant(null),
    alias: clashes
      ? fc.option(fc.constantFrom(...clashingNames, '/tags/c-sharp/', '/about/', '/2019/\ud800/', '/a\u0000b/', `/${'é'.repeat(130)}/`))
      : fc.constant(null),
    folder: fc.constantFrom('', '2026/', 'harbours/a/'),
    title: word(200),
    standfirst: fc.option(word(300)),
    published: fc.option(publicationDate, { freq: 6 }),
    draft: fc.boolean(),
    hashtags: fc.uniqueArray(fc.constantFrom(...(clashes ? clashingHashtags : hashtags)), { maxLength: 5 }),
    categories: fc.uniqueArray(fc.constantFrom('markets', 'markets/harbours', 'ai', 'ai/harbours'), { minLength: 1 }),
    authors: fc.uniqueArray(fc.constantFrom('ada-quill', 'bruno-tide'), { minLength: 1 }),
    series: fc.option(fc.constantFrom('The price of power', 'Häfen & Lichter')),
    disclosure: fc.option(word(200)),
    source: fc.option(word(200)),
    lang: fc.option(fc.constantFrom('de', 'ar', 'en-GB')),
    body: fc.array(prose, { maxLength: 4 }),
  });
}

type Drawn = ReturnType<typeof drafts> extends fc.Arbitrary<infer Value> ? Value : never;

function finished(piece: Drawn, index: number): Piece {
  const canary = `canary${index}q`;
  const { name, folder, title, standfirst, published, draft, series, disclosure, source, lang, alias, slug } = piece;
  return {
    canary,
    path: `articles/${folder}${name ?? canary}.mdx`,
    fields: {
      title: `${title} ${canary}`,
      ...(standfirst === null ? {} : { standfirst: `${standfirst} ${canary}` }),
      ...(published === null ? {} : { published }),
      ...(draft || published === null ? { draft: true } : {}),
      hashtags: [...piece.hashtags, canary],
      categories: piece.categories,
      authors: piece.authors,
      aliases: [alias ?? `old-${canary}`],
      ...(slug === null ? {} : { slug }),
      ...(series === null ? {} : { series: { name: series, part: index + 1 } }),
      ...(disclosure === null ? {} : { disclosures: [`${disclosure} ${canary}`] }),
      ...(source === null ? {} : { sources: [{ title: `${source} ${canary}` }] }),
      ...(lang === null ? {} : { lang }),
    },
    body: [...piece.body.map(escaped), canary].join('\n\n'),
  };
}

function firstOfItsFile({ path }: Piece, index: number, pieces: readonly Piece[]): boolean {
  return pieces.findIndex((other) => other.path === path) === index;
}

/** Each file by its path. */
export function filesOf({ zone, pieces }: MadePublication): Readonly<Record<string, string>> {
  return { ...settings(zone), ...Object.fromEntries(pieces.map((piece) => [piece.path, textOf(piece)])) };
}

/** The file of a piece. */
export function textOf({ fields, body }: Pick<Piece, 'fields' | 'body'>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${asYaml(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

function settings(zone: string): Readonly<Record<string, string>> {
  return {
    'site.yaml': `name: The Tide\nurl: https://example.org/\nlanguage: en\ntimeZone: ${zone}\ntagline: In and out\ndescription: On harbours.\nnumbering: monthly\n`,
    'categories.yaml': ['markets', 'ai']
      .map((slug) => `- slug: ${slug}\n  name: ${slug}\n  children:\n    - slug: harbours\n      name: harbours\n`)
      .join(''),
    'authors/ada-quill.yaml': 'name: Ada Quill\n',
    'authors/bruno-tide.yaml': 'name: "Bruno <Tide> & \\"sons\\""\n',
    'pages/about.mdx': '---\ntitle: About\n---\n\nWho we are.\n',
  };
}

function asYaml(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${asYaml(inner)}`)
      .join(', ')} }`;
  return String(value);
}
