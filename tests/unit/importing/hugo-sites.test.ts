/** What Hugo says beside its texts: languages, and fields that a section gives to all below it. */
import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const settings = `baseURL = "https://tide.example/"
title = "Tide"
languageCode = "en"
[permalinks]
posts = "/:year/:month/:slug/"
`;
const text = (fields: string, body = 'Words.'): string => `---\n${fields}\n---\n\n${body}\n`;

test('fields of a section go to the texts below it, where they do not say otherwise', async () => {
  const content = await temporaryFolder();
  await importInto(
    content,
    archiveOf({
      'hugo.toml': `${settings}[[cascade]]\ntags = ["everywhere"]\n`,
      'content/posts/_index.md': text('title: Posts\ncascade:\n  author: Bo Lind\n  categories: [Markets]\n  params: {language: de}'),
      'content/posts/one.md': text('title: One\ndate: 2020-01-01'),
      'content/posts/two.md': text('title: Two\ndate: 2020-01-01\nauthor: Ada Quill\ntags: [own]'),
      'content/essays/_index.md': `+++\n[[cascade]]\nauthors = ["Dee Ward"]\n[[cascade]]\ndraft = true\n[cascade._target]\npath = "/essays/old/**"\n+++\n`,
      'content/essays/three.md': text('title: Three\ndate: 2020-01-01'),
      'content/essays/old/four.md': text('title: Four\ndate: 2020-01-01'),
    }),
  );
  const files = await filesIn(content);
  expect(files['articles/2020/one.md']).toContain('authors: [bo-lind]\ncategories: [markets]\nhashtags: [everywhere]\n');
  expect(files['articles/2020/one.md']).toContain('lang: de\n');
  expect(files['articles/2020/two.md']).toContain('authors: [ada-quill]\ncategories: [markets]\nhashtags: [own]\n');
  expect(files['articles/2020/three.md']).toContain('authors: [dee-ward]\n');
  expect(files['articles/2020/three.md']).not.toContain('draft');
  expect(files['articles/2020/four.md']).toContain('draft: true\n');
  expect(await problemsIn(content)).toEqual([]);
});

test.each([
  ['with folders that the settings name', 'contentDir = "content/en"', 'contentDir = "content/fr"', 'content/en/'],
  ['with a folder of the name of a language', '', '', 'content/'],
])('languages %s', async (_, main, other, folder) => {
  const content = await temporaryFolder();
  await importInto(
    content,
    archiveOf({
      'hugo.toml': `${settings}[languages.en]\n${main}\n[languages.fr]\n${other}\n`,
      [`${folder}posts/one.md`]: text('title: One\ndate: 2020-02-01\ntags: [sea]', '[The other](/fr/2020/02/one/), [this](/2020/02/one/)'),
      [`${folder}posts/two.fr.md`]: text('title: Deux\ndate: 2020-02-01'),
      [`${folder}about.md`]: text('title: About'),
      'content/fr/posts/one.md': text('title: Un\ndate: 2020-02-01\ntags: [mer]'),
    }),
  );
  const files = await filesIn(content);
  expect(Object.keys(files).filter((path) => path.endsWith('.md'))).toEqual([
    'articles/2020/one-fr.md',
    'articles/2020/one.md',
    'articles/2020/two.md',
    'pages/about.md',
  ]);
  expect(files['articles/2020/one.md']).toContain('categories: [archive]\nhashtags: [sea]\naliases: [/2020/02/one/]\n');
  expect(files['articles/2020/one.md']).not.toContain('lang:');
  expect(files['articles/2020/one.md']).toContain('[The other](/articles/one-fr/), [this](/articles/one/)');
  expect(files['articles/2020/one-fr.md']).toContain('aliases: [/fr/2020/02/one/]\n');
  expect(files['articles/2020/one-fr.md']).toContain('lang: fr\n');
  expect(files['articles/2020/two.md']).toContain('aliases: [/fr/2020/02/two/]\n');
  expect(files['articles/2020/two.md']).toContain('lang: fr\n');
  expect(files['hashtags.yaml']).toContain('/fr/tags/mer/');
});
