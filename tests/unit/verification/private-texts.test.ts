/** What a site must not tell of the machine that built it. */
import { expect, test } from 'vitest';
import { privateTexts } from '../../../src/verification/private-texts.ts';

const textsOf = (machine: Partial<Parameters<typeof privateTexts>[0]>) =>
  privateTexts({ folders: [], environment: {}, ...machine }).map(({ text }) => text);

test('folders are told by their paths, unless these could begin any address', () => {
  expect(textsOf({ folders: ['/app', '/home/ada', '/home/ada/review', 'C:\\Users\\ada\\review'] })).toEqual([
    ...['/home/ada/review', 'C:\\Users\\ada\\review'],
  ]);
});

test('a secret is told by the name of its variable, in every way that it may be written, and never shown', () => {
  const environment = { DEPLOY_TOKEN: 'swordfish-4711', PATH: '/usr/local/bin:/usr/bin' };
  expect(Object.fromEntries(privateTexts({ folders: [], environment }).map(({ text, what }) => [text, what]))).toEqual({
    'swordfish-4711': 'The value of the environment variable DEPLOY_TOKEN',
    '%73%77%6f%72%64%66%69%73%68%2d%34%37%31%31': 'The value of the environment variable DEPLOY_TOKEN, escaped,',
    '%73%77%6F%72%64%66%69%73%68%2D%34%37%31%31': 'The value of the environment variable DEPLOY_TOKEN, escaped,',
    '73776f7264666973682d34373131': 'The value of the environment variable DEPLOY_TOKEN, in hexadecimal,',
    '73776F7264666973682D34373131': 'The value of the environment variable DEPLOY_TOKEN, in hexadecimal,',
    c3dvcmRmaXNoLTQ3MT: 'The value of the environment variable DEPLOY_TOKEN, in base64,',
    N3b3JkZmlzaC00NzEx: 'The value of the environment variable DEPLOY_TOKEN, in base64,',
    zd29yZGZpc2gtNDcxM: 'The value of the environment variable DEPLOY_TOKEN, in base64,',
    '1174-hsifdrows': 'The value of the environment variable DEPLOY_TOKEN, reversed,',
    'SWORDFISH-4711': 'The value of the environment variable DEPLOY_TOKEN, in another case,',
  });
});

test('it is found in any text that holds it in base64, wherever it begins there', () => {
  const secret = 'gH7$k2Lp/9qXz?';
  const texts = textsOf({ environment: { MY_PASS: secret } });
  for (const before of ['', 'a', 'ab', 'abc', 'user:'])
    for (const after of ['', 'x', 'xy', 'xyz'])
      for (const encoding of ['base64', 'base64url'] as const) {
        const written = Buffer.from(before + secret + after).toString(encoding);
        expect(
          texts.some((text) => written.includes(text)),
          written,
        ).toBe(true);
      }
});

test.each([
  ['in a page', (secret: string) => secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;')],
  ['in JSON', (secret: string) => JSON.stringify(secret)],
  ['in an address', encodeURIComponent],
])('of a secret that is written with other signs %s, that spelling is looked for too', (_, written) => {
  for (const secret of ['a&b<c"d\\e&f1', 'line-one\nline-two-2', 'a&swordfish-4711-and-more"b'])
    expect(
      textsOf({ environment: { A_TOKEN: secret } }).some((text) => written(secret).includes(text)),
      secret,
    ).toBe(true);
});

test('of a secret of several parts, the longest that stays as it is is looked for', () => {
  const environment = {
    A_TOKEN: 'a&swordfish-4711-and-more"b',
    B_TOKEN: ' line-number-one\nline-number-two-2\n',
    C_TOKEN: 'a&b&c&d&e&f&g1',
  };
  expect(textsOf({ environment })).toEqual(expect.arrayContaining(['swordfish-4711-and-more', 'line-number-two-2', 'a&b&c&d&e&f&g1']));
});
