/** A second build draws what changed, and everything that shows it. */
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeSentence } from '../../src/pictures/note-sentences.ts';
import { pictureNotes } from '../../src/pictures/picture-notes.ts';
import { filesOf, readPage, textOf } from '../support/built-files.ts';
import { buildPublicationAt, testMoment } from '../support/built-sites.ts';
import { ownProject } from '../support/own-project.ts';
import { editRebuilt, iconColours, newTitle, writeRebuilt } from '../support/rebuilt-publication.ts';
import { startBroadside } from '../support/run-broadside.ts';

let folder: string;
let content: string;
let out: string;
/** What the first build made of some files, and what either said. */
let before: { counted: string; card: Buffer; output: string };
let after: string;

beforeAll(async () => {
  folder = await mkdtemp(join(ownProject(), 'rebuilt-'));
  out = join(folder, 'out');
  content = await writeRebuilt(join(folder, 'content'));
  const { code, output } = await buildPublicationAt(content, out);
  expect(code, output).toBe(0);
  before = { counted: await countedPage(), card: await readFile(join(out, 'cards/articles/another.png')), output };

  const edited = await editRebuilt(content);
  const build = startBroadside(['build', '--content', content, '--out', out, '--now', testMoment], {}, ownProject());
  await build.said('Rendering the pages');
  await writeFile(join(content, 'articles', 'another.mdx'), 'Somebody begins it anew.');
  const second = await build.finished;
  expect(second.code, second.output).toBe(0);
  after = second.output;
  await writeFile(join(content, 'articles', 'another.mdx'), edited);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The page of the piece that imports a component. */
const countedPage = (): Promise<string> => readFile(join(out, 'articles/counted/index.html'), 'utf8');

it('a new title appears on the page of the piece, of its hashtag, of its author, on the home page and in the feed', async () => {
  const showing = filesOf(out).filter(
    (path) => path.endsWith('index.html') && textOf(readPage(out, path).querySelector('main')).includes(newTitle),
  );
  for (const place of ['index.html', 'articles/another/', 'tags/', 'authors/', 'categories/', 'archive/']) {
    expect(
      showing.some((path) => path.startsWith(place)),
      place,
    ).toBe(true);
  }
  expect(await readFile(join(out, 'feed.xml'), 'utf8')).toContain(newTitle);
  expect((await stat(join(out, 'pagefind', 'pagefind.js'))).size).toBeGreaterThan(0);
});

it('another icon changes all files that are made of it, and the pages name the one for tabs', async () => {
  const { icons }: { icons: readonly { src: string; sizes: string }[] } = JSON.parse(await readFile(join(out, 'site.webmanifest'), 'utf8'));
  expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192']);
  const files = ['apple-touch-icon.png', ...icons.map(({ src }) => src)].map((path) => readFile(join(out, path)));
  const pngs = [...(await Promise.all(files)), (await readFile(join(out, 'favicon.ico'))).subarray(22)];
  for (const png of pngs) {
    const corner = await sharp(png).extract({ left: 0, top: 0, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
    expect(`#${corner.toString('hex')}`).toBe(iconColours.after);
    expect(placeSentence(pictureNotes(png))).toBeUndefined();
  }
  expect(existsSync(join(out, 'icon.svg'))).toBe(false);
  const home = readPage(out, 'index.html');
  expect(home.querySelector('link[rel=icon]')?.getAttribute('href')).toBe('/favicon.ico');
});

it('a piece that is saved while the pages are drawn is drawn as it was checked', () => {
  expect(textOf(readPage(out, 'articles/another/index.html').querySelector('h1'))).toBe(newTitle);
});

it('a new figure in a table beside a piece appears on its page and in the feed', async () => {
  expect(textOf(readPage(out, 'articles/first-piece/index.html').querySelector('[data-chart] td'))).toBe('4,711');
  expect(await readFile(join(out, 'feed.xml'), 'utf8')).toContain('4,711');
});

it('no picture is published as it was, whatever it says and however large it is', async () => {
  const originals = join(content, 'articles', 'pictures');
  const pictures = filesOf(originals).filter((name) => /\.(png|svg)$/.test(name));
  const published = filesOf(out).filter((path) => /_astro\/(told|tall)/.test(path));
  expect(published.filter((path) => path.endsWith('.svg'))).toHaveLength(1);
  expect(published.length).toBeGreaterThanOrEqual(pictures.length);
  const bytes = await Promise.all(pictures.map((name) => readFile(join(originals, name))));
  for (const path of published) {
    const one = await readFile(join(out, path));
    expect(
      bytes.some((original) => original.equals(one)),
      path,
    ).toBe(false);
    expect(pictureNotes(one), path).toEqual({ coordinates: false, places: [], persons: [] });
    expect((await sharp(one).metadata()).format, path).toBe(path.endsWith('.svg') ? 'svg' : 'webp');
  }
});

it('the card of a piece is drawn again when its title changes, and that of the site is not', async () => {
  /** The number of files that a build rendered, including those of every build. */
  const rendered = (output: string): number => Number(/rendered +([\d,]+) of/.exec(output)?.[1]);
  expect(before.output).toMatch(/rendered +(\d+) of \1 files/);
  expect(filesOf(join(out, 'cards'))).toEqual(expect.arrayContaining(['articles/another.png', 'articles/counted.png']));
  expect((await readFile(join(out, 'cards/articles/another.png'))).equals(before.card)).toBe(false);
  expect(rendered(after)).toBeLessThan(rendered(before.output));
});

describe('a scripted piece brings code of its own, of which no view knows:', () => {
  it('it is drawn anew when only what it imports has changed', async () => {
    expect(before.counted).toContain('seventeen ships');
    expect(await countedPage()).toBe(before.counted.replace('seventeen', 'eighteen'));
  });

  it('it leaves nothing of it behind as a draft', async () => {
    for (const path of filesOf(out)) expect(`${path}\n${await readFile(join(out, path), 'latin1')}`.includes('canary'), path).toBe(false);
  });

  it('a picture that it imports is published in the sizes that it asks for, never as it was', async () => {
    const shown = [...readPage(out, 'articles/counted/index.html').querySelectorAll('[data-body] img')];
    const files = shown.map((one) => decodeURI(one.getAttribute('src') ?? '').slice(1));
    const published = await Promise.all(files.map((path) => readFile(join(out, path))));
    const facts = await Promise.all(published.map((bytes) => sharp(bytes).metadata()));
    expect(facts.map(({ format, width, height, exif }) => [format, width, height, exif])).toEqual([
      ['webp', 30, 20, undefined],
      ['png', 90, 60, undefined],
    ]);
    expect(
      filesOf(out)
        .filter((path) => path.startsWith('_astro/the'))
        .sort(),
    ).toEqual(files.toSorted());
  });

  it('it brings its script in a file, so that the security policy lets it in', async () => {
    const page = readPage(out, 'articles/counted/index.html');
    expect(page.querySelectorAll('body style, body script:not([src])')).toHaveLength(0);
    const files = [...page.querySelectorAll('script[src]')].map((each) => each.getAttribute('src') ?? '');
    const texts = await Promise.all(files.map((path) => readFile(join(out, path), 'utf8')));
    expect(texts.some((text) => text.includes('ships'))).toBe(true);
  });
});

it('a build at a later moment says how old a piece is, and makes no cards once they are switched off', async () => {
  await appendFile(join(content, 'site.yaml'), 'socialCards: false\n');
  const { code, output } = await buildPublicationAt(content, out, '2027-01-31T00:00:00Z');
  expect(code, output).toBe(0);
  const page = readPage(out, 'articles/first-piece/index.html');
  expect(page.querySelector('[data-turns]')?.hasAttribute('hidden')).toBe(false);
  expect(textOf(page.querySelector('[data-turns]'))).not.toBe('');
  expect(existsSync(join(out, 'cards'))).toBe(false);
  expect(page.querySelector('meta[property="og:image"]')).toBeNull();
  expect(page.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe('summary');
});

it('a scripted piece whose code fails is named, and nothing is built', async () => {
  await writeFile(join(content, 'articles/counted/Tally.astro'), "---\nthrow new Error('no ships');\n---\n");
  const { code, output } = await buildPublicationAt(content, out);
  expect(code).toBe(1);
  expect(output).toContain('The code in the piece at /articles/counted/ fails: no ships\nNothing was built; ');
  expect(output).not.toContain('    at ');
});
