/** What a server or another program wrote is printed as harmless text. */
import { expect, test } from 'vitest';
import { foreignText } from '../../../../src/cli/announce/foreign-text.ts';

test('no character controls the terminal, hides words or begins a line', () => {
  const shown = foreignText(' \u001B[2J\u001B]0;x\u0007\r\nNothing \u202Eneeds\u2028 \u009B1m\tdoing\uD800 ', 300);
  expect(shown).toBe('⟨U+001B⟩[2J⟨U+001B⟩]0;x⟨U+0007⟩ Nothing ⟨U+202E⟩needs ⟨U+009B⟩1m doing⟨U+D800⟩');
});

test('a long text is cut, not inside a character', () => {
  expect(foreignText('😀'.repeat(1000), 9)).toBe('😀😀😀😀…');
  expect(foreignText('abc', 3)).toBe('abc');
});

test('a secret is replaced before the text is cut, and everywhere', () => {
  expect(foreignText('abcd-efgh: abcd-efgh', 40, ['abcd-efgh', ''])).toBe('•••: •••');
  expect(foreignText(`${'x'.repeat(8)}abcd-efgh`, 10, ['abcd-efgh'])).toBe('xxxxxxxx••…');
});
