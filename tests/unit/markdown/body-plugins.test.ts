import { toHtml } from 'hast-util-to-html';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { bodyPlugins } from '../../../src/markdown/body-plugins.ts';
import { bodyWords } from '../../../src/languages/words-for.ts';
import type { BodyWords } from '../../../src/markdown/body-words.ts';
import { bodyOf, withoutParagraphIds } from './compile.ts';

/** What Astro does with a scripted text: the file brings its frontmatter, and no notes. */
function treeWithoutNotes(text: string, frontmatter: Readonly<Record<string, unknown>>) {
  const labels = (language: string): BodyWords => {
    const words = bodyWords('en');
    return { ...words, language, footnotes: { ...words.footnotes, heading: `Notes (${language})` } };
  };
  const plugins = bodyPlugins({ language: 'de', labels, tables: () => Promise.resolve(new Map()) });
  const processor = unified().use(remarkParse).use(remarkMdx).use(plugins.remarkPlugins).use(remarkRehype, plugins.remarkRehype);
  const file = new VFile({ value: text, data: { astro: { frontmatter } } });
  return processor.use(plugins.rehypePlugins).run(processor.parse(file), file);
}

async function drawnWithoutNotes(text: string, frontmatter: Readonly<Record<string, unknown>>): Promise<string> {
  return withoutParagraphIds(toHtml(await treeWithoutNotes(text, frontmatter)));
}

test('without notes the language is that of the frontmatter, or else that of the site', async () => {
  expect(await drawnWithoutNotes('"a"', { lang: 'fr' })).toBe('<p>«\u202Fa\u202F»</p>');
  expect(await drawnWithoutNotes('"a"', {})).toBe('<p>„a“</p>');
  expect(await drawnWithoutNotes('"a"', { lang: 7 })).toBe('<p>„a“</p>');
  expect(await drawnWithoutNotes('a[^1]\n\n[^1]: b', {})).toContain('<h2 id="notes">Notes (de)</h2>');
});

test('with and without notes a text gives the same HTML', async () => {
  const text = '## "Why"\n\nIt [links](./a.mdx) and <kbd>K</kbd>.\n\n- [ ] box\n\n| a |\n|--:|\n| 1 |\n\n```js\nlet a\n```\n';
  expect(toHtml(await treeWithoutNotes(text, { lang: 'en' }))).toBe(bodyOf(text).nodes.join(''));
});

test('a callout in a scripted text is called by its kind, unless that or its title may come from code', async () => {
  const titled = async (text: string) =>
    JSON.stringify(await treeWithoutNotes(text, { lang: 'en' })).includes('"name":"title","value":"Warning"');
  expect(await titled('<Callout kind="warning">x</Callout>')).toBe(true);
  expect(await titled('<Callout kind="warning" title={a}>x</Callout>')).toBe(false);
  expect(await titled('<Callout kind="warning" {...a}>x</Callout>')).toBe(false);
  expect(await titled('export const Callout = "div"\n\n<Callout kind="warning">x</Callout>')).toBe(false);
});
