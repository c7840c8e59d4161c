/** What the report says that an editor has to do. */
import { expect, test } from 'vitest';
import { jsonImportReport, markdownReport } from '../../../src/importing/report/write-report.ts';
import { withLines } from '../../../src/importing/note-lines.ts';
import { buildPublication } from '../../../src/model/publication.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { exportOf, item } from '../../support/wordpress-export.ts';

function post(content: string, more: Readonly<Record<string, string>> = {}): string {
  return item({
    ...{ title: 'Files', post_id: '1', post_name: 'files', link: 'https://tide.example/files/' },
    ...{ post_date_gmt: '2015-01-01 00:00:00', content, ...more },
  });
}

test('files of the old site: the whole link stays, and each is named with its line', async () => {
  const content = await temporaryFolder();
  const { report } = await importInto(
    content,
    archiveOf({
      'export.xml': exportOf(
        post(`<p>One.</p><p><a href="https://tide.example/wp-content/uploads/the_report.pdf">The report</a>, <a href="/uploads/data%20set.csv">data</a>.</p>
[audio mp3="https://tide.example/uploads/song-of-tides.mp3"][/audio]

<a href="https://tide.example/uploads/large.jpg"><img src="/no/picture.jpg" alt="A *dot*"></a>

<p><a href="https://tide.example/gone/">gone</a>, <a href="https://else.example/x.pdf">elsewhere</a></p>`),
      ),
    }),
  );
  const file = (await filesIn(content))['articles/2015/files.md'] ?? '';
  expect(file).toContain('[The report](https://tide.example/wp-content/uploads/the_report.pdf)');
  expect(file).toContain('[data](https://tide.example/uploads/data%20set.csv)');
  expect(file).toContain('[song-of-tides.mp3](https://tide.example/uploads/song-of-tides.mp3)');
  const lineOf = (words: string): number => file.slice(0, file.indexOf(words)).split('\n').length;
  const text = markdownReport(report);
  expect(text).toContain(`## Files to bring along

Links lead to the old site. Under the same path in public/, a file has its old address on the new site too.

- articles/2015/files.md:${lineOf('The report')} https://tide.example/wp-content/uploads/the_report.pdf
- articles/2015/files.md:${lineOf('data]')} https://tide.example/uploads/data%20set.csv
- articles/2015/files.md:${lineOf('song')} https://tide.example/uploads/song-of-tides.mp3
`);
  expect(text).toContain(`- articles/2015/files.md:${lineOf('A \\*dot')} /no/picture.jpg\n`);
  expect(JSON.parse(jsonImportReport(report))).toMatchObject({
    filesToFetch: [{}, {}, { address: 'https://tide.example/uploads/song-of-tides.mp3', line: lineOf('song') }],
    missingPictures: [
      { address: '/no/picture.jpg', line: lineOf('A \\*dot') },
      // The link leads to the larger one.
      { address: 'https://tide.example/uploads/large.jpg', line: lineOf('A \\*dot') },
    ],
  });
  // Where the new site takes the place of the old one, its files have to be there.
  const problems = (await problemsIn(content)).map((problem) => problem.replace(/^\S+ /, ''));
  expect(problems.slice(0, 1)).toEqual(['"https://tide.example/uploads/data%20set.csv" leads nowhere.']);
  expect(problems).toHaveLength(4);
});

test('of an old site that is not known, the words stay, and its files are named', async () => {
  const content = await temporaryFolder();
  const post = { id: 'a', slug: 'a', title: 'A', status: 'published', published_at: '2020-01-02T03:04:05.000Z' };
  const posts = [{ ...post, html: '<p>See <a href="__GHOST_URL__/content/files/plan.pdf">the plan</a>.</p>' }];
  const { report } = await importInto(content, archiveOf({ 'export.json': JSON.stringify({ db: [{ data: { posts } }] }) }));
  expect((await filesIn(content))['articles/2020/a.md']).toContain('See the plan.');
  expect(markdownReport(report)).toMatch(/- articles\/2020\/a\.md:\d+ \/content\/files\/plan\.pdf\n/);
});

test('of hundreds of missing pictures, the first are named, and the number of the others', async () => {
  const content = await temporaryFolder();
  const pictures = Array.from(
    { length: 150 },
    (_, number) => `<p><img src="https://pictures.example/${number}.png" alt="Dot ${number}"></p>`,
  );
  const { report } = await importInto(content, archiveOf({ 'export.xml': exportOf(post(pictures.join(''))) }));
  const text = markdownReport(report);
  expect(text).toMatch(
    /- articles\/2015\/files\.md:\d+ https:\/\/pictures\.example\/39\.png\n- and 110 more, all in the JSON \(--json\)\n/,
  );
  const lines = report.texts[0]?.notes.filter(({ fetch }) => fetch !== undefined).map(({ line }) => line);
  expect(new Set(lines).size).toBe(150);
  expect(lines).not.toContain(undefined);
});

test('a line is that of the words, whatever signs they hold, and the next one for the same words', () => {
  const note = (at: string) => ({ what: '', why: '', at });
  const file = 'a\n[x](https://x.example/a\\_b_c\\(1\\).pdf)\nTwo\nwords (here) \\*\nx\nTwo words';
  expect(
    ['https://x.example/a_b_c(1).pdf', 'Two words', '(here) *', 'Two words', 'Two words', '$^', ''].map(
      (at) => withLines([note(at)], file)[0]?.line,
    ),
  ).toEqual([2, 3, 4, 3, 3, undefined, undefined]);
  expect(withLines([note('Two words'), note('Two words'), note('Two words')], file).map(({ line }) => line)).toEqual([3, 6, undefined]);
});

test('what stands in site.yaml for what the archive does not say is named, and check warns of it', async () => {
  const content = await temporaryFolder();
  const posts = [{ id: 'a', slug: 'a', title: 'A', status: 'published', published_at: '2020-01-02T03:04:05.000Z', html: '<p>Words.</p>' }];
  const settings = [{ key: 'title', value: 'The secret title' }];
  const { report } = await importInto(content, archiveOf({ 'export.json': JSON.stringify({ db: [{ data: { posts, settings } }] }) }));
  const text = markdownReport(report);
  expect(text).toContain('## To be written in site.yaml\n\nThe archive does not say it:\n\n- name\n- url\n- tagline\n- description\n');
  expect(JSON.stringify([text, await filesIn(content)])).not.toContain('secret');
  const read = await readContent({ content, public: 'nowhere', bodies: bodiesInMemory() });
  const built = read.content && buildPublication(read.content, { now: Date.parse('2026-11-29T12:00:00Z'), drafts: false });
  const warnings = (built?.warnings() ?? []).filter(({ file }) => file === 'site.yaml');
  expect(warnings.map(({ line, message }) => `${line ?? ''} ${message}`)).toEqual([
    '1 "name" is still "My publication", which stands there until you replace it.',
    '2 "url" is still "https://my-publication.example/", which stands there until you replace it.',
    '5 "tagline" is still "What it is, in a few words", which stands there until you replace it.',
    '6 "description" is still "What it is, in a sentence or two.", which stands there until you replace it.',
  ]);
  const again = await importInto(content, archiveOf({ 'export.json': JSON.stringify({ db: [{ data: { posts } }] }) }));
  expect(markdownReport(again.report)).not.toContain('site.yaml');
});
