/** What a preview shows once its files were read: the publication as far as it is right, and what is wrong by now. */
import { buildPublication, type Publication } from '../../model/publication.ts';
import type { Addresses } from '../../model/claim-addresses.ts';
import type { Clock } from '../../model/content-files.ts';
import type { Problem } from '../../problems/problem.ts';
import { type SoundPart, soundPart } from '../../model/sound-part.ts';
import type { Content } from '../../reading/content.ts';
import type { ReadContent } from '../../reading/read-content.ts';

export interface DamagedPage {
  /** "articles/rent-freeze". */
  readonly page: string;
  readonly about: string;
  /** Its page is still there as it was before. */
  readonly shown: boolean;
}

export interface PreviewState {
  readonly problems: readonly Problem[];
  /** What cannot be shown because of its file: the paths of pages within the site, and the files from the content folder. */
  readonly damagedPages: readonly DamagedPage[];
  /** What was shown last. */
  readonly sound?: SoundPart<Content> | undefined;
  /** Absent when there is nothing that could be shown. */
  readonly publication?: Publication | undefined;
}

/** The state after `read`; `before` is the one that it follows. */
export function stateAfter({ content, paths, problems: ownProblems }: ReadContent, clock: Clock, before?: PreviewState): PreviewState {
  const built = content && buildPublication(content, clock);
  const problems = [...ownProblems, ...(built?.problems ?? [])];
  if (problems.length === 0 && content && built?.publication) {
    const { publication } = built;
    return { problems, damagedPages: [], publication, sound: { publication, files: content } };
  }
  const faulty = new Set(problems.map(({ file }) => file));
  const usable = new Set(paths.filter((path) => !faulty.has(path)));
  // Without a picture that it had, what was there before is no publication any more.
  const earlier = before?.sound?.files.pictures.every(({ path }) => usable.has(path)) ? before.sound : undefined;
  const sound = (content && soundPart(content, faulty, before?.sound?.files, clock)) ?? earlier;
  return {
    ...{ problems, sound: sound ?? before?.sound },
    damagedPages: damagedPages(faulty.union(leftOut(content, sound?.files)), built?.addresses, sound?.publication),
    ...(sound ? { publication: { ...sound.publication, unsolved: problems.length } } : {}),
  };
}

/** Texts that are not shown, be it only because they name another one. */
function leftOut(read: Content | undefined, shown: Content | undefined): ReadonlySet<string> {
  const pathsIn = (content: Content | undefined): readonly string[] =>
    content ? [...content.articles, ...content.pages].map(({ path }) => path) : [];
  return shown ? new Set(pathsIn(read)).difference(new Set(pathsIn(shown))) : new Set();
}

/** Articles, pages and people have a page of their own. */
function damagedPages(
  files: ReadonlySet<string>,
  addresses: Addresses | undefined,
  shown: Publication | undefined,
): readonly DamagedPage[] {
  const shownPages = shown ? [...shown.articles, ...shown.pages, ...shown.authors.values()] : [];
  const paths = new Set(shownPages.map(({ href }) => decodeURI(href)));
  return [...files].flatMap((about) => {
    const [, folder] = /^(articles|authors|pages)\/.+\.(?:mdx|yaml)$/.exec(about) ?? [];
    if (!addresses || folder === undefined) return [];
    const slug = addresses.slugOf(about);
    const page = folder === 'pages' ? slug : `${folder}/${slug}`;
    return [{ page, about, shown: paths.has(`${shown?.urls.home ?? ''}${page}/`) }];
  });
}
