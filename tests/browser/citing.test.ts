/** A reader cites an article, passes its address on, and links to a passage of it. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/in-browser.ts';

const openPage = useBrowser();
const canCopy = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const places = [
  ['klaxon', 'articles/depreciation-is-a-forecast/'],
  ['plain', 'articles/the-long-quay/'],
] as const;

describe.each(places)('on the site "%s"', (site, path) => {
  const address = inject('homes')[site] + path;

  it('the citation, its formats and the address are copied, and that is said', async (context) => {
    const page = await openPage(context, canCopy);
    await page.goto(address);
    const published = (await page.locator('#piece_address').textContent()) ?? '';
    expect(published).toMatch(new RegExp(`^https://.*/${path}$`));

    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    expect(await copied(page)).toBe((await page.locator('#piece_citation').textContent())?.trim());
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await page.locator('button[data-is-copied=Copied]').count()).toBe(1);
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await copied(page)).toBe(published);

    await page.getByText('BibTeX', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
    expect(await copied(page)).toMatch(/^@article\{[\s\S]*\n\}$/);
    await page.getByText('CSL-JSON', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy: CSL-JSON' }).click();
    expect(JSON.parse(await copied(page))).toEqual([expect.objectContaining({ URL: published })]);
  });

  it('a link stands beside the passage under the pointer; a click copies its address, which leads there', async (context) => {
    const page = await openPage(context, canCopy);
    await page.goto(address);
    const paragraph = page.locator('[data-body] > p[id]').nth(2);
    const words = await paragraph.textContent();
    await paragraph.hover();
    const link = paragraph.locator('[data-is-passage-link]');
    expect(await page.locator('[data-is-passage-link]').count()).toBe(1);
    const scrolled = await page.evaluate(() => scrollY);
    await link.click();
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    const target = new URL(page.url());
    expect(target.hash).toBe(`#${await paragraph.getAttribute('id')}`);
    expect(await copied(page)).toBe(target.href);
    await page.goto('about:blank');
    await page.goto(target.href);
    expect(await page.locator(':target').textContent()).toBe(words);

    const heading = page.locator('[data-body] > h2[id]').first();
    await heading.hover();
    await heading.locator('[data-is-passage-link]').click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${await heading.getAttribute('id')}`);
  });

  it('a bar stands at a selected passage: copies it with its source, without numbers of notes, and a link to it', async (context) => {
    const page = await openPage(context, canCopy);
    await page.goto(address);
    const paragraph = page.locator('[data-body] > p[id]').nth(1);
    const fragment = `#${await paragraph.getAttribute('id')}`;
    await paragraph.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      element.insertAdjacentHTML('beforeend', '<sup><a role="doc-noteref" href="#note-1">7</a></sup>');
      getSelection()?.selectAllChildren(element);
    });
    const bar = page.getByRole('toolbar', { name: 'The selected passage' });
    await bar.waitFor();
    await bar.getByRole('button', { name: 'Copy quotation' }).click();
    const url = `${await page.locator('#piece_address').textContent()}${fragment}`;
    const [quotation, source] = (await copied(page)).split('\n\n');
    expect(quotation).toBe((await paragraph.evaluate((element) => element.firstChild?.textContent))?.replaceAll('\u00AD', '').trim());
    expect(source).toMatch(/^\p{Lu}.*, “.+”, /u);
    expect(source?.endsWith(url)).toBe(true);
    await bar.getByRole('button', { name: 'Copy link' }).click();
    expect(await copied(page)).toBe(url);

    await page.keyboard.press('Escape');
    expect(await bar.count()).toBe(0);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
    await page.waitForTimeout(600);
    expect(await bar.count()).toBe(0);
  });

  it('the keyboard reaches the bar from the passage', async (context) => {
    const page = await openPage(context, canCopy);
    await page.goto(address);
    const paragraph = page.locator('[data-body] > p[id]:not(:has(a))').first();
    await paragraph.click();
    await page.evaluate(() => getSelection()?.modify('extend', 'forward', 'sentence'));
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy quotation');
    await page.keyboard.press('Enter');
    expect(await copied(page)).toMatch(/\n\n.*#p-[a-z0-9]+$/);
  });

  it('nothing is lost without script but the buttons', async (context) => {
    const page = await openPage(context, { javaScriptEnabled: false });
    await page.goto(address);
    expect(await page.locator('button[data-copy]:visible, button[data-share]:visible').count()).toBe(0);
    await page.getByText('BibTeX', { exact: true }).click();
    expect(await page.locator('#piece_bibtex').isVisible()).toBe(true);
  });
});

it('the dialog of the system is offered where there is one, with the address of the article', async (context) => {
  const page = await openPage(context);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: ShareData) => Promise.resolve(void (document.title = JSON.stringify(shared))),
    });
  });
  const [[site, path]] = places;
  await page.goto(inject('homes')[site] + path);
  const title = await page.title();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  expect(JSON.parse(await page.title())).toEqual({ title, url: await page.locator('#piece_address').textContent() });
});

it('words of a list, a table, code and a quotation have a bar too, and the address of what stands before them', async (context) => {
  const page = await openPage(context, canCopy);
  await page.goto(`${inject('homes').review}articles/ordinary-twin/`);
  for (const selector of ['li', 'td', 'pre code', 'blockquote p, blockquote']) {
    const before = await page
      .locator(`[data-body] > :is(${selector}), [data-body] > * :is(${selector})`)
      .first()
      .evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
        getSelection()?.selectAllChildren(element);
        const marked = [...document.querySelectorAll('[data-body] :is(p, h2, h3)[id]')];
        return marked.findLast((one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING || one === element)?.id;
      });
    await page.getByRole('toolbar').waitFor();
    await page.getByRole('toolbar').getByRole('button', { name: 'Copy link' }).click();
    expect(await copied(page), selector).toBe(`${await page.locator('#piece_address').textContent()}#${before}`);
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()?.empty());
  }
});

