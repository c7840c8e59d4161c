/** Whom a server on the writer's machine answers. */
import { expect, test } from 'vitest';
import { refusalOf } from '../../../src/serving/own-requests.ts';

const host = 'localhost:4321';
const page = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

test.each([
  ['somebody who typed the address', { host, 'sec-fetch-site': 'none', ...page }],
  ['a page of its own', { host, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', origin: `http://${host}` }],
  ['a link on another page', { host, 'sec-fetch-site': 'cross-site', ...page }],
  ['a program that is no browser', { host }],
  ['an older browser, for its own page', { host, origin: `http://${host}` }],
  ['the number of the machine', { host: '127.0.0.1:4321' }],
  ['the same as IPv6', { host: '[::1]:4321' }],
  ['a number in the house', { host: '192.168.1.20:4321' }],
  ['a name below localhost', { host: 'klaxon.localhost:4321' }],
])('answers %s', (_who, headers) => {
  expect(refusalOf({ method: 'GET', headers })).toBeUndefined();
});

test.each([
  ['another site', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: 'https://evil.example' }],
  ['another port of the machine', { host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }],
  ['a frame', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
  ['an older browser, for another page', { host, origin: 'http://localhost:9999' }],
  ['a page without an origin', { host, origin: 'null' }],
  ['a page that says it is ours and is not', { host, 'sec-fetch-site': 'same-site', origin: `http://${host}` }],
])('does not answer %s', (_who, headers) => {
  expect(refusalOf({ method: 'GET', headers })).toBe('This server answers its own pages only.');
});

test('does not answer a form that another page sends', () => {
  expect(refusalOf({ method: 'POST', headers: { host, 'sec-fetch-site': 'cross-site', ...page } })).toBeDefined();
});

test.each([['evil.example:4321'], ['localhost.evil.example'], ['127.0.0.1.evil.example'], ['notlocalhost'], [''], ['a b'], [undefined]])(
  'does not answer at the name %j, which may lead here on behalf of anybody',
  (name) => {
    expect(refusalOf({ method: 'GET', headers: { host: name } })).toBe(
      'This server answers at localhost, or at the number of this machine.',
    );
  },
);
