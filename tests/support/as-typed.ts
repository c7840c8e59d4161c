/** One text of an archive of Markdown, as it was typed. */
import type { LeftOut } from '../../src/importing/imported-text.ts';
import { bodyAsTyped } from '../../src/importing/text/as-typed/as-typed.ts';
import type { Compared } from '../../src/importing/text/counts.ts';
import type { Places } from '../../src/importing/text/place.ts';
import { bodyWords } from '../../src/languages/words-for.ts';
import { compileBody } from '../../src/markdown/compile-body.ts';

export const places: Places = {
  link(address) {
    if (/gone/.test(address)) return { why: 'It is gone.' };
    if (/file/.test(address)) return { to: `https://old.example${address}`, isFile: true };
    return { to: address.replace(/^\/a\//, '/new_(a)/').replace(/^https:\/\/own\.example\//, '/own/') };
  },
  picture: (src) => (/none/.test(src) ? { why: 'It is not there.' } : { to: src.replace(/^\/pictures\//, './here-') }),
};

export const context = {
  file: 'a.md',
  firstLine: 1,
  language: 'en',
  scripted: false,
  imported: true,
  labels: bodyWords('en'),
  tables: new Map(),
};

/** Undefined where the text must be converted. */
export function asTyped(markdown: string): ({ readonly markdown: string; readonly notes: readonly LeftOut[] } & Compared) | undefined {
  const written = bodyAsTyped({ text: markdown, notes: [] })?.write(places);
  if (!written) return undefined;
  let compared: Compared | undefined;
  const { problems, warnings } = compileBody(written.markdown, {
    ...context,
    onParsed: (tree, text) => void (compared = written.compare(tree, text)),
  });
  return compared && problems.length + warnings.length === 0
    ? { markdown: written.markdown, notes: written.notes, ...compared }
    : undefined;
}
