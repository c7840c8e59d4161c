/** The rules that a page makes of its notes and of its endmark. */
import { describe, expect, test } from 'vitest';
import { endmarkRules, sidenoteRules } from '../../../../../../src/designs/review/components/article/sidenote-rules.ts';

describe('the rules of notes', () => {
  test('bind each note to its first reference and to the note before it', () => {
    expect(sidenoteRules(2)).toBe(
      '.n1,.footnotes>ol>li:nth-child(1){--ref:--r1;--note:--n1;--before:--n0}' +
        '.n2,.footnotes>ol>li:nth-child(2){--ref:--r2;--note:--n2;--before:--n1}',
    );
  });

  test('are as many as there are notes', () => {
    expect(sidenoteRules(0)).toBe('');
    expect(sidenoteRules(60).match(/\{/g)).toHaveLength(60);
  });
});

describe('the rule of the endmark', () => {
  test('has a height for each stroke, in whole hundredths', () => {
    expect(endmarkRules([0, 0.5, 2 / 3, 1])).toBe('.prose{--stroke-1:0%;--stroke-2:50%;--stroke-3:67%;--stroke-4:100%}');
  });
});
