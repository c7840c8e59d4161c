/** Warns about marks of other Markdown programs, which readers here see as typed. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf, shortened, warnAt } from '../body-notes.ts';
import { type DialectMark, dialectMarks } from './dialect-marks.ts';
import { proseAsTyped } from '../words/prose-as-typed.ts';

const everywhere = dialectMarks.map((mark) => ({ ...mark, pattern: new RegExp(mark.pattern, `${mark.pattern.flags}g`) }));

interface Found {
  readonly match: RegExpExecArray;
  readonly fix: DialectMark['fix'];
}

/** Needs the original positions. Warns once per kind, at its first place. Changes nothing in the tree. */
export const remarkDialects: Plugin<[], Root> = () => (tree, file) => {
  const prose = proseAsTyped(tree, file);
  const { language } = notesOf(file).context;
  const byKind = new Map<string, Found[]>();
  for (const { what, pattern, fix, english } of everywhere) {
    if (english === true && !/^en\b/i.test(language)) continue;
    const found = byKind.get(what) ?? [];
    for (const match of prose.matchAll(pattern)) found.push({ match, fix });
    if (found.length > 0) byKind.set(what, found);
  }
  for (const [what, found] of byKind) {
    const [first, ...others] = found.sort((a, b) => a.match.index - b.match.index);
    if (!first) continue;
    const { match, fix } = first;
    const typed = typedIn(match, String(file));
    const at = match[0].search(/[^\s>]/);
    const more =
      others.length === 0 ? '' : ` So ${others.length === 1 ? 'is 1 other place' : `are ${others.length} other places`} in this text.`;
    const message = `"${shortened((typed[0] ?? '').slice(at))}" is printed as typed; it is ${what}.${more}`;
    warnAt(file, match.index + at, message, fix(typed));
  }
};

/** The source of a match and its groups. */
function typedIn({ indices = [] }: RegExpExecArray, text: string): readonly string[] {
  return indices.map((place) => text.slice(...(place ?? [0, 0])));
}
