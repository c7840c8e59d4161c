/** Replaces the general example in a fix by values of this publication. */
import { asItem, asList } from './as-list.ts';
import type { OwnField, Problem } from '../../problems/problem.ts';

/** The values of each field, most used first. */
export type OwnValues = Readonly<Record<OwnField, readonly OwnValue[]>>;

interface OwnValue {
  readonly value: string;
  /** The file of the value: in this file, it is no valid example. */
  readonly file?: string;
}

/** The fix if there are no values. Not for hashtags and series, which may be new. */
const fixWithoutValues: Partial<Readonly<Record<OwnField, string>>> = {
  authors: 'Authors are the files in content/authors.',
  categories: 'Categories are listed in content/categories.yaml.',
  related: 'Take it out: no other piece can be named yet.',
  disagreesWith: 'Take it out: no other piece can be named yet.',
};

/** The number of values listed. */
const maxListed = 6;

/** The problem, with a valid example if there is one. */
export function withOwnExample({ exampleOf, ...problem }: Problem, values: OwnValues): Problem {
  if (exampleOf === undefined) return problem;
  const known = values[exampleOf].filter(({ file }) => file !== problem.file).map(({ value }) => value);
  const [first] = known;
  if (first === undefined) return { ...problem, fix: fixWithoutValues[exampleOf] ?? problem.fix };
  const example = `Write, for example: ${exampleOf.replace(/^.*\./, '')}: ${exampleOf === 'series.name' ? asItem(first) : (asList(first) ?? first)}`;
  const listed = known.slice(0, maxListed).join(', ');
  if (known.length === 1) return { ...problem, fix: example };
  return { ...problem, fix: `${example} (${known.length > maxListed ? 'used most are' : 'there are'} ${listed})` };
}
