/** What a preview can show of content with problems: a file with problems in its last valid state, or not at all. */
import type { Written } from '../schema/written.ts';
import type { Clock, ContentFiles } from './content-files.ts';
import { buildPublication, type Publication } from './publication.ts';

export interface SoundPart<Files extends ContentFiles> {
  readonly files: Files;
  readonly publication: Publication;
}

/** `faulty` are the paths of files with problems, `before` is the content shown last. Undefined if no article would be left. */
export function soundPart<Files extends ContentFiles>(
  files: Files,
  faulty: ReadonlySet<string>,
  before: Files | undefined,
  clock: Clock,
): SoundPart<Files> | undefined {
  let part = { ...withoutFaulty(files, faulty, before), damaged: new Set<string>() };
  while (part.articles.length > 0) {
    const { publication, problems } = buildPublication(part, clock);
    if (publication) return { files: part, publication };
    // An earlier state may refer to removed files, and others may refer to files left out here.
    const less = withoutFaulty(part, new Set(problems.map(({ file }) => file)), undefined);
    if (countOf(less) === countOf(part)) return undefined;
    part = less;
  }
  return undefined;
}

function countOf({ articles, authors, pages }: ContentFiles): number {
  return articles.length + authors.length + pages.length;
}

function withoutFaulty<Files extends ContentFiles>(files: Files, faulty: ReadonlySet<string>, before: Files | undefined): Files {
  const one = <File extends Written<unknown>>(now: File, earlier: File | undefined): File =>
    faulty.has(now.path) ? (earlier ?? now) : now;
  const sound = <File extends Written<unknown>>(list: readonly File[], earlier: readonly File[] = []): readonly File[] => {
    const known = new Map(earlier.map((file) => [file.path, file]));
    return list.flatMap((file) => (faulty.has(file.path) ? (known.get(file.path) ?? []) : file));
  };
  return {
    ...files,
    site: one(files.site, before?.site),
    categories: one(files.categories, before?.categories),
    hashtags: one(files.hashtags, before?.hashtags),
    authors: sound(files.authors, before?.authors),
    articles: sound(files.articles, before?.articles),
    pages: sound(files.pages, before?.pages),
  };
}
