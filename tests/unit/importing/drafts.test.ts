/** Texts that readers do not see keep their old address, for the day on which they do. */
import { expect, test } from 'vitest';
import { markdownReport } from '../../../src/importing/report/write-report.ts';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { exportOf, item } from '../../support/wordpress-export.ts';

const open = item({
  title: 'Open &amp; shut',
  link: 'https://tide.example/articles/open/',
  post_id: '1',
  post_date_gmt: '2020-01-01 00:00:00',
  post_name: 'open',
  content: '<p><a href="https://tide.example/2019/own/">Private</a>, <a href="/?p=3">half</a>, <a href="/nowhere/">none</a>.</p>',
});

test('of WordPress: private texts, and drafts by their number', async () => {
  const content = await temporaryFolder();
  const { report } = await importInto(
    content,
    archiveOf({
      'export.xml': exportOf(
        open,
        item({
          title: 'Own',
          link: 'https://tide.example/2019/own/',
          post_id: '2',
          status: 'private',
          post_date_gmt: '2019-01-01 00:00:00',
          post_name: 'own',
          content: '<p>Mine.</p>',
        }),
        item({
          title: 'Half',
          link: 'https://tide.example/?p=3',
          post_id: '3',
          status: 'draft',
          post_name: 'half',
          content: '<p>Not yet.</p>',
        }),
      ),
    }),
  );
  const files = await filesIn(content);
  expect(files['articles/2019/own.md']).toContain('draft: true\npublished: 2019-01-01T00:00:00Z\n');
  expect(files['articles/2019/own.md']).toContain('aliases: [/2019/own/, /?p=2]\n');
  expect(files['articles/half.md']).toContain('aliases: [/?p=3]\n');
  const reasons = report.texts.flatMap(({ notes }) =>
    notes.filter(({ what }) => what.startsWith('the link')).map(({ what, why }) => `${what}: ${why}`),
  );
  expect(reasons.slice(0, 2)).toEqual([
    'the link https://tide.example/2019/own/: It leads to a draft; its words stay.',
    'the link /?p=3: It leads to a draft; its words stay.',
  ]);
  expect(reasons[2]).toContain('The archive has no such page');
  expect(await problemsIn(content)).toEqual([]);
});

test('of Ghost: texts for members', async () => {
  const content = await temporaryFolder();
  const post = {
    id: 'a',
    slug: 'gold',
    title: 'Gold',
    visibility: 'paid',
    status: 'published',
    published_at: '2020-01-02T03:04:05.000Z',
    html: '<p>Gold.</p>',
  };
  await importInto(content, archiveOf({ 'export.json': JSON.stringify({ db: [{ data: { posts: [post] } }] }) }));
  const file = (await filesIn(content))['articles/2020/gold.md'];
  expect(file).toContain('draft: true\n');
  expect(file).toContain('aliases: [/gold/]\n');
});

test('the address that a piece has now is no old one, and names stand in the report as readers see them', async () => {
  const content = await temporaryFolder();
  const { report } = await importInto(content, archiveOf({ 'export.xml': exportOf(open) }));
  expect((await filesIn(content))['articles/2020/open.md']).toContain('aliases: [/?p=1]\n');
  const text = markdownReport(report);
  expect(text).toContain('post 1, Open & shut');
  expect(text).not.toMatch(/&amp;|Another piece/);
});
