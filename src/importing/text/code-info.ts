/** What stands behind the marks of a code block, as other programs read it → its language and its title; the rest are numbers and marks of lines. */

export interface CodeInfo {
  /** Empty where it is not said. */
  readonly language: string;
  readonly title: string;
  /** Whether there was more, which nothing here reads. */
  readonly hasMore: boolean;
}

const named = /(?:^|[\s,{])(?:title|filename|file|caption|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'{},]+))/;

/** `language`: the first word. `{linenos=true}`, `{1,3-5}`, `{.python .numberLines}`, `title="a.js" showLineNumbers`, `:a.js`. */
export function codeInfo(typedLanguage: string, typed: string): CodeInfo {
  const [, first = '', behind = ''] = /^([\w+#.*-]*)([^]*)$/.exec(typedLanguage) ?? [];
  const rest = `${behind} ${typed}`.trim();
  const [whole = '', double, single, bare] = named.exec(rest) ?? [];
  // Some put the name of the file behind a colon.
  const colon = /^:([^\s{}:]+)/.exec(rest)?.[1];
  const title = (double ?? single ?? bare ?? colon ?? '').replace(/\s+/g, ' ').trim();
  const others = rest.replace(whole === '' && colon !== undefined ? `:${colon}` : whole, ' ');
  const [inBraces, language] =
    first === '' ? (/\{\s*(?:\.([\w+#.*-]+)|([a-z][\w+#*-]*)(?=[\s,}]))/i.exec(others)?.slice(1) ?? []) : [first];
  const known = inBraces ?? language ?? '';
  const left = first === '' && known !== '' ? others.replace(new RegExp(`\\.?${known.replace(/[^\w]/g, '\\$&')}`), '') : others;
  return { language: known, title, hasMore: /[^\s{},;]/.test(left) };
}
