/** Ways out that show values of this publication, in the place of examples that hold nowhere. */
import { asItem, asList } from './as-list.ts';
import type { OwnField, Problem } from '../problems/problem.ts';

/** The values of each field, those used most first. */
export type OwnValues = Readonly<Record<OwnField, readonly OwnValue[]>>;

interface OwnValue {
  readonly value: string;
  /** The file that it stands for, which cannot name itself. */
  readonly file?: string;
}

/** The way out where nothing could be named; a hashtag or a series may be new. */
const whereNone: Partial<Readonly<Record<OwnField, string>>> = {
  authors: 'Authors are the files in content/authors.',
  categories: 'Categories are listed in content/categories.yaml.',
  related: 'Take it out: no other piece can be named yet.',
  disagreesWith: 'Take it out: no other piece can be named yet.',
};

/** So many are named; a reader of more looks them up. */
const mostNamed = 6;

/** The problem, with an example that is valid here where there is one. */
export function withOwnExample({ exampleOf, ...problem }: Problem, values: OwnValues): Problem {
  if (exampleOf === undefined) return problem;
  const known = values[exampleOf].filter(({ file }) => file !== problem.file).map(({ value }) => value);
  const [first] = known;
  if (first === undefined) return { ...problem, fix: whereNone[exampleOf] ?? problem.fix };
  const example = `Write, for example: ${exampleOf.replace(/^.*\./, '')}: ${exampleOf === 'series.name' ? asItem(first) : (asList(first) ?? first)}`;
  const named = known.slice(0, mostNamed).join(', ');
  if (known.length === 1) return { ...problem, fix: example };
  return { ...problem, fix: `${example} (${known.length > mostNamed ? 'used most are' : 'there are'} ${named})` };
}
