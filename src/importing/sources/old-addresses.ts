/** Where a piece stood on the old site, from the pattern of its program. */

export interface AddressParts {
  /** `2014-03-12`; undefined where the piece has no date. */
  readonly day: string | undefined;
  readonly name: string;
  readonly categories: readonly string[];
  /** The folders above the file, from the folder of all texts. */
  readonly folders: readonly string[];
}

/** `/:year/:month/:day/:title/` → an address; undefined where a part is missing. */
export function addressFrom(pattern: string, { day, name, categories, folders }: AddressParts): string | undefined {
  const [year, month, date] = day?.split('-') ?? [];
  const short = year?.slice(2);
  const values: Readonly<Record<string, string | undefined>> = {
    ...{ year, month, day: date, short_year: short, i_month: month?.replace(/^0/, ''), i_day: date?.replace(/^0/, '') },
    ...{ y: year, m: month, d: date, Y: year },
    ...{
      title: name,
      slug: name,
      slugorfilename: name,
      slugorcontentbasename: name,
      filename: name,
      contentbasename: name,
      basename: name,
      path: name,
    },
    categories: categories.map((category) => category.toLowerCase().replace(/\s+/g, '-')).join('/'),
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

/** The patterns that Jekyll knows by a word. */
export const jekyllStyles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title.html',
};

/** A permalink that Eleventy computes: `/{{ page.date | toPath }}/{{ page.fileSlug }}/`, or undefined where it depends on more. */
export function eleventyPattern(script: string): string | undefined {
  const [, , template] = /\bpermalink\s*:\s*(['"`])((?:(?!\1).)+)\1/.exec(script) ?? [];
  const pattern = template
    ?.replace(/\{\{-?\s*page\.date\b[^}]*\}\}/g, ':year/:month/:day')
    .replace(/\{\{-?\s*page\.fileSlug\b[^}]*\}\}/g, ':slug')
    .replace(/\/index\.html$/, '/');
  return pattern === undefined || /[{}$]/.test(pattern) ? undefined : pattern;
}
