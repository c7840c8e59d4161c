/** The licences of fonts are those of the packages that the settings name. */
import { expect, test } from 'vitest';
import { fontPackages, licenceText } from '../../../src/site/font-licences.ts';

const fonts = [
  {
    name: 'Newsreader',
    options: { variants: [{ src: ['@fontsource-variable/newsreader/files/a.woff2'] }, { src: ['@fontsource/newsreader/files/b.woff2'] }] },
  },
  { name: 'Libre Franklin', options: { variants: [{ src: ['/site/node_modules/@fontsource/libre-franklin/files/c.woff2'] }] } },
];

test('the packages of all variants are found, each once', () => {
  expect(fontPackages([...fonts, ...fonts])).toEqual([
    '@fontsource-variable/newsreader',
    '@fontsource/libre-franklin',
    '@fontsource/newsreader',
  ]);
  expect(fontPackages(undefined)).toEqual([]);
});

test('packages with the same licence share its text', async () => {
  const text = await licenceText(process.cwd(), fontPackages(fonts));
  expect(text).toMatch(/^@fontsource-variable\/newsreader, @fontsource\/newsreader\n\nCopyright 2020 The Newsreader Project Authors/);
  expect(text).toContain('Copyright 2020 The Libre Franklin Project Authors');
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
});
