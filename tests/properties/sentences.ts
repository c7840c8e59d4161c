/** What a problem must be to help somebody: two sentences about something that was written, in nobody's jargon. */
import { expect } from 'vitest';
import { sanitizeProblem } from '../../src/problems/sanitize.ts';
import { type Problem } from '../../src/problems/problem.ts';

const jargon =
  /\b(?:acorn|micromark|mdast|mdxJsx|estree|Zod|YAMLParseError|TypeError|SyntaxError|RangeError|undefined|NaN|invalid_\w+|node_modules)\b|\[object|=>/;

/** `typed` is all that was written: what it holds may be repeated. */
export function expectSentences(problems: readonly Problem[], typed: string): void {
  for (const { file, message, fix, line = 1, column = 1 } of problems.map(sanitizeProblem)) {
    expect(file).not.toBe('');
    expect(message).toMatch(/^\S+ .*\S$/s);
    expect(fix).toMatch(/^\S+ .*\S$/s);
    expect(message.length + fix.length).toBeLessThan(5000);
    expect([line, column].every((place) => Number.isInteger(place) && place > 0)).toBe(true);
    const strange = jargon.exec(message + fix)?.[0] ?? '';
    if (!typed.includes(strange)) expect(message).not.toContain(strange);
  }
}
