/** The content folder as the preview sees it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentSource } from '../../../src/site/content-source.ts';
import { stateAfter } from '../../../src/site/preview/preview-state.ts';
import { workspaceOf } from '../../../src/workspace/workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const fields = 'authors: [ada-quill]\ncategories: [markets]\n---\n';

test('a file that has problems is known by the address of its page, where it has one', async () => {
  const content = await temporaryFolder(
    {
      'articles/plain.mdx': `---\ntitle: A\n${fields}`,
      'articles/2026/other/index.mdx': `---\ntitle: B\nslug: sp\u00e4ter\npublished: 2026-13-01\n${fields}`,
      'authors/bo-finch.yaml': 'nam: Bo Finch\n',
      'pages/contact.mdx': '---\ntitle: Contact\n---\nI <3 it.\n',
      'hashtags.yaml': '- labl: x\n',
      'articles/notes.txt': 'x',
    },
    'tests/fixtures/minimal',
  );
  const source = new ContentSource(workspaceOf(process.cwd(), { content, drafts: true }));
  const clock = { now: Date.parse('2026-11-22'), drafts: true };
  const { damagedPages, publication, problems } = stateAfter(await source.read(), clock);
  expect(publication).toBeUndefined();
  expect(new Set(problems.map(({ file }) => file)).size).toBe(5);
  // Without hashtags.yaml there are no addresses.
  expect(damagedPages).toEqual([]);

  await writeFile(join(content, 'hashtags.yaml'), '[]\n');
  source.forget(['hashtags.yaml']);
  expect(stateAfter(await source.read(), clock).damagedPages.toSorted((a, b) => (a.page < b.page ? -1 : 1))).toEqual([
    { page: 'articles/plain', about: 'articles/plain.mdx', shown: false },
    { page: 'articles/sp\u00e4ter', about: 'articles/2026/other/index.mdx', shown: false },
    { page: 'authors/bo-finch', about: 'authors/bo-finch.yaml', shown: false },
    { page: 'contact', about: 'pages/contact.mdx', shown: false },
  ]);
});
