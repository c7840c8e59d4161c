/**
 * What writers read when something is wrong: a folder of tests/fixtures/broken is a case. Its files are laid over a copy of
 * tests/fixtures/minimal, those named in DELETE are taken away, and what `check` prints must be its expected.txt.
 * `npx vitest -u` writes that file anew; read it as a writer would before committing it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, link, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { printProblems } from '../../src/problems/print-text.ts';
import { buildPublication } from '../../src/model/publication.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { bodiesInMemory } from '../support/bodies-in-memory.ts';
import { noon } from '../support/make-publication.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { withoutPartNames } from '../support/without-part-names.ts';
import { animation, plain, toldPictures, withChunk } from '../support/told-pictures.ts';

const cases = join(import.meta.dirname, '../fixtures/broken');
const minimal = join(import.meta.dirname, '../fixtures/minimal');

const piece = '---\ntitle: A piece\npublished: 2026-02-01\nauthors: [ada-quill]\ncategories: [markets]\n---\n\nThe text.\n';

/** A PNG that says that it is so large. */
function withMeasures(png: Buffer, width: number, height: number): Buffer {
  const said = Buffer.from(png);
  said.writeUInt32BE(width, 16);
  said.writeUInt32BE(height, 20);
  said.writeUInt32BE(crc32(said.subarray(12, 29)), 29);
  return said;
}

/** A piece with one hashtag, and with former addresses where it has any. */
const street = (hashtag: string, aliases = ''): string =>
  `---\ntitle: A street\npublished: 2026-02-01\nauthors: [ada-quill]\ncategories: [markets]\nhashtags: [${hashtag}]\n${aliases}---\n\nThe text.\n`;

