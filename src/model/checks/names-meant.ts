/** The name of an author or a category → the slug or path to write in an article, if only one matches. */
import type { AuthorFields } from '../../schema/author.ts';
import type { CategoryFields } from '../../schema/categories.ts';
import type { Written } from '../../schema/written.ts';
import { buildCategoryTree } from '../category-tree.ts';
import { fileSlug } from '../../addresses/file-slug.ts';
import { slugOf } from '../../addresses/slug.ts';

/** Undefined if nothing or several match, and for a valid word. */
type Meant = (typed: string) => string | undefined;

export function authorsMeant(files: readonly Written<AuthorFields>[]): Meant {
  return meantOf(files.map(({ path, data }) => ({ word: fileSlug(path), names: [data.name] })));
}

export function categoriesMeant(file: Written<readonly CategoryFields[]>): Meant {
  const { byPath } = buildCategoryTree(file).tree;
  return meantOf([...byPath.values()].map(({ path, name }) => ({ word: path, names: [name, path.split('/').at(-1) ?? path] })));
}

/** Compares names by slug, so case and punctuation do not count. */
function meantOf(known: readonly { readonly word: string; readonly names: readonly string[] }[]): Meant {
  const words = new Set(known.map(({ word }) => word));
  const wordsOf = new Map<string, Set<string>>();
  for (const { word, names } of known) {
    for (const key of [word, ...names].map(slugOf)) wordsOf.set(key, (wordsOf.get(key) ?? new Set()).add(word));
  }
  return (typed) => {
    const [only, ...others] = wordsOf.get(slugOf(typed)) ?? [];
    return words.has(typed) || others.length > 0 ? undefined : only;
  };
}
