/** An editor makes a picture of a quotation, with the fonts and the renderer of the social cards. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, type TestContext, test } from 'vitest';
import { paragraphName } from '../../src/markdown/blocks/anchors.ts';
import { runBroadside } from '../support/run-broadside.ts';
import { newFolder } from '../support/temporary-folder.ts';

const piece = (text: string, fields = '') =>
  `---\ntitle: The bill\n${fields}draft: true\nauthors: [ada-quill]\ncategories: [markets]\n---\n\n${text}\n`;
const paragraph = 'A refusal is "quieter", and much rarer. It costs more.';

async function folderWith(context: TestContext, text: string) {
  const content = await newFolder({ 'articles/the-bill.mdx': text }, 'tests/fixtures/minimal');
  context.onTestFinished(() => rm(content, { recursive: true, force: true }));
  const file = join(content, 'quote.png');
  return {
    file,
    quote: async (name: string, words: string, to = file) => {
      const { code, output } = await runBroadside(['quote', '--content', content, '--to', to, name, words]);
      return { code, output: output.replaceAll(/\S*broadside-\w+/g, 'FOLDER') };
    },
  };
}

/** How much of the picture is not the colour of its corner, from 0 to 1. */
async function inkOf(file: string): Promise<number> {
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  const ground = data[0] ?? 0;
  return data.filter((value) => Math.abs(value - ground) > 40).length / (info.width * info.height);
}

describe.concurrent('quote', () => {
  test('writes a picture of the words as the text has them, and names its text and its link', async (context) => {
    const { file, quote } = await folderWith(context, piece(`## Why\n\n${paragraph}`));
    const words = '“A refusal is ‘quieter’, and much rarer.”';
    expect(await quote('the-bill', 'A refusal is "quieter", and much rarer.')).toEqual({
      code: 0,
      output: [
        `FOLDER/quote.png shows: ${words}`,
        `Its text for who cannot see it: ${words} Ada Quill, The bill, The Small Review.`,
        `Its link: https://example.org/articles/the-bill/#${paragraphName('A refusal is “quieter”, and much rarer. It costs more.')}`,
        '',
      ].join('\n'),
    });
    const { width, height, format } = await sharp(file).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(await inkOf(file)).toBeGreaterThan(0.03);
  });

  test('writes the same picture again, but never over another', async (context) => {
    const { file, quote } = await folderWith(context, piece(paragraph));
    expect((await quote('The bill', 'It costs more.')).code).toBe(0);
    expect((await quote('articles/the-bill.mdx', 'It costs more.')).code).toBe(0);
    const before = await readFile(file);
    expect(await quote('the-bill', 'much rarer')).toEqual({
      code: 1,
      output: 'FOLDER/quote.png is there already, with another picture. Name a file with --to.\n',
    });
    expect((await readFile(file)).equals(before)).toBe(true);
    await writeFile(file, 'mine');
    expect((await quote('the-bill', 'It costs more.')).code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test.for([
    ['no such piece', 'the-bil', 'It costs', paragraph, 2, '"the-bil" is not a piece. Did you mean "the-bill"?'],
    ['other words', 'the-bill', 'It costs less', paragraph, 2, 'It has “It costs”, and then goes on “more.”.'],
    ['too many words', 'the-bill', 'word '.repeat(100), 'word '.repeat(120), 2, 'A picture holds 320 letters, and these words have 499.'],
    ['letters that the fonts lack', 'the-bill', '港口', '港口需要', 1, 'do not have all letters of these words'],
    ['a broken publication', 'the-bill', 'It costs', '<Nothing />', 1, 'articles/the-bill.mdx'],
  ] as const)('says what is wrong, and writes nothing: %s', async ([, name, words, text, code, sentence], context) => {
    const { file, quote } = await folderWith(context, piece(text));
    const said = await quote(name, words);
    expect(said.output).toContain(sentence);
    expect(said.code).toBe(code);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  test('takes a picture to be a PNG', async (context) => {
    const { quote } = await folderWith(context, piece(paragraph));
    expect(await quote('the-bill', 'It costs', 'quote.jpg')).toMatchObject({ code: 2 });
  });

  test('marks the words as their language does', async (context) => {
    const { quote } = await folderWith(context, piece('Das kostet mehr.', 'lang: de\n'));
    expect((await quote('the-bill', 'Das kostet mehr')).output).toContain('shows: „Das kostet mehr“\n');
  });
});
