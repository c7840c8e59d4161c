/** A publication is laid down, in a new folder or in one with files. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languagesWithWords } from '../../../src/languages/words-for.ts';
import { filesOf } from '../../support/built-files.ts';
import { runBroadside } from '../../support/run-broadside.ts';
import { atTerminal, hasTerminal } from '../../support/terminal.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const read = (folder: string, path: string): Promise<string> => readFile(join(folder, path), 'utf8');

test('it can be checked at once, and asks for what nobody has said', async () => {
  const folder = join(await temporaryFolder(), 'Zeitung für alle');
  const { code, output } = await runBroadside(['init', folder, '--name', 'Die Hupe', '--language', 'de', '--author', 'Zoë Brandt']);
  expect([code, output]).toEqual([0, expect.stringContaining(`cd "${folder}" && npm install && npm run dev`)]);
  const checked = await runBroadside(['check', '--content', join(folder, 'content')]);
  expect(checked.output).toContain('7 files, no problems. 3 pieces are published, 0 held back.');
  expect([...checked.output.matchAll(/line \d+ +(\w+)/g)].map(([, field]) => field)).toEqual(['url', 'tagline', 'description']);
});

test('with its address there are two settings to write', async () => {
  const folder = await temporaryFolder();
  await runBroadside(['init', folder, '--name', 'The Whistle', '--url', 'https://whistle.example/']);
  expect(await read(folder, 'content/site.yaml')).toContain('url: https://whistle.example/\n');
  expect((await runBroadside(['check', '--content', join(folder, 'content')])).output).toContain('2 warnings in 1 file.');
});

test.each(languagesWithWords)(
  'in the language %s, its menu has words of that language, and its pieces say that they are English',
  async (language) => {
    const folder = await temporaryFolder();
    await runBroadside(['init', folder, '--name', 'A', '--language', language]);
    const settings = await read(folder, 'content/site.yaml');
    const piece = await read(folder, 'content/articles/say-the-second-sentence-first.md');
    expect(settings.includes('label: Subjects')).toBe(language === 'en');
    expect(piece.includes('\nlang: en\n')).toBe(language !== 'en');
    expect((await runBroadside(['check', '--content', join(folder, 'content')])).output).toContain('no problems');
  },
);

test('no brace of the template is left, and each command of the README is a script', async () => {
  const folder = await temporaryFolder();
  await runBroadside(['init', folder, '--name', 'The Whistle']);
  for (const path of filesOf(folder).filter((one) => !one.startsWith('.'))) expect(await read(folder, path), path).not.toMatch(/\{\{\w/);
  const { scripts } = JSON.parse(await read(folder, 'package.json'));
  const named = [...(await read(folder, 'README.md')).matchAll(/npm run ([\w:-]+)/g)].flatMap(([, name]) => name ?? []);
  expect(named.length).toBeGreaterThan(4);
  for (const file of filesOf(folder).filter((one) => one.endsWith('.yml')))
    named.push(...[...(await read(folder, file)).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].flatMap(([, name]) => name ?? []));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

describe('a folder with files', () => {
  test('is refused, and stays', async () => {
    const folder = await temporaryFolder({ 'notes.txt': 'mine' });
    const { code, output } = await runBroadside(['init', folder, '--name', 'The Whistle']);
    expect([code, output]).toEqual([
      2,
      `There are files in ${folder} already. Name another folder, or add a publication to it: --into ${folder}\n`,
    ]);
    expect(await readdir(folder)).toEqual(['notes.txt']);
  });

  test('gets what it lacks with --into, and nothing is replaced', async () => {
    const own = { 'README.md': 'mine', '.gitignore': 'secrets\n', 'package.json': '{ "name": "mine", "scripts": { "dev": "mine" } }' };
    const folder = await temporaryFolder(own);
    const { code, output } = await runBroadside(['init', '--into', folder, '--name', 'The Whistle']);
    expect([code, output]).toEqual([0, expect.stringContaining('Lines were added to .gitignore, package.json.\nAs before: README.md\n')]);
    expect(await read(folder, 'README.md')).toBe('mine');
    expect(await read(folder, '.gitignore')).toMatch(/^secrets\nnode_modules\/\n/);
    expect(JSON.parse(await read(folder, 'package.json'))).toMatchObject({
      name: 'mine',
      scripts: { dev: 'mine', build: 'broadside build' },
    });
    const before = filesOf(folder);
    const again = await runBroadside(['init', '--into', folder, '--name', 'The Whistle']);
    expect([again.code, again.output]).toEqual([0, expect.not.stringMatching(/written|added/)]);
    expect(filesOf(folder)).toEqual(before);
  });

  test('with a publication in it gets no texts', async () => {
    const folder = await temporaryFolder({ 'content/site.yaml': 'name: Mine\n' });
    const { output } = await runBroadside(['init', '--into', folder, '--name', 'The Whistle']);
    expect(output).toContain('As before: content/');
    expect(await readdir(join(folder, 'content'))).toEqual(['site.yaml']);
  });
});

test.each([
  [[], 'Name the folder of the new publication: npx broadside init my-paper\n'],
  [['x'], 'A name is missing: --name "The Harbour Review"\n'],
  [['x', '--into', 'y', '--name', 'A'], 'Two folders are named, x and y. Leave one of them out.\n'],
  [['x', '--name', 'A', '--language', 'english'], /"english"/],
  [['x', '--name', 'A', '--url', 'whistle.example'], /"whistle\.example"/],
])('it is refused in a sentence: %j', async (args, said) => {
  const { code, output } = await runBroadside(['init', ...args]);
  expect([code, output]).toEqual([2, expect.stringMatching(said)]);
});

test('a file is no folder', async () => {
  const { code, output } = await runBroadside(['init', 'package.json', '--name', 'A']);
  expect([code, output]).toEqual([1, expect.stringMatching(/^There is a file where a folder is needed\. .*package\.json/)]);
});

test.skipIf(!hasTerminal)('at a terminal it asks four questions', async () => {
  const folder = await temporaryFolder();
  const terminal = atTerminal(['init', folder]);
  await terminal.sees('What is it called?');
  terminal.types('La Sonnette\r');
  await terminal.sees('In which language?');
  terminal.types('fr\r');
  await terminal.sees('At which address?');
  terminal.types('\r');
  await terminal.sees('Who signs the first pieces?');
  terminal.types('\r');
  expect((await terminal.ended).code).toBe(0);
  expect(await read(folder, 'content/site.yaml')).toMatch(/^name: La Sonnette\nurl: https:\/\/my-publication\.example\/\nlanguage: fr\n/);
  expect(await read(folder, 'content/authors/the-editors.yaml')).toBe('name: The editors\n');
});

test.skipIf(!hasTerminal)('after Ctrl+C nothing is written', async () => {
  const folder = await temporaryFolder();
  const terminal = atTerminal(['init', folder]);
  await terminal.sees('What is it called?');
  terminal.types('\x03');
  expect((await terminal.ended).code).toBe(130);
  expect(await readdir(folder)).toEqual([]);
});
