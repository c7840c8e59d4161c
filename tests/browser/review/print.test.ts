/** A piece on paper: printed to PDF by the browser, and read again. */
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../../support/in-browser.ts';

const openPage = useBrowser();

/** Words on a printed sheet, in points from its left and lower edge. */
interface Words {
  readonly text: string;
  readonly left: number;
  readonly height: number;
}

interface Sheet {
  /** From top to bottom. */
  readonly lines: readonly string[];
  readonly words: readonly Words[];
}

async function print(page: Page): Promise<readonly Sheet[]> {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const paper = await getDocumentProxy(new Uint8Array(file));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    const words = items.flatMap((item): Words[] =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str, left: item.transform[4], height: Math.round(item.transform[5]) }] : [],
    );
    const lines = [...Map.groupBy(words, ({ height }) => height)].sort(([one], [other]) => other - one);
    sheets.push({ words, lines: lines.map(([, line]) => line.map(({ text }) => text).join('')) });
  }
  return sheets;
}

describe('a printed piece', () => {
  const home = inject('homes').klaxon;
  let pages: readonly Sheet[];
  let headings: readonly string[];

  const printed = async (context: Parameters<typeof openPage>[0]): Promise<string> => {
    if (!pages) {
      const page = await openPage(context, { colorScheme: 'dark' });
      await page.goto(`${home}articles/the-deal-that-would-not-close/`);
      headings = await page.locator('.prose h2').allTextContents();
      pages = await print(page);
    }
    return pages
      .flatMap(({ lines }) => lines)
      .join(' ')
      .replace(/\s+/g, ' ');
  };

  it('holds its title, its text and what a reader should know after it', async (context) => {
    const text = await printed(context);
    for (const words of ['The deal that', 'By Maren Holt', 'noisy with agreement', 'Corrections', 'Disclosures', 'Sources'])
      expect(text).toContain(words);
  });

  it('leaves the menu, the dialog and what to read next on the screen', async (context) => {
    const text = await printed(context);
    for (const words of ['Hashtags Writers', 'Read against this', 'Printed with Broadside', 'Skip to', 'Contents', 'Close'])
      expect(text).not.toContain(words);
  });

  it('has each note beside the line that refers to it, in the outer column', async (context) => {
    await printed(context);
    const [sheet] = pages.filter(({ words }) => words.some(({ text }) => text.startsWith('An outsider')));
    const note = sheet?.words.find(({ text }) => text.startsWith('An outsider'));
    const line = sheet?.words.find(({ text }) => text.includes('interests me'));
    if (!note || !line) throw new Error('The note is not on the sheet of its line.');
    expect(Math.abs(note.height - line.height)).toBeLessThan(6);
    expect(note.left).toBeLessThan(line.left);
    const facts = pages[0]?.words.find(({ text }) => text.includes('minutes'));
    expect(facts?.left).toBeLessThan(note.left);
  });

  it('ends no page with a heading', async (context) => {
    await printed(context);
    expect(pages.length).toBeGreaterThan(2);
    expect(headings.length).toBeGreaterThan(3);
    // The last line is the number of the page.
    for (const { lines } of pages) expect(headings).not.toContain(lines.at(-2)?.trim());
  });

  it('has lines of a book, of about 68 letters', async (context) => {
    await printed(context);
    const words = pages.flatMap((sheet) => sheet.words);
    const lengths = words.filter(({ text }) => text.length > 45).map(({ text }) => text.length);
    const middle = lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)];
    expect(lengths.length).toBeGreaterThan(60);
    expect(middle).toBeGreaterThan(58);
    expect(middle).toBeLessThan(75);
  });

  it('is black on white, whatever the theme', async (context) => {
    const page = await openPage(context, { colorScheme: 'dark' });
    await page.goto(`${home}articles/the-deal-that-would-not-close/`);
    const coloursOf = () =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return { backgroundColor, color, quote: getComputedStyle(document.querySelector('.pull-quote') ?? document.body).color };
      });
    expect((await coloursOf()).backgroundColor).not.toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await coloursOf()).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)', quote: 'rgb(0, 0, 0)' });
  });

  it('says at the foot where it was printed from, what it is, and which sheet', async (context) => {
    await printed(context);
    const title = 'The deal that would not close · The Klaxon';
    pages.forEach(({ lines }, index) => {
      const said = index === 0 ? 'https://klaxon.example/articles/the-deal-that-would-not-close/' : title;
      expect(lines.at(-1)).toBe(`${index + 1} / ${pages.length}${said}`);
    });
  });

  it('keeps code whole and on the sheet of the words before it, and breaks no date', async (context) => {
    const text = await printed(context);
    // Between the colours of code, spaces are lost.
    const sheets = pages.map(({ lines }) => lines.join('\n').replaceAll(' ', ''));
    const [sheet, ...others] = sheets.filter((words) => /^price=100|^upkeep=8|^defworth/m.test(words));
    expect(others).toEqual([]);
    for (const words of ['easyhandling', '#paidfortheshed', 'years_full+1)']) expect(sheet ?? '').toContain(words);
    expect(text).toContain('on 6 November 2026');
  });

  it('a feature has its picture over no word, and no button', async (context) => {
    const page = await openPage(context, { viewport: { width: 700, height: 1000 } });
    await page.goto(`${home}articles/the-town-that-keeps-the-hum/`);
    await page.locator('[data-save]:not([hidden])').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const boxes = await page.evaluate(() => {
      const figure = document.querySelector('.lead-figure')?.getBoundingClientRect();
      const others = [...document.querySelectorAll('.article-head > :not(.lead-figure), [data-body] > p')];
      return others.filter((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return (
          figure !== undefined && bottom > figure.top + 1 && top < figure.bottom - 1 && right > figure.left + 1 && left < figure.right - 1
        );
      }).length;
    });
    expect(boxes).toBe(0);
    expect(await page.locator('[data-save]').first().isVisible()).toBe(false);
    expect(await page.locator('[data-kind-sentence]').isVisible()).toBe(true);
  });

  it('a feature has its pictures in their proportions, and what is looked at further left than its text', async (context) => {
    const page = await openPage(context, { viewport: { width: 900, height: 960 } });
    await page.goto(`${home}articles/the-town-that-keeps-the-hum/`);
    await page.emulateMedia({ media: 'print' });
    const pictures = page.locator('[data-body] .figure img:not(.by-night)');
    const stretched = await pictures.evaluateAll((images) =>
      images.map((image) => {
        const { width, height } = image.getBoundingClientRect();
        return (width / height) * (Number(image.getAttribute('height')) / Number(image.getAttribute('width')));
      }),
    );
    expect(stretched.length).toBeGreaterThan(2);
    for (const times of stretched) expect(times).toBeCloseTo(1, 1);
    const leftOf = async (selector: string) => (await page.locator(`[data-body] > ${selector}`).first().boundingBox())?.x ?? NaN;
    const text = await leftOf('p');
    for (const shown of ['.pull-quote', '.stat']) expect(await leftOf(shown)).toBeLessThan(text - 100);
  });

  it('a quotation is on the sheet of the words before it', async (context) => {
    const page = await openPage(context);
    await page.goto(`${home}articles/nobody-queues-for-the-last-chip/`);
    const sheets = await print(page);
    const [sheet] = sheets.filter(({ lines }) => lines.some((line) => line.includes('They queue for the chip before it')));
    expect(sheet?.lines[0]).not.toContain('Nobody queues for the last chip.');
    expect(sheet?.lines.join(' ')).toContain('in front must know something');
  });
});

describe('printed pieces with links and sources', () => {
  const home = inject('homes').review;

  it.for([
    ['the-quiet-port', 'https://example.com/report'],
    ['leads-everywhere', 'https://example.com/path?query=1&more=2#there'],
  ] as const)('%s writes out %s', async ([slug, address], context) => {
    const page = await openPage(context);
    await page.goto(`${home}articles/${slug}/`);
    const text = (await print(page)).flatMap(({ lines }) => lines).join('');
    expect(text.replaceAll(' ', '')).toContain(`(${address})`);
  });
});

it('a printed search has its question and what was found', async (context) => {
  const page = await openPage(context);
  await page.goto(`${inject('homes').klaxon}search/?q=depreciation`);
  await page.locator('.result').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.result').first().isVisible()).toBe(true);
  expect(await page.getByRole('searchbox').inputValue()).toBe('depreciation');
  expect(await page.locator('.masthead nav').isVisible()).toBe(false);
});
