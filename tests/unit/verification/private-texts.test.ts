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

test('secrets are told by the names of their variables, and never shown', () => {
  const environment = {
    DEPLOY_TOKEN: 'swordfish-4711',
    AWS_SECRET_ACCESS_KEY: 'swordfish-4712',
    API_KEY: 'x',
    PATH: '/usr/local/bin:/usr/bin',
  };
  expect(privateTexts({ folders: [], environment })).toEqual([
    { text: 'swordfish-4711', what: 'The value of the environment variable DEPLOY_TOKEN', secret: true },
    { text: 'swordfish-4712', what: 'The value of the environment variable AWS_SECRET_ACCESS_KEY', secret: true },
  ]);
});

test('of a secret that a page would write with other signs, the longest part that stays is looked for', () => {
  const environment = {
    A_TOKEN: 'a&swordfish-4711-and-more"b',
    B_TOKEN: ' line-number-one\nline-number-two-2\n',
    C_TOKEN: 'a&b&c&d&e&f&g',
  };
  expect(textsOf({ environment })).toEqual(['swordfish-4711-and-more', 'line-number-two-2', 'a&b&c&d&e&f&g']);
});
