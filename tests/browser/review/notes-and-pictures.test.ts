/** Whatever is in notes and pictures, nothing covers anything, and no picture is larger than it is. */
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPublicationAt, copyPublication } from '../../support/built-sites.ts';
import { type CompressedHost, serveCompressed } from '../../support/compressing-server.ts';
import { useBrowser } from '../../support/in-browser.ts';
import { textsWithNotes } from '../../support/pieces-with-notes.ts';
import { newFolder } from '../../support/temporary-folder.ts';

const openPage = useBrowser();
const seed = Number(process.env['BROADSIDE_PROPERTY_SEED'] ?? 14);
const pieces = textsWithNotes(Number(process.env['BROADSIDE_PROPERTY_RUNS'] ?? 6), seed);

const fields = (more = '') => `---\ntitle: A piece\npublished: 2026-02-01\nauthors: [ada-quill]\ncategories: [markets]\n${more}---\n\n`;
const list = Array.from({ length: 10 }, (_, index) => `    - ${index}\n`).join('');
const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(pieces.map((text, index) => [`notes-${index}`, fields() + text])),
  'notes-of-lists': `${fields()}A short claim.[^1] And a second.[^2]\n\n[^1]: A list:\n\n${list}\n[^2]: The second note.\n`,
  pictures: `${fields()}![A small portrait](./small.png "120 pixels wide.")\n\nOne line.\n\nPress ![red key](./icon.png) key.\n\nPress ![blue key](./sign.png) key.\n\n<Figure src="./wide.png" alt="A wide one" />\n`,
  photograph: `${fields()}<Figure src="./photo.jpg" alt="A quay" />\n\nPress![red key](./key.jpg)keys.\n\n<Figure src="./small.png" alt="A portrait" />\n`,
  'small-lead': `${fields('image: {src: ./lead.png, alt: A dock}\n')}Text.\n`,
  'small-feature': `${fields('display: feature\nimage: {src: ./lead.png, alt: A dock}\n')}Text.\n`,
  'wide-feature': `${fields('display: feature\nimage: {src: ./wide.png, alt: A dock}\n')}Text.\n`,
};
/** Width and height in pixels. */
const pictures = { icon: [16, 16], sign: [48, 48], small: [120, 90], lead: [300, 200], wide: [1700, 600] } as const;

let folder: string;
let host: CompressedHost;

beforeAll(async () => {
  folder = await newFolder();
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(content, 'articles', `${name}.mdx`), text);
  for (const [name, [width, height]] of Object.entries(pictures))
    await sharp({ create: { width, height, channels: 3, background: '#c33' } }).toFile(join(content, 'articles', `${name}.png`));
  await sharp({ create: { width: 90, height: 90, channels: 3, background: '#c33' } }).toFile(join(content, 'authors', 'ada.png'));
  await writeFile(join(content, 'authors', 'ada-quill.yaml'), 'name: Ada Quill\nportrait: {src: ./ada.png, alt: Ada}\n');
  for (const [name, width, height] of [
    ['photo', 900, 600],
    ['key', 16, 16],
  ] as const)
    await sharp({ create: { width, height, channels: 3, background: '#36c' } }).toFile(join(content, 'articles', `${name}.jpg`));
  await appendFile(join(content, 'site.yaml'), 'socialCards: false\navif: true\n');
  const { code, output } = await buildPublicationAt(content, join(folder, 'out'));
  if (code !== 0) throw new Error(output);
  host = await serveCompressed(join(folder, 'out'));
});

afterAll(async () => {
  host.stop();
  await rm(folder, { recursive: true, force: true });
});

it(`no note lies over another one, or over what follows the piece (seed ${seed})`, async (context) => {
  const page = await openPage(context, { javaScriptEnabled: false });
  const covered: string[] = [];
  let beside = 0;
  for (const name of Object.keys(texts).filter((text) => text.startsWith('notes'))) {
    await page.goto(`${host.home}/articles/${name}/`);
    for (const width of [390, 768, 1088, 1280, 1600]) {
      for (const size of ['100%', '200%']) {
        await page.setViewportSize({ width, height: 900 });
        await setTextSize(page, size);
        const { notes, next, isBeside } = await notesOn(page);
        beside += Number(isBeside);
        notes.forEach((note, index) => {
          const end = notes[index + 1]?.top ?? next;
          if (note.bottom > end + 0.5) covered.push(`${name} at ${width} and ${size}: note ${index + 1} ends at ${note.bottom}, ${end}`);
        });
      }
    }
  }
  expect(covered).toEqual([]);
  // Where all were set at the end, nothing would be shown.
  expect(beside).toBeGreaterThan(0);
});