it('a passage through a list, a table, code and a quotation is copied with each word once, and without soft hyphens', async (context) => {
  const page = await openPage(context, canCopy);
  await page.goto(`${inject('homes').review}articles/ordinary-twin/`);
  const isDivided = () =>
    page.evaluate(() => document.querySelector('[data-body] p[id]')?.textContent.includes('infra\u00ADstruc\u00ADture'));
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('[data-body] > p[id]');
    if (first) first.prepend('An infra\u00ADstruc\u00ADture. ');
    const last = document.querySelector('[data-body] > p[id]:last-of-type') ?? document.body;
    getSelection()?.setBaseAndExtent(last, last.childNodes.length, first ?? last, 0);
    first?.scrollIntoView({ block: 'center' });
  });
  const bar = page.getByRole('toolbar');
  await bar.waitFor();
  await page.keyboard.press('Control+c');
  const all = await copied(page);
  expect(all).toContain('An infrastructure. ');
  expect(all).not.toContain('\u00AD');
  await expect.poll(isDivided).toBe(true);
  await bar.getByRole('button', { name: 'Copy quotation' }).click();
  const quotation = await copied(page);
  expect(quotation).not.toContain('\u00AD');
  expect(quotation.split('\n\n')[0]).toMatch(/^An infrastructure\. /);
  for (const words of [
    'A list that begins',
    'with a list in it',
    'Neither do we.',
    'A place for one ship',
    '2024\t1,204',
    'int berths = 38;',
  ]) {
    expect(quotation.split(words).length - 1, words).toBe(1);
  }
});

it('the bar takes no words below the text, is on no paper, and stays away once it was closed', async (context) => {
  const page = await openPage(context, canCopy);
  await page.goto(`${inject('homes').review}articles/ordinary-twin/`);
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('[data-body] > p[id]');
    const below = document.getElementById('piece_cite');
    if (first && below) getSelection()?.setBaseAndExtent(first, 0, below, 1);
  });
  const bar = page.getByRole('toolbar');
  await bar.getByRole('button', { name: 'Copy quotation' }).click();
  const label = (await page.locator('#piece_cite').textContent()) ?? '';
  expect((await copied(page)).split('\n\n')).not.toContain(label);
  expect(await copied(page)).toContain('The end.');
  await page.pdf();
  expect(await bar.count()).toBe(0);
  await page.mouse.wheel(0, 40);
  await bar.waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 40);
  await page.waitForTimeout(600);
  expect(await bar.count()).toBe(0);
});

it('the link moves no word of the text', async (context) => {
  const page = await openPage(context);
  const [[site, path]] = places;
  await page.goto(inject('homes')[site] + path);
  const tops = () => page.locator('[data-body] > *').evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().height));
  const before = await tops();
  await page.locator('[data-body] > p[id]').nth(1).hover();
  expect(await page.locator('[data-is-passage-link]').count()).toBe(1);
  expect(await tops()).toEqual(before);
});

it('where copying is forbidden, the text is selected', async (context) => {
  const page = await openPage(context);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  const [[site, path]] = places;
  await page.goto(inject('homes')[site] + path);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.waitForFunction(() => getSelection()?.toString() === document.getElementById('piece_address')?.textContent);
  expect(await page.locator('[data-is-copied]').count()).toBe(0);

  await page
    .locator('[data-body] > p[id]')
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(element);
    });
  const quote = page.getByRole('toolbar').getByRole('button', { name: 'Copy quotation' });
  await quote.click();
  await expect.poll(() => quote.isDisabled()).toBe(true);
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
});

it('on a phone the link makes no page wider than its screen', async (context) => {
  const [[site, path]] = places;
  for (const width of [320, 390]) {
    const page = await openPage(context, { viewport: { width, height: 844 } });
    await page.goto(inject('homes')[site] + path);
    await page.locator('[data-body] > p[id]').nth(1).hover();
    expect(await page.locator('[data-is-passage-link]').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

it('a former address leads on with what follows its #, and a former heading stands as far from the top as any', async (context) => {
  const page = await openPage(context);
  const home = inject('homes').review;
  await page.goto(`${home}articles/ordinary-twin/#words-and-marks`);
  const top = () => page.locator('h2#words-signs').evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  const formerly = await top();
  await page.goto('about:blank');
  await page.goto(`${home}articles/ordinary-twin/#words-signs`);
  // The former id stands at the line of the letters, the other at the top of their box.
  expect(Math.abs(formerly - (await top()))).toBeLessThanOrEqual(4);
  await page.goto(`${home}authors/b-tide/#some-place`);
  await page.waitForURL('**/authors/bruno-tide/#some-place');
});

it('the address of each feed is copied whole, and selected where copying is forbidden', async (context) => {
  const home = inject('homes').klaxon;
  const page = await openPage(context, { ...canCopy, viewport: { width: 390, height: 844 } });
  await page.goto(`${home}feeds/`);
  const buttons = page.getByRole('button', { name: /^Copy: / });
  expect(await buttons.count()).toBe(await page.locator('.feeds > li').count());
  await page.getByRole('button', { name: 'Copy: #GPU', exact: true }).click();
  expect(await copied(page)).toBe('https://klaxon.example/tags/gpu/feed.xml');
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();

  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new DOMException('forbidden', 'NotAllowedError'))));
  await page.getByRole('button', { name: 'Copy: Atom', exact: true }).click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString().trim())).toContain('atom.xml');
});
