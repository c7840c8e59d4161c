/** All authors in the order of their family names, as readers look for them. */
import type { Author } from '../model/authors.ts';
import { onceFor } from '../model/once-for.ts';
import type { Publication } from '../model/publication.ts';
import { collatorFor } from './format.ts';

export const authorsByName = onceFor(({ authors, site }: Publication): readonly Author[] => {
  const collator = collatorFor(site.language);
  return [...authors.values()].sort((a, b) => collator.compare(a.sortName ?? a.name, b.sortName ?? b.name) || (a.slug < b.slug ? -1 : 1));
});