it('no picture is wider than it is', async (context) => {
  const page = await openPage(context, { viewport: { width: 390, height: 900 } });
  const own = new Map<string, number>([...Object.entries(pictures).map(([name, [width]]) => [name, width] as const), ['ada', 90]]);
  const paths = [
    '',
    'articles/pictures/',
    'articles/small-lead/',
    'articles/small-feature/',
    'articles/wide-feature/',
    'authors/ada-quill/',
  ];
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(`${host.home}/${path}`);
    // From narrow to wide, since a browser that has the larger file keeps it.
    for (const width of [390, 768, 1280, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForFunction(() => [...document.images].every(({ complete, loading }) => complete || loading === 'lazy'));
      for (const { name, shown, ratio } of await picturesOn(page)) {
        const most = own.get(name) ?? 0;
        found.push(name);
        expect(shown, `${name} on /${path} at ${width}`).toBeLessThanOrEqual(most);
        // What has room is not smaller than it is either, but for a sign in its line and a face in a byline.
        if (most < 300 && name !== 'sign' && !(name === 'ada' && path.startsWith('articles/')))
          expect(shown, `${name} on /${path} at ${width}`).toBe(most);
        const [across = 1, down = 1] = name === 'ada' ? [1, 1] : pictures[name as keyof typeof pictures];
        if (!path.includes('feature')) expect(ratio, `${name} on /${path}`).toBeCloseTo(across / down, 1);
      }
    }
  }
  expect(new Set(found)).toEqual(new Set(own.keys()));
});

it('photographs are fetched as AVIF, and nothing stands around those in a word', async (context) => {
  const page = await openPage(context, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${host.home}/articles/photograph/`);
  await page.locator('.prose img').evaluateAll((all) => Promise.all(all.map((element) => (element as HTMLImageElement).decode())));
  const files = await page.locator('.prose img').evaluateAll((all) => all.map((element) => (element as HTMLImageElement).currentSrc));
  expect(files.map((file) => file.replace(/^.*\/(\w+)\..*\.(\w+)$/, '$1 $2'))).toEqual(['photo avif', 'key avif', 'small webp']);
  const { before, key, behind } = await page.locator('.prose > p').evaluate((paragraph) => {
    const boxOf = (word: string): DOMRect | undefined => {
      const text = [...paragraph.childNodes].find((node) => node.textContent === word);
      const range = document.createRange();
      if (text) range.selectNodeContents(text);
      return range.getBoundingClientRect();
    };
    return {
      before: boxOf('Press')?.right,
      key: paragraph.querySelector('img')?.getBoundingClientRect().toJSON(),
      behind: boxOf('keys.')?.left,
    };
  });
  expect(key.left).toBeCloseTo(before ?? 0, 0);
  expect(behind).toBeCloseTo(key.right, 0);
});

it('a small picture in a sentence leaves its line as high as any other', async (context) => {
  const page = await openPage(context, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${host.home}/articles/pictures/`);
  await page.locator('.prose p img').evaluateAll((all) => Promise.all(all.map((element) => (element as HTMLImageElement).decode())));
  const heights = await page.locator('.prose > p').evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
  expect(heights).toHaveLength(3);
  expect(new Set(heights).size).toBe(1);
  expect(await page.locator('.prose p img').evaluateAll((all) => all.map((element) => getComputedStyle(element).display))).toEqual([
    'inline',
    'inline',
  ]);
});

function setTextSize(page: Page, size: string): Promise<void> {
  return page.evaluate((value) => void (document.documentElement.style.fontSize = value), size);
}

function notesOn(page: Page): Promise<{ notes: { top: number; bottom: number }[]; next: number; isBeside: boolean }> {
  return page.evaluate(() => {
    const items = [...document.querySelectorAll('.footnotes > ol > li')];
    const followers = [...document.querySelectorAll('.next, .footer, footer')].map((element) => element.getBoundingClientRect().top);
    return {
      notes: items.map((element) => element.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      next: Math.min(...followers),
      isBeside: items[0] !== undefined && getComputedStyle(items[0]).position === 'absolute',
    };
  });
}

function picturesOn(page: Page): Promise<{ name: string; shown: number; ratio: number }[]> {
  return page.locator('img').evaluateAll((all) =>
    all.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return {
        name: /\/(\w+)\.[^/]*$/.exec(element.getAttribute('src') ?? '')?.[1] ?? '',
        shown: Math.round(width),
        ratio: width / height,
      };
    }),
  );
}
