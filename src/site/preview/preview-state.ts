/** What a preview shows after a reading: the part of the publication without problems, and the current problems. */
import { buildPublication, type Publication } from '../../model/publication.ts';
import type { Addresses } from '../../model/addresses/claim-addresses.ts';
import type { Clock } from '../../model/content-files.ts';
import type { Problem } from '../../problems/problem.ts';
import { type SoundPart, soundPart } from '../../model/sound-part.ts';
import type { Content } from '../../reading/content.ts';
import type { ReadContent } from '../../reading/read-content.ts';

export interface DamagedPage {
  /** For example "articles/rent-freeze". */
  readonly page: string;
  readonly about: string;
  /** Whether its page is still shown in an earlier state. */
  readonly shown: boolean;
}

export interface PreviewState {
  readonly problems: readonly Problem[];
  /** What cannot be shown because of its file: paths of pages within the site, and files from the content folder. */
  readonly damagedPages: readonly DamagedPage[];
  /** The content that was shown last. */
  readonly sound?: SoundPart<Content> | undefined;
  /** Absent when nothing can be shown. */
  readonly publication?: Publication | undefined;
}

/** The state after `read`; `before` is the state before it. */
export function stateAfter({ content, paths, problems: ownProblems }: ReadContent, clock: Clock, before?: PreviewState): PreviewState {
  const built = content && buildPublication(content, clock);
  const problems = [...ownProblems, ...(built?.problems ?? [])];
  if (problems.length === 0 && content && built?.publication) {
    const { publication } = built;
    return { problems, damagedPages: [], publication, sound: { publication, files: content } };
  }
  const faulty = new Set(problems.map(({ file }) => file));
  const usable = new Set(paths.filter((path) => !faulty.has(path)));
  // The earlier content cannot be shown again if one of its pictures is lost.
  const earlier = before?.sound?.files.pictures.every(({ path }) => usable.has(path)) ? before.sound : undefined;
  const sound = (content && soundPart(content, faulty, before?.sound?.files, clock)) ?? earlier;
  return {
    ...{ problems, sound: sound ?? before?.sound },
    damagedPages: damagedPages(faulty.union(notShown(content, sound?.files)), built?.addresses, sound?.publication),
    ...(sound ? { publication: { ...sound.publication, unsolved: problems.length } } : {}),
  };
}

/** Texts that are not shown, including those without problems that refer to one with problems. */
function notShown(read: Content | undefined, shown: Content | undefined): ReadonlySet<string> {
  const pathsIn = (content: Content | undefined): readonly string[] =>
    content ? [...content.articles, ...content.pages].map(({ path }) => path) : [];
  return shown ? new Set(pathsIn(read)).difference(new Set(pathsIn(shown))) : new Set();
}

/** Pages of articles, of the publication's own pages, and of authors. */
function damagedPages(
  files: ReadonlySet<string>,
  addresses: Addresses | undefined,
  shown: Publication | undefined,
): readonly DamagedPage[] {
  const shownPages = shown ? [...shown.articles, ...shown.pages, ...shown.authors.values()] : [];
  const paths = new Set(shownPages.map(({ href }) => decodeURI(href)));
  return [...files].flatMap((about) => {
    const [, folder] = /^(articles|authors|pages)\/.+\.(?:mdx?|yaml)$/.exec(about) ?? [];
    if (!addresses || folder === undefined) return [];
    const slug = addresses.slugOf(about);
    const page = folder === 'pages' ? slug : `${folder}/${slug}`;
    return [{ page, about, shown: paths.has(`${shown?.urls.home ?? ''}${page}/`) }];
  });
}
