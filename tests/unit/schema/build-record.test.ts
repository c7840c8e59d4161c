/** What a site says of its own age, read again. */
import { expect, test } from 'vitest';
import { renderBuildRecord } from '../../../src/outputs/build-record.ts';
import { buildRecord } from '../../../src/views/build-record.ts';
import { parseBuildRecord } from '../../../src/schema/build-record.ts';
import { article, noon, publication } from '../../support/make-publication.ts';

test.each([
  ['2026-12-01T09:00:00+01:00', Date.parse('2026-12-01T08:00:00Z')],
  ['2026-01-31', null],
])('with a piece of %s it is read as it was written', (published, nextDue) => {
  const site = publication({ articles: [article('soon', { published })] });
  expect(parseBuildRecord(renderBuildRecord(buildRecord(site, noon.now)))).toEqual({ builtFor: noon.now, nextDue, newsUntil: null });
});

test('news is read as it was written, and a record of an earlier engine has none', () => {
  const site = publication({ articles: [article('new', { published: '2026-11-22T10:00:00Z' })] });
  expect(parseBuildRecord(renderBuildRecord(buildRecord(site, noon.now)))?.newsUntil).toBe(Date.parse('2026-11-24T10:00:00Z'));
  expect(parseBuildRecord('{"builtFor":"2026-11-22T12:00:00Z","nextDue":null}')?.newsUntil).toBeNull();
});

test.each([
  '',
  'null',
  '<!doctype html>',
  '{}',
  '{"builtFor":"2026-11-22","nextDue":null}',
  '{"builtFor":"2026-11-22T12:00:00Z","nextDue":"soon"}',
])('%j is none', (text) => {
  expect(parseBuildRecord(text)).toBeUndefined();
});
