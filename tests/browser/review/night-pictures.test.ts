/** By night, by the system or by the switch: a drawing lies on the paper of the page, a photograph is darker, and a picture may have a file of its own. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPublicationAt, copyPublication } from '../../support/built-sites.ts';
import { type CompressedHost, serveCompressed } from '../../support/compressing-server.ts';
import { useBrowser } from '../../support/in-browser.ts';
import { newFolder } from '../../support/temporary-folder.ts';

const openPage = useBrowser();
const piece = (image: string, body = 'Text.') =>
  `---\ntitle: A piece\npublished: 2026-02-01\nauthors: [ada-quill]\ncategories: [markets]\nimage: {src: ./day.png, alt: A dock, ${image}}\n---\n\n${body}\n`;
const pieces = {
  drawn: piece('drawn: true', '<Figure src="./figure.png" alt="A crane" drawn />'),
  'two-files': piece('night: ./night.png', '<Figure src="./figure.png" alt="A crane" night="./other.png" />'),
  dimmed: piece('caption: The dock.'),
  'by-bo': piece('caption: The dock.').replace('ada-quill', 'bo'),
};

let folder: string;
let host: CompressedHost;

beforeAll(async () => {
  folder = await newFolder();
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  for (const [name, text] of Object.entries(pieces)) await writeFile(join(content, 'articles', `${name}.mdx`), text);
  // The paper of the day, with a square of its ink.
  const drawing = sharp({ create: { width: 800, height: 500, channels: 3, background: '#f4efe5' } })
    .composite([{ input: { create: { width: 200, height: 200, channels: 3, background: '#1a1613' } } }])
    .png({ palette: true });
  for (const name of ['day', 'night', 'figure', 'other']) await drawing.clone().toFile(join(content, 'articles', `${name}.png`));
  await drawing.clone().toFile(join(content, 'authors', 'ada.png'));
  await writeFile(join(content, 'authors', 'ada-quill.yaml'), 'name: Ada Quill\nportrait: {src: ./ada.png, alt: Ada}\n');
  await drawing.clone().toFile(join(content, 'authors', 'bo-by-night.png'));
  await writeFile(
    join(content, 'authors', 'bo.yaml'),
    'name: Bo Reed\nbio: Bo Reed was a pilot.\nportrait: {src: ./ada.png, alt: Bo, night: ./bo-by-night.png}\n',
  );
  const { code, output } = await buildPublicationAt(content, join(folder, 'out'));
  if (code !== 0) throw new Error(output);
  host = await serveCompressed(join(folder, 'out'));
});

afterAll(async () => {
  host.stop();
  await rm(folder, { recursive: true, force: true });
});

const ways = {
  'by the system': async (page: Page) => page.emulateMedia({ colorScheme: 'dark' }),
  'by the switch': async (page: Page) => page.evaluate(() => document.querySelector<HTMLInputElement>('#light_night')?.click()),
};

describe.for(Object.entries(ways))('%s', ([, turn]) => {
  it('the paper of a drawing is that of the page, and its ink is light', async (context) => {
    const page = await openPage(context, { viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await page.goto(`${host.home}/articles/drawn/`);
    expect(await coloursOf(page, '.lead-figure img')).toEqual({ page: [244, 239, 229], paper: [244, 239, 229], ink: [26, 22, 19] });
    await turn(page);
    for (const selector of ['.lead-figure img', '.prose img']) {
      const { page: paperOfPage, paper, ink } = await coloursOf(page, selector);
      expect(paper, selector).toEqual(paperOfPage);
      expect(Math.min(...ink), selector).toBeGreaterThan(190);
    }
  });

  it('of two files only the one for the light is shown and fetched', async (context) => {
    const page = await openPage(context, { viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    const fetched = new Set<string>();
    page.on('request', (request) => {
      const name = /\/(\w+)\.[0-9a-f]{16}\./.exec(request.url())?.[1];
      if (name !== undefined && name !== 'ada') fetched.add(name);
    });
    const shown = () =>
      page
        .locator('article img:not(.portrait):visible')
        .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).src.split(/[/.]/).at(-4)));
    await page.goto(`${host.home}/articles/two-files/`, { waitUntil: 'networkidle' });
    expect(await shown()).toEqual(['day', 'figure']);
    expect([...fetched].sort()).toEqual(['day', 'figure']);
    await turn(page);
    expect(await shown()).toEqual(['night', 'other']);
    await expect.poll(() => fetched.has('night')).toBe(true);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await shown()).toEqual(['day', 'figure']);
  });

  it('a portrait of two files stands in one place, by day and by night', async (context) => {
    const page = await openPage(context, { viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    const places = () =>
      page
        .locator('main img:visible')
        .evaluateAll((all) =>
          all.map((img) => Object.values(img.getBoundingClientRect().toJSON() as Record<string, number>).map((value) => Math.round(value))),
        );
    for (const path of ['/authors/bo/', '/articles/by-bo/']) {
      await page.goto(host.home + path);
      const byDay = await places();
      expect(byDay.length, path).toBeGreaterThan(0);
      await turn(page);
      expect(await page.locator('main .by-night').count(), path).toBeGreaterThan(0);
      expect(await places(), path).toEqual(byDay);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.evaluate(() => localStorage.clear());
    }
  });

  it('a photograph and a portrait are darker', async (context) => {
    const page = await openPage(context, { colorScheme: 'light' });
    for (const path of ['/articles/dimmed/', '/authors/ada-quill/']) {
      await page.goto(host.home + path);
      const filter = () =>
        page
          .locator('main img')
          .first()
          .evaluate((img) => getComputedStyle(img).filter);
      expect(await filter(), path).toBe('brightness(1)');
      await turn(page);
      expect(await filter(), path).toBe('brightness(0.85)');
      await page.emulateMedia({ colorScheme: 'light' });
      await page.evaluate(() => localStorage.clear());
    }
  });
});

interface Colours {
  /** Beside the picture. */
  readonly page: readonly number[];
  readonly paper: readonly number[];
  readonly ink: readonly number[];
}

/** The colours that a picture has on the screen, as red, green and blue. The drawing has its ink in the middle. */
async function coloursOf(page: Page, selector: string): Promise<Colours> {
  const picture = page.locator(selector).first();
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction((one) => document.querySelector<HTMLImageElement>(one)?.complete === true, selector);
  const { x, y, width, height } = (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (left: number, top: number): readonly number[] => {
    const start = (Math.round(top) * info.width + Math.round(left)) * info.channels;
    return [...data.subarray(start, start + 3)];
  };
  const middle = y + height / 2;
  return { page: at(x - 8, middle), paper: at(x + 8, middle), ink: at(x + width / 2, middle) };
}
