/** Addresses of what was withdrawn. */
import { expect, test } from 'vitest';
import { article, page, problems, publication } from '../../../support/make-publication.ts';

const gone = (address: string) => [{ address, reason: 'It was wrong.' }];

test('an address that is gone has a page, and nothing else can have it', () => {
  expect(publication({ gone: gone('/articles/wrong') }).gone).toEqual([{ path: '/articles/wrong/', reason: 'It was wrong.' }]);
  expect(publication({ gone: gone('/2012/wrong.html') }).gone).toEqual([{ path: '/2012/wrong.html', reason: 'It was wrong.' }]);
  expect(problems({ gone: gone('/articles/rent/'), articles: [article('rent')] })).toEqual([
    'gone.yaml address | The address /articles/rent/ is already that of articles/rent.mdx. | Rename one of the two.',
  ]);
  expect(problems({ gone: gone('/us/'), pages: [page('about', { aliases: ['us'] })] })).toHaveLength(1);
  expect(problems({ gone: gone('/search/') })).toEqual([expect.stringContaining('/search/ belongs to a page of the engine')]);
});
