/** Folders of Astro and Eleventy: what stands in their scripts as a plain text counts too. */
import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { astro, eleventy } from '../../support/script-archives.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a site of Astro, with its dates, pictures and modules', async () => {
  const content = await temporaryFolder();
  const { what, report } = await importInto(content, archiveOf(astro));
  expect(what).toBe('a folder of Astro with 2 texts');
  const files = await filesIn(content);
  const [first, second] = [files['articles/2022/first-post.md'], files['articles/2022/second/index.md']].map((text) => text ?? '');
  expect(first).toContain('standfirst: Water comes.\npublished: 2022-07-08\nupdated: 2022-07-10\n');
  expect(first).toContain('aliases: [/blog/first-post/]\nformerIds:\n  - https://tide.example/log/blog/first-post/\n');
  expect(first).toMatch(/image:\n {2}src: \.\/second\/dot-\w{10}\.png\n/);
  expect(first).toContain('See [the second](/articles/second/) and [the same](/articles/second/).');
  // The address had the day that stands in the name of the file.
  expect(second).toContain('aliases: [/blog/2022-07-09-second/]');
  expect(second).toContain('authors: [ada-quill]');
  expect(second).toMatch(
    /\n\nIt goes\. !\[Another dot\]\(\.\/dot-\w{10}\.png\)\n\nWatch\n\n\[YouTube: abc\]\(\S+\)\n\nor `<Image src=\{dot\} \/>`\./,
  );
  expect(second).toContain("```js\nimport dot from './dot.png';\n```");
  expect(second).not.toMatch(/remark|Box/);
  expect(files['site.yaml']).toContain('url: https://tide.example/log/');
  expect(report.texts.map(({ lost }) => lost)).toEqual([[], []]);
  expect(await problemsIn(content)).toEqual([]);
});

test('a site of Eleventy, with the data of its folders', async () => {
  const content = await temporaryFolder();
  const { report } = await importInto(content, archiveOf(eleventy));
  const files = await filesIn(content);
  const first = files['articles/2020/first/index.md'] ?? '';
  expect(first).toContain('published: 2020-01-02\nauthors: [ada-quill]\ncategories: [sea]\nhashtags: [moon]\naliases: [/blog/first/]\n');
  expect(first).toMatch(/!\[a dot\]\(\.\/dot-\w{10}\.png\)/);
  expect(files['articles/2020/next.md']).toContain('aliases: [/n/next/]\nformerIds:\n  - https://tide.example/n/next/\n');
  expect(files['articles/2020/next.md']).not.toContain('hashtags');
  expect(files['pages/about.md']).toContain('Us.');
  expect(files['site.yaml']).toContain('name: Tides\nurl: https://tide.example/\n');
  expect(report.texts.flatMap(({ notes }) => notes.map(({ what }) => what))).not.toContain('the field "category"');
  expect(await problemsIn(content)).toEqual([]);
});
