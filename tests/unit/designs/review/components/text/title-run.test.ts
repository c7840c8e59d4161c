/** The length of a title, or of a word in it, chooses how large it is set. */
import { describe, expect, test } from 'vitest';
import { titleRun, nameRun } from '../../../../../../src/designs/review/components/text/title-run.ts';

describe('a title', () => {
  test.each([
    [8, undefined],
    [34, undefined],
    [35, 'run-long'],
    [80, 'run-long'],
    [81, 'run-longest'],
    [120, 'run-longest'],
  ])('of %d characters in short words', (length, run) => {
    expect(titleRun('a b c'.padEnd(length, ' d'), 'en')).toBe(run);
  });

  test.each([
    [13, undefined],
    [14, 'run-long'],
    [18, 'run-long'],
    [19, 'run-longest'],
  ])('with a word of %d characters', (length, run) => {
    expect(titleRun(`On ${'a'.repeat(length)}`, 'am')).toBe(run);
  });

  test('with a longer word is not smallest where hyphens divide the word', () => {
    expect(titleRun(`On ${'a'.repeat(30)}`, 'de')).toBe('run-long');
    expect(titleRun(`On ${'a'.repeat(30)} ${'b '.repeat(30)}`, 'de')).toBe('run-longest');
  });

  test('is measured in characters, whatever their script', () => {
    expect(titleRun(`𝔞 ${'𝔞'.repeat(13)}`, 'en')).toBeUndefined();
  });
});

describe('a name', () => {
  test.each([
    ['Law', undefined],
    ['Infrastructure', undefined],
    ['Infrastructures', 'run-long'],
    ['Law and infrastructure', undefined],
    ['Anglo-American law', undefined],
    ['What is left when the boom has gone by', 'run-long'],
    ['Verwaltungsverfahrensrecht', 'run-longest'],
    ['𝔞'.repeat(14), undefined],
  ])('"%s"', (name, run) => {
    expect(nameRun(name, 'am')).toBe(run);
  });

  test('of a language whose words are divided is never smallest', () => {
    expect(nameRun('Verwaltungsverfahrensrecht', 'de')).toBe('run-long');
  });
});
