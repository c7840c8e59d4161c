/** A writer begins a piece. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, type TestContext, test } from 'vitest';
import { runBroadside } from '../support/run-broadside.ts';
import { newFolder } from '../support/temporary-folder.ts';
import { atTerminal, hasTerminal } from '../support/terminal.ts';

const publication = {
  'authors/bo-finch.yaml': 'name: Bo Finch\n',
  'categories.yaml': '- slug: markets\n  name: Markets\n  children:\n    - slug: harbours\n      name: Harbours\n',
};
const draft = 'draft: true\nauthors: [ada-quill]\ncategories: [markets]\n';
const named = ['--author', 'bo-finch', '--category', 'markets'];

/** Lives as long as the test. */
async function folderWith(context: TestContext, files: Readonly<Record<string, string>> = publication): Promise<string> {
  const folder = await newFolder(files, 'tests/fixtures/minimal');
  context.onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function begin(content: string, ...args: string[]) {
  const { code, output } = await runBroadside(['new', ...args, '--content', content]);
  return { code, output: output.replace(/\S*broadside-\w+/g, 'FOLDER') };
}

async function articlesIn(content: string): Promise<readonly string[]> {
  return (await readdir(join(content, 'articles'), { recursive: true })).sort();
}

describe.concurrent('without a terminal', () => {
  test('every answer is a flag', async (context) => {
    const content = await folderWith(context);
    const said = ['--author', 'bo-finch', '--author', 'ada-quill', '--category', 'markets/harbours', '--hashtag', '#Harbours'];
    const more = ['--hashtag', 'C++', '--kind', 'analysis', '--standfirst', 'It: is.', '--slug', 'the-bubble'];
    expect(await begin(content, 'Why: "the bubble" #holds', ...said, ...more)).toEqual({
      code: 0,
      output: `FOLDER/articles/the-bubble.mdx

It is a draft, which only the preview shows: npm run dev -- --content FOLDER, then http://localhost:4321/articles/the-bubble/
`,
    });
    expect(await readFile(join(content, 'articles/the-bubble.mdx'), 'utf8')).toBe(`---
title: 'Why: "the bubble" #holds'
standfirst: "It: is."
kind: analysis
draft: true
authors: [bo-finch, ada-quill]
categories: [markets/harbours]
hashtags: [harbours, C++]
---

`);
  });

  test('a missing answer ends with 2, and each sentence names its flag and the choices', async (context) => {
    const content = await folderWith(context);
    expect(await begin(content)).toEqual({
      code: 2,
      output: `The title is missing. Give it in quotes: npm run new -- "Why the bubble holds"
The author is missing. Add --author with one of these: ada-quill, bo-finch.
The category is missing. Add --category with one of these: markets, markets/harbours.
`,
    });
    expect(await articlesIn(content)).toEqual(['first-piece.mdx']);
  });

  test('the only writer and the only subject go without saying, and what is wrong elsewhere keeps nobody from beginning', async (context) => {
    const content = await folderWith(context, { 'articles/2026/broken.mdx': 'no fields\n' });
    expect((await begin(content, 'Two')).code).toBe(0);
    expect(await readFile(join(content, 'articles/two.mdx'), 'utf8')).toContain('authors: [ada-quill]\ncategories: [markets]\n');
  });

  test('an answer that cannot be is named, with what may have been meant', async (context) => {
    const answers = ['--author', 'Bo Finch', '--category', 'harbours', '--kind', 'opinon', '--hashtag', '##', '--slug', 'First-Piece'];
    expect(await begin(await folderWith(context), 'A', ...answers)).toEqual({
      code: 2,
      output: `"First-Piece" cannot stand in an address. Use small letters and digits, joined by hyphens: first-piece
"kind" cannot be "opinon". Did you mean "opinion"? Write one of: opinion, analysis, editorial, letter, interview, review.
"Bo Finch" is not an author. Did you mean "bo-finch"? Authors are the files in content/authors.
"harbours" is not a category. Did you mean "markets/harbours"? Categories are listed in content/categories.yaml.
"##" is not a hashtag. Write its words, with at most one # before them, and then in quotes: "#AI bubble".
`,
    });
  });

  test.for([
    ['Old Name', 'The address /articles/old-name/ is already a former address of articles/spa\u0308ter.mdx.'],
    ['🎉', '"🎉" has no letter or digit, so no address can be made from it.'],
  ] as const)('a title whose slug is taken, or that gives none, asks for --slug: %s', async ([title, said], context) => {
    const content = await folderWith(context, {
      ...publication,
      'articles/spa\u0308ter.mdx': `---\ntitle: Later\naliases: [old-name]\n${draft}---\n`,
    });
    const before = await articlesIn(content);
    expect(await begin(content, title, ...named)).toEqual({
      code: 2,
      output: `${said} Add --slug with small letters and digits, joined by hyphens.\n`,
    });
    expect(await articlesIn(content)).toEqual(before);
  });

  test('a file of that name that has another address is not written over', async (context) => {
    const taken = `---\ntitle: T\nslug: elsewhere\n${draft}---\n`;
    const content = await folderWith(context, { ...publication, 'articles/taken.mdx': taken });
    expect(await begin(content, 'Taken', ...named)).toEqual({
      code: 2,
      output: 'There is a file FOLDER/articles/taken.mdx already. Add another slug: --slug taken-2\n',
    });
    expect(await readFile(join(content, 'articles/taken.mdx'), 'utf8')).toBe(taken);
  });

  test('what would be a problem once it is written does not stay on the disk', async (context) => {
    const content = await folderWith(context, {
      ...publication,
      'articles/2026/a.mdx': `---\ntitle: A\n${draft}hashtags: [C sharp]\n---\n`,
    });
    const before = await articlesIn(content);
    const { code, output } = await begin(content, 'B', ...named, '--hashtag', 'C#');
    expect([code, output]).toEqual([
      1,
      expect.stringMatching(/are two hashtags with one address, c-sharp\.[\s\S]*\nNothing was written\.\n$/),
    ]);
    expect(await articlesIn(content)).toEqual(before);
  });
});

describe.skipIf(!hasTerminal)('at a terminal', { concurrent: true }, () => {
  test('only what was not said is asked for, until it is right, and hashtags are completed', async (context) => {
    const content = await folderWith(context);
    const terminal = atTerminal(['new', '--category', 'markets', '--content', content]);
    const answers = [
      ['Title', '\r'],
      ['Write, for example: title', '🎉\r'],
      ['has no letter or digit, so no address can be made from it. Which slug instead?', 'first-piece\r'],
      ['is already that of', '-again\r'],
      ['Writer', 'finch\r'],
      ['Hashtags, one after the other', 'harb\r'],
      ['Hashtags: harbours', 'R&D: new'],
      ['R&D: new (new)', '\r'],
      ['Hashtags: harbours, R&D: new', '\r'],
    ] as const;
    for (const [question, answer] of answers) {
      await terminal.sees(question);
      terminal.types(answer);
    }
    const { code, output } = await terminal.ended;
    expect([code, output.includes('Subject')]).toEqual([0, false]);
    expect(await readFile(join(content, 'articles/first-piece-again.mdx'), 'utf8')).toBe(
      '---\ntitle: 🎉\ndraft: true\nauthors: [bo-finch]\ncategories: [markets]\nhashtags: [harbours, "R&D: new"]\n---\n\n',
    );
  });

  test('Ctrl+C leaves nothing, even at the last question', async (context) => {
    const content = await folderWith(context);
    const terminal = atTerminal(['new', 'A', '--author', 'bo-finch', '--content', content]);
    await terminal.sees('Subject');
    terminal.types('\r');
    await terminal.sees('Hashtags');
    terminal.types('\x03');
    const { code, output } = await terminal.ended;
    expect([code, output.includes('Nothing was written.'), await articlesIn(content)]).toEqual([130, true, ['first-piece.mdx']]);
  });
});

test.skipIf(hasTerminal)('QUESTIONS AT A TERMINAL ARE NOT TESTED HERE: there is no `script` of util-linux', (context) => context.skip());