/** Cases whose files git or disks cannot hold, or would change. */
const made: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'one-slug-twice-by-composition': async (folder) => {
    await writeFile(join(folder, 'articles/caf\u00e9.mdx'), piece);
    await writeFile(join(folder, 'articles/cafe\u0301.mdx'), piece);
  },
  'names-too-long': (folder) => writeFile(join(folder, `articles/${'ж'.repeat(60)}.mdx`), piece),
  'names-without-letters': async (folder) => {
    await mkdir(join(folder, 'articles/🔥🔥'));
    for (const path of ['articles/🔥.mdx', 'articles/🔥🔥/index.mdx']) await writeFile(join(folder, path), piece);
    await writeFile(join(folder, 'authors/🔥.yaml'), 'name: Fire\n');
    await writeFile(join(folder, 'pages/🔥.mdx'), '---\ntitle: Fire\n---\n\nThe text.\n');
  },
  'symbolic-link': async (folder) => {
    await symlink('/etc/passwd', join(folder, 'articles/passwords.mdx'));
    await symlink('.', join(folder, 'articles/again'));
    await mkdir(join(folder, 'public'));
    await symlink('/etc', join(folder, 'public/system'));
  },
  'files-that-are-none': async (folder) => {
    await mkdir(join(folder, 'public'));
    for (const path of ['articles/pipe.mdx', 'public/pipe.txt']) execFileSync('mkfifo', [join(folder, path)]);
    await link(join(folder, 'categories.yaml'), join(folder, 'articles/second-name.csv'));
    await rename(join(folder, 'site.yaml'), join(folder, 'articles/site.yaml'));
    execFileSync('mkfifo', [join(folder, 'site.yaml')]);
  },
  'pictures-that-tell': async (folder) => {
    const told = await toldPictures();
    await mkdir(join(folder, 'public'));
    await writeFile(join(folder, 'public/dock.txt'), told['Exif in webp'] ?? '');
    await writeFile(join(folder, 'public/dock.JPG'), told['IPTC in jpeg'] ?? '');
    const bomb = deflateSync(Buffer.alloc(40_000_000));
    await writeFile(
      join(folder, 'public/bomb.png'),
      withChunk(await plain.clone().png().toBuffer(), 'zTXt', Buffer.concat([Buffer.from('a\0\0'), bomb])),
    );
    await writeFile(join(folder, 'public/map.svg'), told['a picture in a drawing'] ?? '');
  },
  'frontmatter-too-long': (folder) => writeFile(join(folder, 'articles/a.mdx'), piece.replace('A piece', 'A piece '.repeat(8200))),
  'pictures-that-are-none': async (folder) => {
    const noise = Buffer.from(Array.from({ length: 60 * 40 * 3 }, (_, index) => (index * 7919) % 251));
    const picture = sharp(noise, { raw: { width: 60, height: 40, channels: 3 } });
    const [png, jpg] = [await picture.clone().png().toBuffer(), await picture.clone().jpeg().toBuffer()];
    await writeFile(join(folder, 'articles/half.png'), png.subarray(0, png.length / 2));
    await writeFile(join(folder, 'articles/half.jpg'), jpg.subarray(0, jpg.length / 2));
    await writeFile(join(folder, 'articles/heavy.png'), Buffer.concat([png, Buffer.alloc(20 * 1024 * 1024)]));
    await writeFile(join(folder, 'articles/long.gif'), await animation(5002));
    const moving = await sharp(noise, { raw: { width: 60, height: 120, channels: 1, pageHeight: 40 } })
      .gif()
      .toBuffer();
    await writeFile(join(folder, 'articles/torn.gif'), moving.fill(255, moving.length - 1000, moving.length - 500));
    await writeFile(join(folder, 'articles/wide.png'), withMeasures(png, 10_000, 5_001));
  },
  'files-too-large': async (folder) => {
    await writeFile(join(folder, 'articles/a.mdx'), piece.replace('The text.', 'The text. '.repeat(550_000)));
    await writeFile(join(folder, 'articles/b.mdx'), piece.replace('The text.', '<BarChart data="./b.csv" caption="Berths." />'));
    await writeFile(join(folder, 'articles/c.mdx'), piece.replace('The text.', '<BarChart data="./c.csv" caption="Berths." />'));
    await writeFile(join(folder, 'articles/c.csv'), `berth,ships\n${'North quay,many\n'.repeat(2000)}`);
    await writeFile(join(folder, 'articles/b.csv'), `berth,ships\n${'North quay,1\n'.repeat(450_000)}`);
  },
  'not-utf-8': async (folder) => {
    await writeFile(join(folder, 'articles/a.mdx'), Buffer.from(piece.replace('The', 'Caf\u00e9'), 'latin1'));
    await writeFile(join(folder, 'articles/b.mdx'), Buffer.from(`\uFEFF${piece}`, 'utf16le'));
    await writeFile(join(folder, 'authors/ada-quill.yaml'), Buffer.from('name: Ada Qu\u00eell\n', 'latin1'));
  },
  // For some disks the two names are one, so that they lie in no clone.
  'one-slug-twice-on-some-disks': async (folder) => {
    await writeFile(join(folder, 'articles/strasse.mdx'), street('Masse', 'aliases: [di\ufb00erenz, differenz]\n'));
    await writeFile(join(folder, 'articles/stra\u00dfe.mdx'), street('Ma\u00dfe'));
  },
  'control-character': (folder) => writeFile(join(folder, 'articles/a.mdx'), piece.replace('The', 'T\u0000he')),
  'good-from-windows': (folder) => writeFile(join(folder, 'articles/a.mdx'), `\uFEFF${piece.replaceAll('\n', '\r\n')}`),
};

test.each((await readdir(cases)).sort())('the mistakes of "%s" are explained', async (name) => {
  const folder = await temporaryFolder({}, minimal);
  const files = join(cases, name);
  await cp(files, folder, { recursive: true });
  const doomed = existsSync(join(files, 'DELETE')) ? (await readFile(join(files, 'DELETE'), 'utf8')).trim().split('\n') : [];
  for (const path of [...doomed, 'DELETE', 'expected.txt']) await rm(join(folder, path), { force: true });
  await made[name]?.(folder);
  // A folder `public` of a case lies beside the content, not in it.
  const publicFolder = await temporaryFolder();
  if (existsSync(join(folder, 'public'))) await rename(join(folder, 'public'), publicFolder);

  const read = await readContent({ content: folder, public: publicFolder, bodies: bodiesInMemory() });
  const built = read.content && buildPublication(read.content, noon);
  const problems = [...read.problems, ...(built?.problems ?? [])];
  expect(built?.publication === undefined || name.startsWith('good')).toBe(true);
  const printed = printProblems(problems, { folder: 'content', files: read.files });
  await expect(withoutPartNames(printed)).toMatchFileSnapshot(join(files, 'expected.txt'));
});
