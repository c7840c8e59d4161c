import { expect, test } from 'vitest';
import { formerIdWarnings } from '../../../../src/model/checks/former-id-warnings.ts';
import { article } from '../../../support/make-publication.ts';

test('two pieces that share a former id are named, the second once', () => {
  const said = formerIdWarnings([
    article('rent', { formerIds: ['tag:a', 'tag:b'] }),
    article('lease', { formerIds: ['tag:b', 'tag:b', 'tag:c'] }),
    article('none'),
  ]);
  expect(said.map(({ file, field, message }) => `${file} ${field ?? ''} ${message}`)).toEqual([
    'articles/lease.mdx formerIds "tag:b" is a former id of articles/rent.mdx too: feed readers take the two for one piece.',
  ]);
});
