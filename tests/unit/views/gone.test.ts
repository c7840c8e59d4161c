/** The page of what was withdrawn. */
import { expect, test } from 'vitest';
import { goneViews } from '../../../src/views/pages/gone.ts';
import { publication } from '../../support/make-publication.ts';

test('it says what was withdrawn, when, where that is known, and why', () => {
  const gone = [
    { address: '/articles/rent/', reason: 'It was wrong.', since: '2026-11-20' },
    { address: '/old.html', reason: 'It was a test.' },
  ];
  expect(goneViews(publication({ gone })).map(({ view }) => view.help)).toEqual([
    'What stood at /articles/rent/ was withdrawn on November 20, 2026. It was wrong.',
    'What stood at /old.html was withdrawn. It was a test.',
  ]);
});
