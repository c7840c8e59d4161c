import { expect, test } from 'vitest';
import { readContent } from '../../../src/reading/read-content.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const settings = {
  'site.yaml': 'name: N\nurl: https://example.org/\nlanguage: en\ntimeZone: UTC\ntagline: T\ndescription: D\n',
  'categories.yaml': '- slug: trade\n  name: Trade\n',
  'authors/zora.yaml': 'name: Zora\n',
};
const piece = (fields: string): string => `---\ntitle: T\nauthors: [zora]\ncategories: [trade]\n${fields}\n---\n\nThe text.\n`;

async function said(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const content = await temporaryFolder({ ...settings, ...files });
  const { problems } = await readContent({ content, public: `${content}/none`, bodies: bodiesInMemory() });
  return problems.map(({ file, field, fix }) => `${file} ${field} | ${fix}`);
}

test('an example of a piece or a series is one of this publication, and never the piece itself', async () => {
  const files = {
    'articles/lease/index.mdx': piece('published: 2026-02-01\nrelated: 7'),
    'articles/older.mdx': piece('published: 2026-01-01\ndisagreesWith: {}\nslug: the-older-one\nseries:\n  name: War & peace\n  part: 1'),
    'articles/to-come.mdx': piece('draft: true\nseries:\n  part: 2'),
    'articles/third.mdx': piece('published: 2026-01-15\nseries:\n  part: 3'),
  };
  expect(await said(files)).toEqual([
    'articles/lease/index.mdx related | Write, for example: related: [third] (there are third, the-older-one)',
    'articles/older.mdx disagreesWith | Write, for example: disagreesWith: [lease] (there are lease, third)',
    'articles/third.mdx series.name | Write, for example: name: War & peace',
    'articles/to-come.mdx series.name | Write, for example: name: War & peace',
  ]);
});

test('where there is none, none is named', async () => {
  expect(await said({ 'articles/lease.mdx': piece('published: 2026-02-01\nrelated: 7') })).toEqual([
    'articles/lease.mdx related | Take it out: no other piece can be named yet.',
  ]);
  const empty = { 'categories.yaml': '', 'articles/lease.mdx': '---\ntitle: T\npublished: 2026-02-01\n---\n\nThe text.\n' };
  const files = { ...empty, 'authors/zora.yaml': 'name: Zora\nrole: 7\n' };
  expect(await said(files)).toContain('articles/lease.mdx categories | Categories are listed in content/categories.yaml.');
});
