/** Verifies a site before the swap: the bytes of all files, whichever program wrote them. */
import { pathOf } from '../addresses/routes.ts';
import { finishProblems } from '../problems/finish-problems.ts';
import { type Problem } from '../problems/problem.ts';
import { engineFault, heldBackIn, heldBackProblem, secretProblem } from './faults.ts';
import { type FileFacts, fileFacts, isFileFacts, isListOfTexts, type WrittenFile } from './file-facts.ts';
import { LinkCheck } from './link-check.ts';
import { oneCopyOfEach } from './one-copy.ts';
import { pageProblems, policyProblems, sheetProblems } from './page-problems.ts';
import type { PrivateText } from './private-texts.ts';
import { shortestSecret } from './environment-secrets.ts';
import { nothingToRead, readable } from './readable.ts';
import { shortestText, type TextFinder, textFinder } from './text-finder.ts';

/** What a site must contain, and what it must not. */
export interface Expectations {
  readonly siteUrl: string;
  /** Paths of the pages of published articles, relative to the folder of the site. */
  readonly articlePages: readonly string[];
  /** Path of the page → path of the scripted article, from the content folder. */
  readonly scripted: ReadonlyMap<string, string>;
  /** The entry file of each shard of the search index. */
  readonly searchLists: readonly string[];
  /** The pages of former addresses, and of what was withdrawn. */
  readonly redirectPages: readonly string[];
  /** The files copied from `public/`. */
  readonly copied: ReadonlySet<string>;
  readonly privateTexts: readonly PrivateText[];
  /** Text → path of the held-back article that it would reveal. */
  readonly heldBack: ReadonlyMap<string, string>;
  /** Whether a file is a picture only of held-back articles. */
  readonly isHeldBackPicture: (bytes: Uint8Array) => boolean;
  /** A keyed digest, from which the text cannot be guessed. */
  readonly digestOf: (text: string) => string;
  /** Whether published content has the same text, so that it reveals nothing. Called only for texts that were found. */
  readonly isPublic: (text: string) => Promise<boolean>;
}

/** The findings in one file, which may be cached with its bytes. */
export interface Look {
  readonly facts: FileFacts;
  /** The searched texts that it contains; in a cached file, none of them is a secret. */
  readonly found: readonly string[];
}

/** Checks the shape of a value from the cache. */
export function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null) return false;
  const { facts, found }: Partial<Record<keyof Look, unknown>> = value;
  return isListOfTexts(found) && isFileFacts(facts);
}

interface Seen extends Look {
  readonly size: number;
  readonly problems: readonly Problem[];
}

const heldBackPicture = 'This picture belongs to a piece that is held back.';

/** Extensions of raster pictures. */
const rasterPicture = /\.(avif|gif|jpe?g|png|webp)$/i;

/** Call `look` for each file, in any order; then `problems`. */
export class SiteVerification {
  /** Digests of all texts that are searched for. */
  readonly searchedFor: readonly string[];
  readonly #expected: Expectations;
  readonly #secrets: ReadonlyMap<string, PrivateText>;
  readonly #texts: ReadonlySet<string>;
  readonly #find: TextFinder;
  readonly #findNew: TextFinder | undefined;
  readonly #seen = new Map<string, Seen>();
  readonly #copyOf = oneCopyOfEach();

