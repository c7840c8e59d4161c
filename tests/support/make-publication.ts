/** Builders of publications from plain values: a test gives what matters to it, the rest has defaults. */
import type { BodyFacts } from '../../src/markdown/body.ts';
import type { WrittenText } from '../../src/markdown/words/written-text.ts';
import { printProblems } from '../../src/problems/print-text.ts';
import type { Clock, ContentFiles } from '../../src/model/content-files.ts';
import { buildPublication, type Publication } from '../../src/model/publication.ts';
import { articleSchema, type ArticleFields } from '../../src/schema/article.ts';
import { authorSchema } from '../../src/schema/author.ts';
import { categoriesSchema } from '../../src/schema/categories.ts';
import { goneSchema } from '../../src/schema/gone.ts';
import { hashtagsSchema } from '../../src/schema/hashtags.ts';
import { pageSchema, type PageFields } from '../../src/schema/page.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { siteSchema } from '../../src/schema/site.ts';

/** Fields as typed in a file. */
type Fields = Readonly<Record<string, unknown>>;

export interface Parts {
  readonly site?: Fields;
  readonly categories?: readonly unknown[];
  readonly hashtags?: readonly unknown[];
  readonly gone?: readonly unknown[];
  /** By slug. */
  readonly authors?: Readonly<Record<string, Fields>>;
  readonly articles?: readonly WrittenText<ArticleFields>[];
  readonly pages?: readonly WrittenText<PageFields>[];
  /** Paths from the content folder. A picture is 800 × 600 unless it says otherwise. */
  readonly pictures?: readonly (string | ContentFiles['pictures'][number])[];
  readonly publicFiles?: readonly string[];
  readonly filesBeside?: readonly string[];
  readonly damaged?: readonly string[];
}

/** The moment of the tests. */
export const noon: Clock = { now: Date.parse('2026-11-22T12:00:00Z'), drafts: false };

const noFacts: BodyFacts = {
  digest: '',
  headings: [],
  anchors: [],
  footnotes: [],
  words: 500,
  excerpt: 'It begins.',
  links: [],
  externalLinks: [],
  pictures: [],
  charts: 0,
  scripted: false,
};

/** An article in the file `articles/<name>.mdx`. Its fields are on the lines from 2 on, in the given order; its text is empty. */
export function article(name: string, fields: Fields = {}, facts: Partial<BodyFacts> = {}): WrittenText<ArticleFields> {
  const all = { title: `About ${name}`, published: '2026-01-31', authors: ['ada-quill'], categories: ['markets'], ...fields };
  return { ...written(`articles/${name}.mdx`, articleSchema.parse(all), all), facts: { ...noFacts, ...facts }, bodyKey: `body of ${name}` };
}

/** A page in the file `pages/<name>.mdx`. */
export function page(name: string, fields: Fields = {}, facts: Partial<BodyFacts> = {}): WrittenText<PageFields> {
  const all = { title: `Page ${name}`, ...fields };
  return { ...written(`pages/${name}.mdx`, pageSchema.parse(all), all), facts: { ...noFacts, ...facts }, bodyKey: `body of ${name}` };
}

export function files({
  site,
  categories,
  hashtags,
  gone,
  authors,
  articles,
  pages,
  pictures,
  publicFiles,
  filesBeside = [],
  damaged,
}: Parts = {}): ContentFiles {
  const settings = {
    ...{
      name: 'The Tide',
      url: 'https://example.org/',
      language: 'en',
      timeZone: 'Europe/London',
      tagline: 'In and out',
      description: 'On harbours.',
    },
    ...site,
  };
  return {
    site: written('site.yaml', siteSchema.parse(settings), settings),
    categories: written('categories.yaml', categoriesSchema.parse(categories ?? [{ slug: 'markets', name: 'Markets' }]), {}),
    hashtags: written('hashtags.yaml', hashtagsSchema.parse(hashtags ?? []), {}),
    gone: written('gone.yaml', goneSchema.parse(gone ?? []), {}),
    authors: Object.entries({ 'ada-quill': { name: 'Ada Quill' }, ...authors }).map(([slug, fields]) =>
      written(`authors/${slug}.yaml`, authorSchema.parse(fields), fields),
    ),
    articles: articles ?? [],
    pages: pages ?? [],
    pictures: (pictures ?? []).map((picture) =>
      typeof picture === 'string' ? { path: picture, width: 800, height: 600, digest: `digest of ${picture}` } : picture,
    ),
    publicFiles: publicFiles ?? [],
    filesBeside,
    ...(damaged === undefined ? {} : { damaged: new Set(damaged) }),
  };
}

/** The publication. Throws its problems. */
export function publication(parts: Parts = {}, clock: Clock = noon): Publication {
  const built = buildPublication(files(parts), clock);
  if (!built.publication) throw new Error(printProblems(built.problems, { folder: 'content', files: 0 }));
  return built.publication;
}

/** Its problems, one line each: file, line, field, message and fix. */
export function problems(parts: Parts, clock: Clock = noon): readonly string[] {
  return buildPublication(files(parts), clock).problems.map(asLine);
}

/** Its warnings, one line each. */
export function warnings(parts: Parts, clock: Clock = noon): readonly string[] {
  return buildPublication(files(parts), clock).warnings().map(asLine);
}

function asLine({ file, line, field, message, fix }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`} ${field} | ${message} | ${fix}`;
}

function written<Data>(path: string, data: Data, fields: Fields) {
  const lines = Object.fromEntries(Object.keys(fields).map((name, index) => [name, index + 2]));
  return { path, data, lines };
}
