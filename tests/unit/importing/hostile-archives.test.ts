import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../../src/importing/archive/open-archive.ts';
import type { SourceFiles } from '../../../src/importing/archive/source-files.ts';
import { jsonImportReport, markdownReport } from '../../../src/importing/report/write-report.ts';
import { archiveOf, filesIn, importInto, problemsIn } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { zipOf, type ZipEntry } from '../../support/zip-of.ts';

const text = (title: string, more = ''): string => `---\ntitle: ${title}\ndate: 2020-01-01\n---\n\nWords.${more}\n`;

async function opened(entries: readonly ZipEntry[]): Promise<SourceFiles> {
  const folder = await temporaryFolder({ 'a.zip': zipOf(entries) });
  const files = await openArchive(join(folder, 'a.zip'));
  if (typeof files === 'string') throw new Error(files);
  return files;
}

test('a zip: names that lead out of it, links and bombs are refused and named, the rest is read', async () => {
  const files = await opened([
    { name: 'posts/good.md', bytes: text('Good') },
    { name: '../../evil.md', bytes: text('Evil') },
    { name: '/etc/evil.md', bytes: text('Evil') },
    { name: 'C:\\evil.md', bytes: text('Evil') },
    { name: 'posts/link.md', bytes: '/etc/passwd', mode: 0o120777 },
    { name: 'posts/bomb.md', bytes: Buffer.alloc(30 * 1024 ** 2) },
    { name: 'posts/lie.md', bytes: Buffer.alloc(1024 ** 2), claimed: 100 },
    { name: 'posts/good.md', bytes: text('Second of its name') },
  ]);
  const content = await temporaryFolder();
  const { report } = await importInto(content, files);
  files.close();
  expect(Object.keys(await filesIn(content)).filter((path) => path.endsWith('.md'))).toEqual(['articles/2020/good.md']);
  expect(report.skipped.map(({ place, why }) => `${place}: ${why}`)).toEqual([
    '../../evil.md: Its name leads out of the archive.',
    '/etc/evil.md: Its name leads out of the archive.',
    'C:/evil.md: Its name leads out of the archive.',
    'posts/link.md: It is a symbolic link; links are not followed.',
    expect.stringMatching(/^posts\/bomb\.md: It unpacks to \d+ times its size/),
    'posts/good.md: A file of the same name stands before it.',
    'posts/lie.md: It is larger than 5 MB, or cannot be read.',
  ]);
  expect(existsSync(join(content, '../evil.md'))).toBe(false);
});

test('a damaged zip is refused in a sentence', async () => {
  const whole = zipOf([{ name: 'a.md', bytes: text('A') }]);
  const folder = await temporaryFolder({ 'a.zip': whole.subarray(0, whole.length - 30) });
  await expect(openArchive(join(folder, 'a.zip'))).rejects.toThrow('The zip cannot be read');
});

test('links in a folder are not followed', async () => {
  const folder = await temporaryFolder({ 'a.md': text('A') });
  const secret = await temporaryFolder({ 'secret.md': text('Secret') });
  symlinkSync(join(secret, 'secret.md'), join(folder, 'b.md'));
  symlinkSync(secret, join(folder, 'more'));
  const files = await openArchive(folder);
  if (typeof files === 'string') throw new Error(files);
  const content = await temporaryFolder();
  const { report } = await importInto(content, files);
  expect(report.texts.map(({ place }) => place)).toEqual(['a.md']);
  expect(report.skipped.map(({ place }) => place).sort()).toEqual(['b.md', 'more']);
});

test('names of an archive lead to no file outside of the content folder', async () => {
  const content = await temporaryFolder();
  await importInto(
    content,
    archiveOf({
      'a.md':
        '---\ntitle: A\nslug: ../../../evil\nauthor: ../../evil\ncategories: ["../evil", ".", ".."]\ntags: [".."]\ndate: 2020-01-01\n---\n\n![x](../../../../etc/passwd) ![y](/etc/passwd)\n',
      'b.md': '---\ntitle: CON\nslug: con\ndate: 2020-01-01\n---\nB\n',
    }),
  );
  expect(Object.keys(await filesIn(content))).toEqual(
    [
      'articles/2020/con-con.md',
      'articles/2020/evil.md',
      'authors/evil.yaml',
      'authors/my-publication.yaml',
      'categories.yaml',
      'site.yaml',
    ].sort(),
  );
  expect(await problemsIn(content)).toEqual([]);
});

test('script, signs that nobody sees, wrong encodings and endless nesting', async () => {
  const content = await temporaryFolder();
  const { report } = await importInto(
    content,
    archiveOf({
      'script.md': text(
        'Script',
        '\n\n<script>steal()</script><p onclick="steal()" style="x">Kept <a href="javascript:steal()">words</a>.</p><svg onload="steal()"><a href="x">y</a></svg>',
      ),
      'unseen.md': text('Un\u202Eseen\u0007', ' a\u202Eb\u0000c\uFFFE'),
      'latin.md': Buffer.from(text('Latin', ' caf\u00e9'), 'latin1'),
      'twice.md': text('Twice', ' CafÃ© crÃ¨me brÃ»lÃ©e.'),
      'deep.md': text('Deep', `\n\n${'<div>'.repeat(20_000)}deep`),
      'quotes.md': text('Quotes', `\n\n${'> '.repeat(3000)}deep`),
    }),
  );
  const files = await filesIn(content);
  expect(files['articles/2020/script.md']).toContain('Words.\n\nKept words.\n');
  expect(JSON.stringify(files)).not.toContain('steal');
  expect(files['articles/2020/unseen.md']).toContain('title: Unseen\n');
  expect(files['articles/2020/unseen.md']).toContain('Words. abc\n');
  const notes = (place: string): string => JSON.stringify(report.texts.find((one) => one.place === place)?.notes);
  expect(notes('latin.md')).toContain('1 characters are not UTF-8');
  expect(notes('twice.md')).toContain('encoded twice');
  expect(files['articles/2020/twice.md']).toContain('CafÃ© crÃ¨me brÃ»lÃ©e.');
  const missing = report.skipped.map(({ place }) => place);
  expect([...missing, ...report.texts.map(({ place }) => place)].sort()).toEqual([
    'deep.md',
    'latin.md',
    'quotes.md',
    'script.md',
    'twice.md',
    'unseen.md',
  ]);
});

test('a file of the folder with the name of a new one stays as it is', async () => {
  const content = await temporaryFolder({ 'articles/2020/a/note.txt': 'mine' });
  writeFileSync(join(content, 'articles/2020/a.md'), 'mine');
  const { report } = await importInto(content, archiveOf({ 'a.md': text('A') }));
  const files = await filesIn(content);
  expect(files['articles/2020/a.md']).toBe('mine');
  expect(report.texts.map(({ file }) => file)).toEqual(['articles/2020/a-2.md']);
});

test('names in an archive neither control the terminal nor make lines of the report', async () => {
  const sign = '\u001B[2J\u009B1m\u202E';
  const fields = `title: A\n"mood${sign.replaceAll('\u001B', '\\e')}": calm\n`;
  const { report } = await importInto(
    await temporaryFolder(),
    archiveOf({ [`_posts/2014-01-01-a${sign}\n## Left out.md`]: `---\n${fields}---\n![x](/no${sign}.png) {% tag${sign} %}\n` }),
  );
  const written = markdownReport(report);
  expect(written).toContain('_posts/2014-01-01-a');
  expect(written).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202E]/);
  expect(written.match(/^## Left out/gm)).toBeNull();
  expect(jsonImportReport(report)).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F]/);
});
