/** Names of fields in other generators: https://gohugo.io, https://jekyllrb.com, https://astro.build. */

/** Our name, names with the same meaning, and names with a similar meaning. */
const names: readonly (readonly [here: string, same: string, like?: string])[] = [
  ['title', 'headline'],
  ['name', 'fullname', 'title'],
  ['standfirst', 'abstract deck dek description excerpt lede subtitle summary', 'intro lead subheading teaser'],
  ['description', 'about', 'summary'],
  ['tagline', 'claim slogan subtitle'],
  ['bio', 'about biography description'],
  ['role', 'job position'],
  ['published', 'createdat date datepublished pubdate publishdate publishedat publishedon', 'created time'],
  ['updated', 'datemodified lastmod lastmodified modified updatedat updateddate'],
  ['authors', 'author byline', 'by writer writers'],
  ['contributors', '', 'contributor editor editors illustrator illustrators photographer photographers translator translators'],
  ['categories', 'category', 'section sections subject subjects'],
  ['hashtags', 'hashtag keywords tag tags topics', 'labels'],
  ['aliases', 'alias redirectfrom'],
  ['canonical', 'canonicalurl'],
  ['lang', 'language locale'],
  ['language', 'lang locale'],
  ['timeZone', 'timezone'],
  ['url', 'baseurl siteurl'],
  ['navigation', '', 'menu nav'],
  ['image', '', 'banner cover coverimage featuredimage hero heroimage ogimage picture thumbnail'],
  ['portrait', '', 'avatar photo picture image'],
  ['slug', '', 'permalink'],
  ['related', '', 'relatedposts'],
  ['sources', '', 'citations references'],
];

export interface OtherName {
  readonly name: string;
  /** The meaning is exactly the same. */
  readonly certain: boolean;
}

/** The field of `known` that other programs call `typed`, ignoring case, hyphens and underscores. */
export function otherName(typed: string, known: readonly string[]): OtherName | undefined {
  const wanted = typed.toLowerCase().replace(/[-_ ]/g, '');
  const has = (list: string): boolean => wanted !== '' && list.split(' ').includes(wanted);
  for (const certain of [true, false]) {
    const found = names.find(([here, same, like = '']) => known.includes(here) && here !== typed && has(certain ? same : like));
    if (found) return { name: found[0], certain };
  }
  return undefined;
}
