/** Where a piece stood on the old site, from the pattern of its program. */

export interface AddressParts {
  /** `2014-03-12`; undefined where the piece has no date. */
  readonly day: string | undefined;
  readonly name: string;
  readonly categories: readonly string[];
  /** The folders above the file, from the folder of all texts. */
  readonly folders: readonly string[];
  /** Where `:title` is made of the title, not of the name of the file. */
  readonly title?: string | undefined;
}

/** `/:year/:month/:day/:title/` → an address; undefined where a part is missing. */
export function addressFrom(pattern: string, { day, name, categories, folders, title }: AddressParts): string | undefined {
  const [year, month, date] = day?.split('-') ?? [];
  const short = year?.slice(2);
  const values: Readonly<Record<string, string | undefined>> = {
    ...{ year, month, day: date, short_year: short, i_month: month?.replace(/^0/, ''), i_day: date?.replace(/^0/, '') },
    ...{ y: year, m: month, d: date, Y: year },
    ...{
      title: title ?? name,
      name,
      slug: name,
      slugorfilename: name,
      slugorcontentbasename: name,
      filename: name,
      contentbasename: name,
      basename: name,
      path: [...folders.slice(1), name].join('/'),
    },
    categories: categories
      .flatMap((category) => category.toLowerCase().split('/'))
      .map(encodeURIComponent)
      .join('/'),
    slugified_categories: categories.map(slugified).join('/'),
    section: folders[0] ?? '',
    sections: folders.join('/'),
    output_ext: '.html',
  };
  let isWhole = true;
  const address = pattern.replace(/:(\w+)/g, (typed, part: string) => {
    const value = values[part];
    if (value === undefined) isWhole = false;
    return value ?? typed;
  });
  return isWhole ? `/${address}`.replace(/\/{2,}/g, '/') : undefined;
}

/** As Jekyll makes a name of words. */
export function slugified(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** As Hugo makes a step of an address out of words: `R & D` → `r-d`, `C++` → `c++`. */
export function urlized(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}\p{M}\s._#+~@/-]/gu, '')
    .trim()
    .replace(/\s*(-+)\s*/g, '$1')
    .replace(/\s+/g, '-');
}

/** The patterns that Jekyll knows by a word. */
export const jekyllStyles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title.html',
};

/** A permalink that Eleventy computes, from a file of data; undefined where it depends on more. */
export function eleventyPattern(script: string): string | undefined {
  const [, , template] = /\bpermalink\s*:\s*(['"`])((?:(?!\1).)+)\1/.exec(script) ?? [];
  return template === undefined ? undefined : templatePattern(template);
}

/** `/{{ page.date | toPath }}/{{ page.fileSlug }}/` → a pattern; undefined where it depends on more. */
export function templatePattern(template: string): string | undefined {
  const pattern = template
    .replace(/\{\{-?\s*page\.date\b[^}]*\}\}/g, ':year/:month/:day')
    .replace(/\{\{-?\s*page\.fileSlug\b[^}]*\}\}/g, ':slug')
    .replace(/\{\{-?\s*title\s*\|\s*slug(?:ify)?\s*-?\}\}/g, ':title')
    .replace(/\/index\.html$/, '/');
  return /[{}$]/.test(pattern) ? undefined : pattern;
}
