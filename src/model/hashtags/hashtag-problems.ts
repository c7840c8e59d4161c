/** Problems of hashtags: spellings that conflict. */
import { type Problem, problemAt } from '../../problems/problem.ts';
import { foldCase, slugOf } from '../../addresses/slug.ts';

/** The spellings of one hashtag so far, each with the first article that has it. */
export type Spellings = ReadonlyMap<string, { readonly path: string }>;

interface Spelled {
  readonly label: string;
  readonly path: string;
}

/** An earlier spelling with the same slug and another meaning, unless hashtags.yaml settles it. */
export function differentHashtag(spelling: string, known: Spellings, settled: boolean): Spelled | undefined {
  if (settled) return undefined;
  for (const [label, { path }] of known) if (label !== spelling && lettersOf(label) !== lettersOf(spelling)) return { label, path };
  return undefined;
}

/** The first spelling of a hashtag whose page would be the same file on some disks. */
export function firstSpelling(known: Spellings | undefined): Spelled | undefined {
  const [[label, { path }] = ['', { path: '' }]] = known ?? [];
  return known && { label, path };
}

/** Equal for two spellings of one hashtag: they differ only in case, spaces, hyphens, apostrophes and invisible characters. */
export function identityOf(spelling: string): string {
  return `${slugOf(spelling)} ${lettersOf(spelling)}`;
}

function lettersOf(spelling: string): string {
  return foldCase(spelling).replace(/[\s_\-‐-―'’\p{Cf}]+/gu, '');
}

export function withoutSlug(file: string, line: number | undefined, spelling: string): Problem {
  return problemAt(
    { file, line, field: 'hashtags' },
    {
      message: `"${spelling}" has no letter or digit, so it has no address.`,
      fix: 'Add a word, or give it a slug in content/hashtags.yaml.',
    },
  );
}

export function collision(
  file: string,
  line: number | undefined,
  spelling: string,
  slug: string,
  other: { label: string; path: string },
): Problem {
  return problemAt(
    { file, line, field: 'hashtags' },
    {
      message: `"${spelling}" and "${other.label}" (${other.path}) are two hashtags with one address, ${slug}.`,
      fix: 'Spell them alike, or say in content/hashtags.yaml that one is sameAs the other, or give one a slug of its own.',
    },
  );
}
