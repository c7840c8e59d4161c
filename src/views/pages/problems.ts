/** The problems of the content, as the preview shows them: in the words of `check`, which are English. */
import { count } from '../../base/count.ts';
import { groupProblems, type ProblemGroup } from '../../problems/group-problems.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { Link } from '../link.ts';

export interface ProblemsView {
  readonly title: string;
  readonly heading: string;
  /** What to do now. */
  readonly help: string;
  /** The problems of the page's own file come first, in a group of their own. */
  readonly groups: readonly ProblemGroup[];
  readonly elsewhere?: { readonly label: string; readonly groups: readonly ProblemGroup[] };
  /** Links to pages that can be shown; empty when there are none. */
  readonly ways: readonly Link[];
}

interface Facts {
  readonly problems: Parameters<typeof groupProblems>[0];
  /** The content folder, as a path from the project. */
  readonly folder: string;
  /** The file of the requested page, as a path from `folder`; undefined for the list of all problems. */
  readonly about: string | undefined;
  /** Undefined when no page can be shown. */
  readonly urls: Urls | undefined;
  /** By line of that file: the number of blocks on its page before that line. */
  readonly blocks?: ReadonlyMap<number, number> | undefined;
}

export function problemsView({ problems, folder, about, urls, blocks }: Facts): ProblemsView {
  const own = problems.filter(({ file }) => file === about);
  const shown = own.length > 0 ? own : problems;
  const others = own.length > 0 ? problems.filter(({ file }) => file !== about) : [];
  const heading =
    problems.length === 0
      ? 'No problems'
      : `${count(shown.length, 'problem')} ${own.length > 0 ? 'on this page' : `in ${count(filesOf(shown), 'file')}`}`;
  return {
    title: heading,
    heading,
    help: helpFor({ solved: problems.length === 0, onOnePage: own.length > 0, anyShown: urls !== undefined }),
    groups: groupProblems(shown, folder, own.length > 0 ? blocks : undefined),
    ...(others.length > 0
      ? {
          elsewhere: {
            label: `${count(others.length, 'problem')} in ${count(filesOf(others), 'other file')}`,
            groups: groupProblems(others, folder),
          },
        }
      : {}),
    ways: urls ? [{ label: 'Home page', href: urls.home }] : [],
  };
}

function helpFor({ solved, onOnePage, anyShown }: { solved: boolean; onOnePage: boolean; anyShown: boolean }): string {
  if (solved) return 'Every page shows what was saved last.';
  const then = onOnePage
    ? 'Save the file when it is right, and this page shows itself.'
    : 'Save the files when they are right, and their pages show themselves.';
  return `${then} Until then no site can be built, and ${anyShown ? 'what is right is shown' : 'no page can be shown'}.`;
}

/** The line above every page of a preview while there are problems. */
export function unsolvedLink(problems: number, urls: Urls): Link & { readonly remark: string } {
  return {
    label: count(problems, 'problem'),
    href: urls.problems,
    remark:
      problems === 1
        ? 'keeps the site from being built. What it concerns is shown as it was before, or not at all.'
        : 'keep the site from being built. What they concern is shown as it was before, or not at all.',
  };
}

function filesOf(problems: Facts['problems']): number {
  return new Set(problems.map(({ file }) => file)).size;
}
