/** The lists in which an item of WordPress stood, at the addresses that it gives them where no others were chosen. */
import type { OldList } from '../../imported-text.ts';

/** A term of a category, a tag or an author: its name in addresses, and its words. */
export interface Term {
  readonly nicename: string;
  readonly name: string;
}

interface Terms {
  /** Each with those above it, from the root. */
  readonly categories: readonly (readonly Term[])[];
  readonly tags: readonly Term[];
  readonly authors: readonly Term[];
}

export function oldLists({ categories, tags, authors }: Terms): readonly OldList[] {
  const listed = (of: OldList['of'], folder: string, trail: readonly Term[]): readonly OldList[] => {
    const steps = trail.map(({ nicename }) => nicename);
    return steps.includes('') ? [] : [{ of, trail: trail.map(({ name }) => name), address: `/${folder}/${steps.join('/')}/` }];
  };
  return [
    ...categories.flatMap((trail) => trail.flatMap((_, index) => listed('category', 'category', trail.slice(0, index + 1)))),
    ...tags.flatMap((term) => listed('hashtag', 'tag', [term])),
    ...authors.flatMap((term) => listed('author', 'author', [term])),
  ];
}
