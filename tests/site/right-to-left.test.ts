/** A publication in Arabic, and a piece in Arabic elsewhere: direction, quotation marks, dates. */
import { describe, expect, inject, it } from 'vitest';
import { readPage, textOf, textsOf } from '../support/built-files.ts';

const { arabic, hostile } = inject('sites');

describe('the publication in Arabic', () => {
  const article = readPage(arabic.out, 'articles/al-marfa/index.html');

  it('is written from right to left on every page', () => {
    for (const path of ['index.html', 'articles/al-marfa/index.html', 'search/index.html', '404.html']) {
      const { documentElement: html } = readPage(arabic.out, path);
      expect([html.getAttribute('lang'), html.getAttribute('dir')], path).toEqual(['ar', 'rtl']);
    }
  });

  it('sets quotation marks as Arabic has them, in titles and in texts', () => {
    expect(textOf(article.querySelector('[data-standfirst]'))).toBe('المرافئ الفارغة «قرار» وليست قدرا.');
    expect(textOf(article.querySelector('[data-body]'))).toContain('«انتقلت»');
    expect(textOf(article.querySelector('[data-body]'))).not.toContain('"');
  });

  it('says dates in Arabic, and to machines as everywhere', () => {
    const time = article.querySelector('[data-published] time');
    expect(textOf(time)).toBe(new Intl.DateTimeFormat('ar', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 3)));
    expect(textOf(time)).toMatch(/نوفمبر/);
    expect(time?.getAttribute('datetime')).toBe('2026-11-03');
  });

  it('marks the piece that runs the other way, and it alone', () => {
    const other = readPage(arabic.out, 'articles/opposite/index.html');
    expect(other.querySelector('[data-body]')?.getAttribute('dir')).toBe('ltr');
    expect(other.querySelector('h1')?.getAttribute('lang')).toBe('en');
    expect(article.querySelector('[data-body]')?.hasAttribute('dir')).toBe(false);
  });

  it('keeps the name of the publication in one weight: its letters join', () => {
    expect(textsOf(article, '.wordmark span')).toEqual([]);
  });
});

it('a piece in Arabic in a German publication has its own direction, marks and language', () => {
  const page = readPage(hostile.out, 'articles/min-al-rasif/index.html');
  expect(page.documentElement.getAttribute('dir')).toBe('ltr');
  const prose = page.querySelector('[data-body]');
  expect([prose?.getAttribute('lang'), prose?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  expect(textOf(prose)).toContain('«اليوم 3 مارس 2026، لا ريح»');
  expect(textOf(page.querySelector('[data-published] time'))).toBe('14. Oktober 2026');
});
