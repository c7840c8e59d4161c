/** The cover has another logo than the page, and the bar of a browser the colour of either. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { readPage } from '../../support/built-files.ts';

const { out } = inject('sites').review;

const said = (path: string) =>
  [...readPage(out, path).querySelectorAll('meta[name=theme-color]')].map((meta) => [
    meta.getAttribute('media'),
    meta.getAttribute('content'),
  ]);

it('the bar of the browser has the colours of the style sheet', () => {
  const colours = readFileSync(join(out, 'colours.css'), 'utf8');
  const pair = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(colours)?.slice(1);
  const themes = ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'];
  for (const [path, name] of [
    ['about/index.html', 'paper'],
    ['index.html', 'flood'],
  ] as const)
    expect(said(path)).toEqual(themes.map((theme, index) => [theme, pair(name)?.[index]]));
  expect(said('index.html')).not.toEqual(said('about/index.html'));
});

it('the logo of the cover stands on it, and by night that of the night', () => {
  const marks = [...readPage(out, 'index.html').querySelectorAll('.masthead .wordmark img')];
  expect(marks.map((mark) => [mark.className, mark.getAttribute('src')?.replace(/^.*\/|\.\w+\.svg$/g, '')])).toEqual([
    ['by-day', 'logo-on-cover'],
    ['by-night', 'logo-by-night'],
  ]);
});
