/** Which addresses links and pictures may have. */
import { decodedPath } from '../../base/decoded-path.ts';
import { exportAs } from '../../schema/export-as.ts';
import { shortened } from '../body-notes.ts';

/** What is wrong with an address, and how to correct it. */
export interface AddressProblem {
  readonly message: string;
  readonly fix: string;
}

/** Whether a link stays in the publication or leaves it. */
export type Destination = 'inside' | 'outside';

const schemes = new Set(['http', 'https', 'mailto', 'tel']);

/** Parses an address as a browser does: it skips spaces and control characters, so `java\nscript:` is a scheme (WHATWG URL, basic parser). */
export function destinationOf(address: string): Destination | AddressProblem {
  const read = address.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
  if (read === '') return { message: 'A link leads nowhere.', fix: 'Write its address: [the words](https://example.org/).' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  if (scheme !== undefined && !schemes.has(scheme)) {
    return {
      message: `"${shown(address)}" is not an address that a reader may follow.`,
      fix: 'Link to a page: https://…, mailto:…, tel:… or a file of this publication.',
    };
  }
  if (/^[/\\]{2}/.test(read))
    return { message: `"${shown(address)}" does not begin with https: or http:.`, fix: `Write https:${shown(read).replace(/\\/g, '/')}.` };
  if (scheme === undefined) return 'inside';
  if ((scheme === 'http' || scheme === 'https') && !(/^https?:\/\/[^/?#]/i.test(read) && URL.canParse(address.trim()))) {
    return { message: `"${shown(address)}" is not a whole web address.`, fix: 'Write it whole: https://example.org/page.' };
  }
  return 'outside';
}

/** Checks the path of a picture, which must be a file beside the article; undefined if it is valid. */
export function pictureProblem(src: string): AddressProblem | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(src.trim())) {
    return {
      message: `The picture "${shortened(shown(src))}" is not beside this file.`,
      fix: 'Save the picture beside the article and write its path from here, as ./picture.jpg.',
    };
  }
  const path = decodedPath(src);
  if (!/^(\.{1,2}\/)?[^\\:?#%]+\.(avif|gif|jpe?g|png|svg|webp)$/i.test(path) || path.startsWith('/')) {
    return {
      message: `"${shown(src)}" is not a picture beside this file.`,
      fix: exportAs(src) ?? 'Name an avif, gif, jpg, png, svg or webp file by its path from here, as ./picture.jpg.',
    };
  }
  return undefined;
}

/** Checks the path of a table, which must be a file beside the article; undefined if it is valid. */
export function tableProblem(src: string): AddressProblem | undefined {
  const path = decodedPath(src);
  if (/^(\.{1,2}\/)?[^\\:?#%]+\.csv$/i.test(path) && !path.startsWith('/')) return undefined;
  return { message: `"${shown(src)}" is not a table beside this file.`, fix: 'Name a CSV file by its path from here: ./figures.csv.' };
}

function shown(address: string): string {
  return address.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