  /** `searchedBefore` are the digests of texts that were already searched for in all files with cached findings. */
  constructor(expected: Expectations, searchedBefore: ReadonlySet<string> = new Set()) {
    this.#expected = expected;
    this.#secrets = new Map(expected.privateTexts.map((one) => [one.text, one]));
    this.#texts = new Set([...this.#secrets.keys(), ...expected.heldBack.keys()]);
    const digests = new Map([...this.#texts].map((text) => [text, expected.digestOf(text)]));
    this.searchedFor = [...digests.values()];
    this.#find = this.#finderOf([...this.#texts]);
    const unknown = [...digests].filter(([, digest]) => !searchedBefore.has(digest)).map(([text]) => text);
    this.#findNew = unknown.length > 0 ? this.#finderOf(unknown) : undefined;
  }

  /** Of short texts only secrets are searched for, in a finder of their own: too many of the other texts share a prefix of that length. */
  #finderOf(texts: readonly string[]): TextFinder {
    const short = texts.filter((text) => this.#secrets.get(text)?.secret && Buffer.byteLength(text) < shortestText);
    const findLong = textFinder(texts);
    if (short.length === 0) return findLong;
    const findShort = textFinder(short, shortestSecret);
    return (bytes) => findLong(bytes).union(findShort(bytes));
  }

  /** Verifies a new or changed file, and returns the findings. `known` are cached findings for the same bytes. */
  async look(file: WrittenFile, known?: Look): Promise<Look> {
    const facts = this.#withoutSubstrings(known?.facts ?? fileFacts(file));
    const find = known ? this.#findNew : this.#find;
    const { plain, problems } = find ? readable(file) : nothingToRead;
    const found = find ? [...find(Buffer.from(`/${file.path}`)), ...find(plain)] : [];
    const all = [...(known?.found.filter((text) => this.#texts.has(text)) ?? []), ...found];
    const size = file.bytes.length;
    this.#seen.set(file.path, { facts, found: all, size, problems: [...problems, ...this.#problemsOf(file, facts)] });
    return { facts, found: all };
  }

  #withoutSubstrings({ page, addresses, ...rest }: FileFacts): FileFacts {
    const copied = (texts: readonly string[]): readonly string[] => texts.map(this.#copyOf);
    return { ...rest, ...(page ? { page: { ...page, ids: copied(page.ids) } } : {}), addresses: copied(addresses) };
  }

  /** For a removed file. */
  forget(path: string): void {
    this.#seen.delete(path);
  }

  measure(): Readonly<Record<'files' | 'pages' | 'bytes' | 'largest', number>> {
    const sizes = [...this.#seen.values()].map(({ size }) => size);
    return {
      files: sizes.length,
      pages: [...this.#seen.keys()].filter((path) => path.endsWith('.html')).length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      largest: sizes.reduce((most, size) => Math.max(most, size), 0),
    };
  }

  /** The links of all files, in the order of their paths. */
  links(): LinkCheck {
    const links = new LinkCheck(this.#expected.siteUrl);
    const sorted = [...this.#seen].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [path, { facts }] of sorted) {
      links.addFile(path);
      if (facts.page) links.addIds(path, facts.page.ids);
      links.addAddresses(path, facts.addresses);
    }
    return links;
  }

  /** All problems of the site, in the order of its files. `links` is the result of `links()`. */
  async problems(links: LinkCheck): Promise<readonly Problem[]> {
    const problems: Problem[] = [];
    for (const [path, seen] of this.#seen) {
      problems.push(...seen.problems);
      for (const text of seen.found) problems.push(...(await this.#problemsOnPages(path, text)));
    }
    problems.push(...links.problems().map((problem) => ({ ...problem, file: this.#sourcePath(problem.file) })));
    return finishProblems([...problems, ...this.#problemsOfCount()]);
  }

  /** The source path of a file from `public/`. */
  #sourcePath(path: string): string {
    return this.#expected.copied.has(path) ? `/public/${path}` : path;
  }

  #problemsOf({ path, bytes }: WrittenFile, { page, addresses, place: noted }: FileFacts): readonly Problem[] {
    const place = noted ? [{ file: this.#sourcePath(path), field: 'picture', ...noted }] : [];
    if (this.#expected.copied.has(path)) return place;
    const { siteUrl, scripted } = this.#expected;
    const article = scripted.get(path);
    const isPicture = rasterPicture.test(path);
    return [
      ...place,
      ...(page ? pageProblems(path, page) : []),
      ...(article === undefined ? [] : policyProblems({ path, html: Buffer.from(bytes).toString(), article }, siteUrl)),
      ...(path.endsWith('.css') ? sheetProblems(path, addresses, siteUrl) : []),
      ...(isPicture && bytes.length === 0 ? [engineFault(path, 'This picture is empty.')] : []),
      ...(isPicture && this.#expected.isHeldBackPicture(bytes) ? [engineFault(path, heldBackPicture)] : []),
      ...(path.endsWith('.map') || (/\.(css|m?js)$/.test(path) && Buffer.from(bytes).includes('sourceMappingURL='))
        ? [engineFault(path, 'It holds a source map, or leads to one.')]
        : []),
    ];
  }

  async #problemsOnPages(path: string, text: string): Promise<readonly Problem[]> {
    const known = this.#secrets.get(text);
    if (!known?.secret && (await this.#expected.isPublic(text))) return [];
    if (known) return [secretProblem(this.#sourcePath(path), known.what)];
    const article = this.#expected.heldBack.get(text) ?? '';
    if (this.#expected.copied.has(path)) return [heldBackProblem(this.#sourcePath(path), article)];
    return [engineFault(path, heldBackIn(article))];
  }

  /** Each article must have a page and be in the search; there must be no other article pages. */
  #problemsOfCount(): readonly Problem[] {
    const { articlePages, redirectPages, searchLists, copied } = this.#expected;
    const known = new Set([...articlePages, ...redirectPages]);
    const pages = [...this.#seen.keys()].filter((path) => path.endsWith('.html') && !copied.has(path));
    const present = new Set(pages);
    return [
      ...articlePages.filter((path) => !present.has(path)).map((path) => engineFault(path, 'This piece is published and has no page.')),
      ...pages
        .filter((path) => `/${path}`.startsWith(pathOf('article', { slug: '' })) && !known.has(path))
        .map((path) => engineFault(path, 'This page belongs to no piece that is published.')),
      ...(articlePages.length > 0 ? searchLists : [])
        .filter((path) => !this.#seen.has(path))
        .map((path) => engineFault(path, 'The search has no list of its pieces.')),
    ];
  }
}
