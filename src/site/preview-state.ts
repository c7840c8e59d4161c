/** What a preview shows once its files were read: the publication as it is, or as it last was without problems, and what is wrong by now. */
import { buildPublication, type Publication } from '../model/publication.ts';
import type { Addresses } from '../model/claim-addresses.ts';
import type { Clock } from '../model/content-files.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadContent } from '../sources/read-content.ts';

export interface DamagedPage {
  /** "articles/rent-freeze". */
  readonly page: string;
  readonly about: string;
}

export interface PreviewState {
  readonly problems: readonly Problem[];
  /** What cannot be shown because of its file: the paths of pages within the site, and the files from the content folder. */
  readonly damagedPages: readonly DamagedPage[];
  /** The last one without problems. */
  readonly sound?: Sound | undefined;
  /** Absent when there is nothing that could be shown. */
  readonly publication?: Publication | undefined;
}

interface Sound {
  readonly publication: Publication;
  /** Paths of the pictures that it shows. */
  readonly pictures: readonly string[];
}

/** The state after `read`; `before` is the one that it follows. */
export function stateAfter({ content, paths, problems: ownProblems }: ReadContent, clock: Clock, before?: PreviewState): PreviewState {
  const built = content && buildPublication(content, clock);
  const problems = [...ownProblems, ...(built?.problems ?? [])];
  if (problems.length === 0 && content && built?.publication) {
    const { publication } = built;
    return { problems, damagedPages: [], publication, sound: { publication, pictures: content.pictures.map(({ path }) => path) } };
  }
  const sound = before?.sound;
  const faulty = new Set(problems.map(({ file }) => file));
  const usable = new Set(paths.filter((path) => !faulty.has(path)));
  // Without a picture that it had, what was there before is no publication any more.
  const isShown = sound !== undefined && sound.pictures.every((path) => usable.has(path));
  return {
    ...{ problems, sound, damagedPages: damagedPages(problems, built?.addresses) },
    ...(isShown ? { publication: { ...sound.publication, unsolved: problems.length } } : {}),
  };
}

/** Pieces, pages and people have a page of their own. */
function damagedPages(problems: readonly Problem[], addresses: Addresses | undefined): readonly DamagedPage[] {
  return [...new Set(problems.map(({ file }) => file))].flatMap((about) => {
    const [, folder] = /^(articles|authors|pages)\/.+\.(?:mdx|yaml)$/.exec(about) ?? [];
    if (!addresses || folder === undefined) return [];
    const slug = addresses.slugOf(about);
    return [{ page: folder === 'pages' ? slug : `${folder}/${slug}`, about }];
  });
}
