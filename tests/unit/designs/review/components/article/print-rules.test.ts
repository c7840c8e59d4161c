/** What stands at the foot of printed sheets: any title and address, and no way out of the string or the `style` element. */
import { expect, test } from 'vitest';
import { printRules } from '../../../../../../src/designs/review/components/article/print-rules.ts';

test('the address stands on the first sheet, the title on the others', () => {
  expect(printRules('A quiet port · The Review', 'https://a.example/port/')).toBe(
    '@page{@bottom-left{content:"A quiet port · The Review"}}@page:first{@bottom-left{content:"https://a.example/port/"}}',
  );
});

test.each([
  ['"', '\\22 '],
  ['\\', '\\5c '],
  ['</style>', '\\3c /style>'],
  ['\n', '\\a '],
])('%j is written so that nothing ends with it', (sign, written) => {
  expect(printRules(`a${sign}b`, '')).toContain(`content:"a${written}b"`);
});
