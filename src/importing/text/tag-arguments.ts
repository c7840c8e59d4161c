/** The arguments of a tag of Liquid or of a shortcode: `"a" b key="c" key: 'd', key=e`. */
export interface TagArguments {
  readonly plain: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

export function tagArguments(text: string): TagArguments {
  const plain: string[] = [];
  const named = new Map<string, string>();
  for (const [, key, double, single, back, bare = ''] of text.matchAll(
    /(?:([\w-]+)\s*[=:]\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,"'`]+))/g,
  )) {
    const value = (double ?? single)?.replace(/\\(["'\\])/g, '$1') ?? back ?? bare;
    if (key === undefined) plain.push(value);
    else named.set(key.toLowerCase(), value);
  }
  return { plain, named };
}

/** The first of these that is named. */
export function pick({ named }: TagArguments, names: string): string | undefined {
  return names
    .split(' ')
    .map((name) => named.get(name))
    .find((value) => value !== undefined && value !== '');
}
