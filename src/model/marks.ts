/** The marks of the publication itself: its logo and its icon. */
import { publicIcon } from '../addresses/urls.ts';
import { type Problem, problemAt } from '../problems/problem.ts';
import { defaultPaper } from '../schema/legible-colours.ts';
import type { SiteFields } from '../schema/site.ts';
import { lineOf } from '../schema/written.ts';
import type { Picture, PictureFile } from './article.ts';
import type { Texts } from './build-text.ts';
import type { ContentFiles } from './content-files.ts';

export interface Marks {
  /** Shown in place of the name at the top of each page. */
  readonly logo?: Picture;
  /** The same on the cover of the home page, whose colour may be that of the logo. */
  readonly coverLogo?: Picture;
  /** Square, of 180 pixels or more or an SVG. */
  readonly icon?: PictureFile;
  /** Whether `public/` has an icon, for a publication that names none. */
  readonly hasPublicIcon: boolean;
}

/** In pixels: the largest icon that a phone from Apple asks for, which is the largest that all pictures must do for. */
const leastSide = 180;

/** `texts` has the problems of files that are absent. */
export function buildMarks(
  { site, pictures, publicFiles }: ContentFiles,
  texts: Texts,
): { readonly marks: Marks; readonly problems: readonly Problem[] } {
  const { logo, icon } = site.data;
  const shownLogo = logo && texts.pictureOf(site, logo, 'logo');
  const shownIcon = icon === undefined ? undefined : texts.pictureOf(site, { src: icon, drawn: false }, 'icon');
  const onCover = logo?.cover === undefined ? undefined : texts.pictureOf(site, { src: logo.cover, drawn: false }, 'logo.cover');
  const coverLogo = onCover && { ...onCover, ...(shownLogo?.night ? { night: shownLogo.night } : {}) };
  const moves = pictures.some(({ path, moves }) => moves === true && path === shownIcon?.path);
  const fault = shownIcon && icon !== undefined ? faultOf({ ...shownIcon, moves }, icon) : undefined;
  return {
    marks: {
      ...(shownLogo ? { logo: shownLogo } : {}),
      ...(coverLogo ? { coverLogo } : {}),
      ...(shownIcon ? { icon: shownIcon } : {}),
      hasPublicIcon: publicFiles.includes(publicIcon),
    },
    problems: fault ? [problemAt({ file: site.path, line: lineOf(site.lines, 'icon'), field: 'icon' }, fault)] : [],
  };
}

function faultOf(
  { path, width, height, moves }: PictureFile & { readonly moves: boolean },
  typed: string,
): { readonly message: string; readonly fix: string } | undefined {
  if (moves) return { message: `"${typed}" moves, and an icon stands still.`, fix: 'Save one of its frames as png.' };
  if (width !== height)
    return {
      message: `"${typed}" is ${width} pixels wide and ${height} high, and an icon is square.`,
      fix: 'Give it as much height as width: cut it, or add space around it.',
    };
  if (width < leastSide && !/\.svg$/i.test(path))
    return {
      message: `"${typed}" is ${width} pixels wide, and an icon has ${leastSide} at least.`,
      fix: 'Save it larger, 512 by 512 pixels if possible, or as svg.',
    };
  return undefined;
}

/** The colour of the page by day: # and six hexadecimal digits. */
export function dayPaper({ colours }: SiteFields): string {
  return (colours?.paper ?? defaultPaper).day;
}
