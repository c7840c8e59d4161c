/** What is added to files that are there. */
import { expect, test } from 'vitest';
import { withMissing } from '../../../src/starting/with-missing.ts';

const wanted = JSON.stringify({
  type: 'module',
  scripts: { build: 'broadside build', dev: 'broadside dev' },
  dependencies: { broadside: '1.0.0' },
});

test('a package.json keeps its own scripts, its order and its indent', () => {
  const own = '{\n\t"name": "x",\n\t"scripts": {\n\t\t"dev": "mine",\n\t\t"a": "b"\n\t}\n}\n';
  expect(withMissing('package.json', own, wanted)).toBe(
    '{\n\t"name": "x",\n\t"scripts": {\n\t\t"dev": "mine",\n\t\t"a": "b",\n\t\t"build": "broadside build"\n\t},\n\t"dependencies": {\n\t\t"broadside": "1.0.0"\n\t}\n}\n',
  );
});

test('a file that lacks nothing is not written', () => {
  expect(withMissing('package.json', wanted, wanted)).toBeUndefined();
  expect(withMissing('.gitignore', '/dist/\r\nnode_modules/', 'node_modules/\n')).toBeUndefined();
});

test.each(['{', '[]', 'null', ''])('a package.json that is none stays: %j', (text) => {
  expect(withMissing('package.json', text, wanted)).toBeUndefined();
});

test('lines that git shall ignore are added below, on lines of their own', () => {
  expect(withMissing('.gitignore', 'node_modules/\nsecrets', 'node_modules/\ndist/\n')).toBe('node_modules/\nsecrets\ndist/\n');
  expect(withMissing('.gitignore', '', 'dist/\n')).toBe('dist/\n');
});

test('any other file stays', () => {
  expect(withMissing('README.md', 'mine', 'ours')).toBeUndefined();
});
