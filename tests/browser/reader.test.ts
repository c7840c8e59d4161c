/** What a reader has without an account: the light, marks on what is new, pieces saved for later. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it, type TestContext } from 'vitest';
import { useBrowser } from '../support/in-browser.ts';

const { klaxon } = inject('sites');
const openPage = useBrowser();
const recent: readonly { href: string; categories: readonly string[] }[] = JSON.parse(
  readFileSync(join(klaxon.out, 'recent.json'), 'utf8'),
);
const newest = recent.slice(0, 3);
const piece = 'articles/the-deal-that-would-not-close/';

const home = inject('homes').klaxon;

/** By which light the page is shown: a colour of `light-dark()`, as a style sheet gets it. */
const light = (page: Page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'light-dark(white, black)';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
const day = 'rgb(255, 255, 255)';
const night = 'rgb(0, 0, 0)';

describe('the reading light', () => {
  const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check({ force: true });

  it('is that of the system until another is chosen, and again when that is chosen', async (context) => {
    const page = await openPage(context, { colorScheme: 'dark' });
    await page.goto(home);
    expect(await light(page)).toBe(night);
    await choose(page, 'Day');
    expect(await light(page)).toBe(day);
    await choose(page, 'As my system');
    expect(await light(page)).toBe(night);
    await page.reload();
    expect(await light(page)).toBe(night);
    expect(await page.evaluate(() => localStorage.getItem('/light'))).toBeNull();
  });

  it('is remembered on every page, and there before the page has a body, without any file of script', async (context) => {
    const page = await openPage(context, { colorScheme: 'light' });
    await page.goto(home);
    await choose(page, 'Night');
    await page.route('**/*.js', (route) => route.abort());
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        document.body.dataset['themeAtFirst'] = document.documentElement.dataset['theme'];
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${home}about/`);
    expect(await page.locator('body').getAttribute('data-theme-at-first')).toBe('dark');
    expect(await light(page)).toBe(night);
    await page.unroute('**/*.js');
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Night' }).isChecked()).toBe(true);
    await choose(page, 'Day');
    expect(await light(page)).toBe(day);
  });

  it('is chosen by keyboard', async (context) => {
    const page = await openPage(context, { colorScheme: 'light' });
    await page.goto(home);
    await page.getByRole('radio', { name: 'As my system' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await light(page)).toBe(night);
  });
});

describe('what is new', () => {
  /** A reader who was here before the newest pieces were, and comes back a day later. */
  async function returningReader(context: TestContext, options?: BrowserContextOptions): Promise<{ page: Page; asked: () => number }> {
    const page = await openPage(context, options);
    let asked = 0;
    page.on('request', (request) => (asked += Number(request.url().endsWith('/recent.json'))));
    const begin = new Date('2026-11-20T09:00:00Z');
    await page.clock.setFixedTime(begin);
    await page.route('**/recent.json', (route) => route.fulfill({ json: recent.slice(newest.length) }));
    await page.goto(home, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-is-new]').count()).toBe(0);
    await page.unroute('**/recent.json');
    await page.clock.setFixedTime(begin.getTime() + 29 * 60 * 1000);
    await page.goto(`${home}categories/`, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-is-new]').count()).toBe(0);
    expect(asked).toBe(1);
    await page.clock.setFixedTime(begin.getTime() + 24 * 60 * 60 * 1000);
    return { page, asked: () => asked };
  }

  const marked = (page: Page) =>
    page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll<HTMLElement>('[data-article]')]
          .filter((each) => each.querySelector('[data-is-new]'))
          .map((each) => each.dataset['article']),
      ),
    ]);
  /** What stands beside the name of each subject, by its address. */
  const counts = (page: Page) =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-category]')].map((subject) => [
          subject.dataset['category'] ?? '',
          [...subject.querySelectorAll('[data-is-new]')]
            .filter((mark) => mark.closest('[data-article], [data-category]') === subject)
            .map((mark) => mark.textContent)
            .join(),
        ]),
      ),
    );

  it('is marked on a later visit, on every list, until it is opened', async (context) => {
    const { page, asked } = await returningReader(context);
    await page.goto(home, { waitUntil: 'networkidle' });
    expect((await marked(page)).sort()).toEqual(newest.map(({ href }) => href).sort());
    expect(await page.locator('[data-article] [data-is-new]').first().textContent()).toBe('New');

    await page.goto(`${home}archive/2026/`);
    await expect.poll(() => marked(page)).toHaveLength(newest.length);
    await page.goto(new URL(newest[0]?.href ?? '', home).href);
    await page.goBack();
    await expect.poll(() => marked(page)).toHaveLength(newest.length - 1);
    expect(await marked(page)).not.toContain(newest[0]?.href);
    expect(asked()).toBe(2);
  });

  it('is counted for each subject, with what stands below it', async (context) => {
    const { page } = await returningReader(context);
    await page.goto(`${home}categories/`, { waitUntil: 'networkidle' });
    const expected = (pieces: typeof recent) => (href: string) => {
      const count = pieces.filter(({ categories }) => categories.includes(href)).length;
      return count === 0 ? '' : `${count} new`;
    };
    const before = await counts(page);
    expect(Object.values(before).filter((text) => text !== '').length).toBeGreaterThan(2);
    for (const [href, text] of Object.entries(before)) expect(text, href).toBe(expected(newest)(href));

    await page.goto(new URL(newest[0]?.href ?? '', home).href);
    await page.goto(`${home}categories/`);
    const after = await counts(page);
    for (const [href, text] of Object.entries(after)) expect(text, href).toBe(expected(newest.slice(1))(href));
  });

  it('is no longer marked when the reader forgets', async (context) => {
    const { page } = await returningReader(context);
    await page.goto(`${home}saved/`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Forget what I have read' }).click();
    await page.getByText('Forgotten.').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('/visit'))).toBeNull();
    await page.goto(home, { waitUntil: 'networkidle' });
    expect(await marked(page)).toEqual([]);
  });
});

describe('pieces saved for later', () => {
  async function save(page: Page, path: string): Promise<void> {
    await page.goto(home + path);
    await page.getByRole('button', { name: 'Save for later' }).first().click();
    expect(await page.getByRole('button', { name: 'Saved' }).first().getAttribute('aria-pressed')).toBe('true');
  }

  it('are listed with the newest first, stay, and go one by one or all at once', async (context) => {
    const page = await openPage(context);
    await save(page, piece);
    await save(page, 'articles/competition-is-a-verb/');
    await page.getByRole('link', { name: 'See the list' }).click();
    await page.waitForURL(/\/saved\/$/);
    const titles = page.locator('[data-saved-list] ol h2');
    await titles.first().waitFor();
    expect(await titles.allTextContents()).toEqual(['Competition is a verb', 'The deal that would not close']);
    expect(await page.locator('[data-saved-list] ol li').last().textContent()).toContain('Maren Holt');
    await page.reload();
    await titles.first().waitFor();
    expect(await titles.count()).toBe(2);

    await page.getByRole('button', { name: 'Remove: Competition is a verb' }).click();
    expect(await titles.allTextContents()).toEqual(['The deal that would not close']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The deal that would not close');
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByText('Nothing is saved yet').waitFor();
    expect(await page.getByRole('button', { name: 'Remove all' }).isVisible()).toBe(false);
    await page.reload();
    await page.getByText('Nothing is saved yet').waitFor();
    expect(await titles.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('/saved'))).toBeNull();
  });

  it('can be taken off the list where they are read', async (context) => {
    const page = await openPage(context);
    await save(page, piece);
    await page.reload();
    await page.getByRole('button', { name: 'Saved' }).first().click();
    expect(await page.getByRole('button', { name: 'Save for later' }).first().getAttribute('aria-pressed')).toBe('false');
    expect(await page.getByRole('link', { name: 'See the list' }).isVisible()).toBe(false);
    await page.goto(`${home}saved/`);
    await page.getByText('Nothing is saved yet').waitFor();
  });
});

describe('without JavaScript', () => {
  it('the light holds for the page, and the page says so; there is nothing that would not work', async (context) => {
    const page = await openPage(context, { javaScriptEnabled: false, colorScheme: 'light' });
    await page.goto(home + piece);
    expect(await page.locator('[data-reading-light] noscript p').isVisible()).toBe(true);
    await page.getByText('Night').click();
    expect(await light(page)).toBe(night);
    expect(await page.locator('[data-save]').first().isVisible()).toBe(false);
    expect(await page.locator('[data-is-new]').count()).toBe(0);

    await page.goto(`${home}saved/`);
    expect(await page.locator('main noscript .standfirst').first().isVisible()).toBe(true);
    expect(await page.locator('main noscript').getByRole('heading', { name: 'The boom is allowed to be right' }).isVisible()).toBe(true);
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    expect(await page.getByRole('main').getByRole('link', { name: 'Subjects' }).isVisible()).toBe(true);
  });
});

describe('where the browser keeps nothing', () => {
  it('no page reports an error, the light holds for the page, and nothing offers to save', async (context) => {
    const page = await openPage(context, { colorScheme: 'light' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The request is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto(home + piece, { waitUntil: 'networkidle' });
    await page.getByText('Night').click();
    expect(await light(page)).toBe(night);
    expect(await page.locator('[data-save]').first().isVisible()).toBe(false);
    await page.goto(`${home}saved/`, { waitUntil: 'networkidle' });
    expect(await page.getByText('does not let the page keep anything').isVisible()).toBe(true);
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

it('what is stored and damaged is no piece, and what is missing in one stays empty', async (context) => {
  const page = await openPage(context);
  await page.goto(`${home}saved/`);
  const damaged = [1, null, {}, { href: 1, title: {}, authors: null }];
  const whole = { href: '/gone/', title: 'A piece that has gone', authors: 'Ada Quill', standfirst: null };
  await page.evaluate((stored) => localStorage.setItem('/saved', JSON.stringify(stored)), [...damaged, whole]);
  await page.reload();
  expect(await page.locator('[data-saved-list] ol > *').count()).toBe(1);
  expect(await page.locator('[data-saved-list] ol').textContent()).not.toContain('null');
  await page.evaluate(() => localStorage.setItem('/saved', '{'));
  await page.reload();
  await page.locator('[data-saved-list] [data-when=empty]').first().waitFor();
});

it('a browser that is full says so on the button that saves', async (context) => {
  const page = await openPage(context);
  await page.goto(home + piece);
  await page.evaluate(() => {
    for (let size = 5_000_000; size > 0; size = Math.floor(size / 2)) {
      try {
        for (let count = 0; ; count++) localStorage.setItem(`${size} ${count}`, 'x'.repeat(size));
      } catch {
        // Smaller ones may still have room.
      }
    }
  });
  await page.reload();
  const button = page.getByRole('button', { name: 'Save for later' }).first();
  await button.click();
  await expect.poll(() => button.isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Saved', exact: true }).count()).toBe(0);
});

it('a piece that has grown old since the build says so', async (context) => {
  const page = await openPage(context);
  await page.goto(home + piece);
  expect(await page.locator('[data-turns]').isVisible()).toBe(false);
  await page.clock.setFixedTime(new Date('2028-01-01T00:00:00Z'));
  await page.reload();
  await page.locator('[data-turns]').waitFor({ state: 'visible' });
});

describe('a former address', () => {
  const below = inject('homes').below;

  const addresses = [
    '2019/quiet-port/',
    'index.php/2012/port/',
    '2012/port.html',
    '2012/%C3%A9t%C3%A9/',
    '?p=12',
    '?utm_source=x&p=12',
    'index.php?id=7',
  ];

  it('of any kind leads to its piece', async (context) => {
    const page = await openPage(context);
    for (const address of addresses) {
      await page.goto(below + address);
      await page.waitForURL(`${below}articles/the-quiet-port/`);
      expect(await page.getByRole('heading', { level: 1 }).count(), address).toBe(1);
    }
  });

  it('of nobody leads nowhere', async (context) => {
    const page = await openPage(context);
    const asked = page.waitForResponse('**/former.json');
    await page.goto(`${below}?p=13`);
    await (await asked).finished();
    expect(new URL(page.url()).search).toBe('?p=13');
  });
});
