import { expect, test } from 'vitest';
import { buildPublication } from '../../../../src/model/publication.ts';
import { article, files, noon } from '../../../support/make-publication.ts';

function warningsOf(language: string): string[] {
  const { warnings } = buildPublication(files({ site: { language }, articles: [article('rent')] }), noon);
  return warnings().map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`);
}

test('a language in which the engine has no words is one warning that says what stays English', () => {
  expect(warningsOf('sv')).toEqual([
    expect.stringMatching(/^site\.yaml:\d+ The site has no words of its own in "sv" \(Swedish\): the labels, the search .* stay English/),
  ]);
  expect(['en-GB', 'de', 'fr-FR', 'ar', 'he'].flatMap(warningsOf)).toEqual([]);
});
