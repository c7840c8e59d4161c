import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const site = 'name: Tides\nurl: https://tides.example/\nlanguage: en\ntimeZone: UTC\ntagline: Water\ndescription: On water.\n';

const piece = `---
title: The lease
date: 2026-01-02
authors:
  - Ada Quill
categories:
  - Harbours
tags:
  - low water
slug: lease
url: /articles/lease/
aliases:
  - /articles/rent/
params:
  authorSlugs:
    - ada
  categoryPaths:
    - markets/ports
  kind: analysis
  contributors:
    - author: ada
      name: Ada Quill
      role: illustrator
    - author: bo
      name: Bo Reed
      role: translator
      place: Rye
  related:
    - code
    - other
  disagreesWith:
    - code
---

See [the *code*](/articles/code/#a), [itself](/articles/lease/#b "T") and [tags](/tags/low-water/).

## B

![Dot](./dot.png)
`;

const marker = {
  layout: 1,
  digests: {},
  scripted: ['/articles/code/'],
  files: {
    'content/articles/lease/index.md': 'articles/old/lease.mdx',
    'content/articles/lease/dot.png': 'articles/dot.png',
    'content/articles/other/index.md': '../outside.md',
    'data/site.yaml': 'site.yaml',
    'data/categories.yaml': 'categories.yaml',
    'data/authors/ada.yaml': 'authors/ada.yaml',
    'data/package.json': '../package.json',
    'data/run.yaml': 'articles/run.mdx',
  },
};

const files = {
  'broadside-export.json': JSON.stringify(marker),
  'README.md': '# Tides\n',
  'content/articles/lease/index.md': piece,
  'content/articles/lease/dot.png': dot,
  'content/articles/other/index.md':
    '---\ntitle: Other\ndate: 2026-01-01\nauthors: [Ada Quill]\ncategories: [Harbours]\nurl: /articles/other/\nparams: { authorSlugs: [ada], categoryPaths: [markets/ports] }\n---\n\nWords.\n',
  'data/site.yaml': site,
  'data/categories.yaml': '- slug: markets\n  name: Markets\n  children:\n    - slug: ports\n      name: Harbours\n',
  'data/authors/ada.yaml': 'name: Ada Quill # herself\n',
  'data/package.json': '{}',
  'data/run.yaml': 'x: 1\n',
  'scripted/articles/code/index.mdx': '---\nscripted: true\n---\n',
};

test('what a piece that holds code left behind is said, and nothing lies outside', async () => {
  const content = await temporaryFolder();
  const { what, report } = await importInto(content, archiveOf(files));
  expect(what).toBe('an export of this engine with 2 texts');
  const found = await filesIn(content);
  expect(Object.keys(found)).toEqual([
    'articles/2026/other.md',
    'articles/dot.png',
    'articles/old/lease.md',
    'authors/ada.yaml',
    'categories.yaml',
    'site.yaml',
  ]);
  expect(found['authors/ada.yaml']).toBe('name: Ada Quill # herself\n');
  expect(found['articles/old/lease.md']).toBe(`---
title: The lease
kind: analysis
published: 2026-01-02
authors: [ada]
contributors:
  - author: ada
    role: illustrator
  - name: Bo Reed
    role: translator
    place: Rye
categories: [markets/ports]
hashtags: [low water]
aliases: [rent]
related: [other]
---

See the *code*, [itself](/articles/lease/#b "T") and [tags](/tags/low-water/).

## B

![Dot](../dot.png)
`);
  expect(await problemsIn(content)).toEqual([]);
  expect(report.texts[0]?.notes).toEqual([
    { what: 'related: code', why: 'It is a piece that holds code.' },
    { what: 'disagreesWith: code', why: 'It is a piece that holds code.' },
    { what: 'the link /articles/code/#a', why: 'It leads to a piece that holds code, which is not among the Markdown; its words stay.' },
  ]);
  expect(report.skipped.map(({ place }) => place)).toEqual(['/articles/code/']);
});

test('in another publication, its tables and names count, and nothing of it is replaced', async () => {
  const own = {
    'site.yaml': site.replace('tides.example', 'harbours.example'),
    'categories.yaml': '- slug: harbours\n  name: Harbours\n',
    'authors/a-quill.yaml': 'name: Ada Quill\n',
    'articles/lease.mdx': '---\ntitle: Another lease\npublished: 2020-01-01\nauthors: [a-quill]\ncategories: [harbours]\n---\n\nMine.\n',
    'articles/dot.png': 'Mine.',
  };
  const content = await temporaryFolder(own);
  await importInto(content, archiveOf(files));
  const found = await filesIn(content);
  expect(found).toMatchObject({
    'site.yaml': own['site.yaml'],
    'articles/lease.mdx': own['articles/lease.mdx'],
    'articles/dot.png': 'Mine.',
  });
  const lease = found['articles/2026/lease-2/index.md'] ?? '';
  expect(lease).toContain('authors: [a-quill]\n');
  expect(lease).toContain('contributors:\n  - name: Ada Quill\n    role: illustrator\n');
  expect(lease).toContain('[itself](/articles/lease-2/#b "T")');
  expect(lease).toMatch(/!\[Dot\]\(\.\/dot-\w{10}\.png\)/);
});

test('a folder whose marker is of another layout is a folder of Markdown', async () => {
  const { what } = await importInto(await temporaryFolder(), archiveOf({ ...files, 'broadside-export.json': '{"layout":2}' }));
  expect(what).not.toContain('an export of this engine');
});

test('pieces that get another name are named so by others', async () => {
  const content = await temporaryFolder();
  const text = (slug: string, more: string): string =>
    `---\ntitle: ${slug} of the export\ndate: 2026-01-02\nauthors:\n  - Ada\nslug: ${slug}\nurl: /articles/${slug}/\nparams:\n  authorSlugs:\n    - ada\n  categoryPaths:\n    - markets/ports\n${more}---\n\nWords.\n`;
  const archive = archiveOf({
    ...files,
    'content/articles/lease/index.md': text('lease', '  related:\n    - other\n'),
    'content/articles/other/index.md': text(
      'other',
      '  related:\n    - lease\n  disagreesWith:\n    - lease\n  translationOf: lease\n  lang: de\n',
    ),
    'broadside-export.json': JSON.stringify({ layout: 1, digests: {}, scripted: [], files: {} }),
  });
  await importInto(content, archive);
  // Another piece has the name by now.
  const lease = (await filesIn(content))['articles/2026/lease.md'] ?? '';
  const own = await temporaryFolder();
  await cp(content, own, { recursive: true });
  await rm(`${own}/articles`, { recursive: true });
  await mkdir(`${own}/articles/2026`, { recursive: true });
  await writeFile(
    `${own}/articles/2026/lease.md`,
    lease
      .replace(/^title: .*$/m, 'title: Another lease')
      .replace(/^related: .*\n/m, '')
      .replace(/^imported: .*\n/m, ''),
  );
  await importInto(own, archive);
  const others = await filesIn(own);
  expect(others['articles/2026/lease-2.md']).toContain('related: [other]');
  const other = others['articles/2026/other.md'] ?? '';
  expect(other).toContain('related: [lease-2]\n');
  expect(other).toContain('disagreesWith: [lease-2]\n');
  expect(other).toContain('translationOf: lease-2\n');
});
