/** The lines of a written file at which its notes are about something. */
import type { LeftOut } from './imported-text.ts';

/** In one text: each takes a search through it. */
const most = 200;

/** Instead of what stands there (`at`), each note says in which line it stands: the next one for notes that are alike. */
export function withLines(notes: readonly LeftOut[], file: string): readonly LeftOut[] {
  const passed = new Map<string, number>();
  return notes.map(({ at, ...note }, index) => {
    if (at === undefined || at.trim() === '' || index >= most) return note;
    const pattern = writtenAs(at);
    pattern.lastIndex = passed.get(at) ?? 0;
    const found = pattern.exec(file);
    if (!found) return note;
    passed.set(at, pattern.lastIndex);
    return { ...note, line: file.slice(0, found.index).split('\n').length };
  });
}

/** Markdown may have a backslash before each sign, and any space where there was one. */
function writtenAs(words: string): RegExp {
  const parts = words
    .trim()
    .slice(0, 300)
    .split(/\s+/)
    .map((part) => [...part].map((sign) => (/[\p{L}\p{M}\p{N}]/u.test(sign) ? sign : `\\\\?${RegExp.escape(sign)}`)).join(''));
  return new RegExp(parts.join('\\s+'), 'gu');
}
