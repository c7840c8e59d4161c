/** Until when a site holds. */
import { expect, test } from 'vitest';
import { renderBuildRecord } from '../../../src/outputs/build-record.ts';
import { buildRecord } from '../../../src/views/build-record.ts';
import { article, noon, publication } from '../../support/make-publication.ts';

test('the next scheduled piece decides; drafts never come due', () => {
  const articles = [
    article('out'),
    article('later', { published: '2027-02-01' }),
    article('sooner', { published: '2026-12-24T18:00:00+01:00' }),
    article('draft', { published: '2026-12-01', draft: true }),
  ];
  expect(renderBuildRecord(buildRecord(publication({ articles }), noon.now))).toBe(
    '{"builtFor":"2026-11-22T12:00:00.000Z","nextDue":"2026-12-24T17:00:00.000Z","newsUntil":null}\n',
  );
});

test('where nothing waits, nothing is due', () => {
  expect(buildRecord(publication({ articles: [article('out')] }), noon.now).nextDue).toBeNull();
});
