/** Former addresses as they are copied from old links. */
import { expect, test } from 'vitest';
import { formerAddress } from '../../../../src/schema/fields/former-address.ts';

test.each([
  ['rent-freeze', 'rent-freeze'],
  ['/2019/rent-freeze/', '/2019/rent-freeze/'],
  ['/', '/'],
  ['/index.php/2012/x', '/index.php/2012/x'],
  ['/v1.2/notes', '/v1.2/notes'],
  ['/2012/x.html', '/2012/x.html'],
  ['/2012/%C3%A9t%C3%A9/', '/2012/\u00e9t\u00e9/'],
  ['/2012/e\u0301te\u0301/', '/2012/\u00e9t\u00e9/'],
  ['/%E5%8D%8A%E5%B0%8E%E4%BD%93', '/半導体'],
  ['/%d0%b6%d0%b8%d0%b7%d0%bd%d1%8c.html', '/жизнь.html'],
  ['/my%20post/', '/my post/'],
  ['/a%2Fb/', '/a/b/'],
  ['/?p=12', '/?p=12'],
  ['/index.php?option=a&id=7:x', '/index.php?option=a&id=7:x'],
  ['/%C3%A9?q=%C3%A9', '/\u00e9?q=%C3%A9'],
  ['/x?', '/x'],
  ['/~ada/x,y;z(1)+2@3', '/~ada/x,y;z(1)+2@3'],
])('%s is %s', (typed, address) => {
  expect(formerAddress.parse(typed)).toBe(address);
});

test.each([
  ['', '"" is not an address. Write a former slug (rent-freeze), or a path on this site (/2019/rent-freeze/).'],
  ['2012/x', '"2012/x" is not an address. Begin with a slash, at the root of the site: /2012/x'],
  [
    'https://old.example/2012/x?y=1#z',
    '"https://old.example/2012/x?y=1#z" is a whole web address. Write what follows the host: /2012/x?y=1',
  ],
  [
    '/#!/x',
    'What follows the # in "/#!/x" stays in the browser of the reader, and no site is asked for it. Write the address without it, or take the line away.',
  ],
  [
    '/%E9t%E9/',
    'The letters in "/%E9t%E9/" are encoded in a way that is not UTF-8, and no host of files can find them. Write the letters themselves (/été/), which is how links of today reach the piece.',
  ],
  ...[
    '//x',
    '/a//b',
    '/../x',
    '/%2e%2e/x',
    '/.git/x',
    '/a%00b',
    '/a\tb',
    '/ a/',
    '/what%3F/',
    '/a%23b',
    '/100%25',
    '/a%5Cb',
    '/?a b',
    'a b',
    'a?b',
  ].map((typed) => [
    typed,
    `"${typed}" is not an address. Write a former slug (rent-freeze), or a path on this site (/2019/rent-freeze/).`,
  ]),
  [
    `/${'x'.repeat(241)}`,
    `"/${'x'.repeat(39)}…" is too long for the name of a file. Shorten it: between two slashes fit 240 letters of English, or fewer of other scripts.`,
  ],
  [
    `/${'x/'.repeat(501)}`,
    `"/${'x/'.repeat(20).slice(0, 39)}…" is too long for the path of a file. Shorten it: 1000 letters of English fit, or fewer of other scripts.`,
  ],
])('%j is refused', (typed, said) => {
  const { error } = formerAddress.safeParse(typed);
  expect(error?.issues.map((issue) => `${issue.message} ${'params' in issue ? String(issue.params?.['fix']) : ''}`)).toEqual([said]);
});
