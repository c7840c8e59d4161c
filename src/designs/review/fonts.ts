/** The faces of this design, for the setting `fonts` of Astro. */
import { fontProviders } from 'astro/config';
import { extendedLatin, vietnamese } from './components/text/extended-latin.ts';

/**
 * A file of a font package, as one face of a family. The roman sets nearly every line, so it is used whenever it comes: what stands in for it has its
 * width (stand-ins.css). The others are used on a page only if they are there when it is laid out: nothing moves, and the next page has them.
 */
const face = (file: string, weight: string, style: 'normal' | 'italic', { display, unicodeRange }: Partial<Loading> = {}) => ({
  src: [`@fontsource${file}`] as [string],
  weight,
  style,
  display: display ?? 'optional',
  unicodeRange: unicodeRange && ([...unicodeRange] as [string, ...string[]]),
});

interface Loading {
  readonly display: 'optional' | 'swap';
  readonly unicodeRange: readonly string[];
}

/** Astro would make stand-ins from fonts that Android has not. */
const ownStandIns = { fallbacks: [] as string[], optimizedFallbacks: false };

/** The letters of a family that few pages have, in files that a browser fetches where it needs one. It stands before the family, and has no fallback. */
const furtherLetters = (name: string, cssVariable: string, variants: [ReturnType<typeof face>, ...ReturnType<typeof face>[]]) => ({
  name: `${name} Extended`,
  cssVariable: `${cssVariable}-extended` as `--${string}`,
  provider: fontProviders.local(),
  ...ownStandIns,
  options: { variants },
});

export const fonts = [
  {
    name: 'Newsreader',
    cssVariable: '--font-text',
    provider: fontProviders.local(),
    ...ownStandIns,
    options: {
      variants: [
        face('-variable/newsreader/files/newsreader-latin-wght-normal.woff2', '200 800', 'normal', { display: 'swap' }),
        face('/newsreader/files/newsreader-latin-400-italic.woff2', '400', 'italic'),
      ],
    },
  },
  {
    name: 'Libre Franklin',
    cssVariable: '--font-apparatus',
    provider: fontProviders.local(),
    ...ownStandIns,
    options: { variants: [face('/libre-franklin/files/libre-franklin-latin-500-normal.woff2', '500', 'normal')] },
  },
  furtherLetters('Newsreader', '--font-text', [
    face('-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2', '200 800', 'normal', { unicodeRange: extendedLatin }),
    face('/newsreader/files/newsreader-latin-ext-400-italic.woff2', '400', 'italic', { unicodeRange: extendedLatin }),
    face('-variable/newsreader/files/newsreader-vietnamese-wght-normal.woff2', '200 800', 'normal', { unicodeRange: vietnamese }),
  ]),
  furtherLetters('Libre Franklin', '--font-apparatus', [
    face('/libre-franklin/files/libre-franklin-latin-ext-500-normal.woff2', '500', 'normal', { unicodeRange: extendedLatin }),
    face('/libre-franklin/files/libre-franklin-vietnamese-500-normal.woff2', '500', 'normal', { unicodeRange: vietnamese }),
  ]),
];
