/** Facts of one written file that depend only on its bytes, so that they may be cached with them. */
import { routes } from '../addresses/routes.ts';
import { placeSentence, type Sentence } from '../pictures/note-sentences.ts';
import { pictureNotes } from '../pictures/picture-notes.ts';
import { addressesInCss, addressesInJsonFeed, addressesInManifest, addressesInXml, type PageFacts, pageFacts } from './page-facts.ts';

export interface WrittenFile {
  /** Relative to the folder of the site, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface FileFacts {
  /** Only for a page. */
  readonly page?: Omit<PageFacts, 'addresses'>;
  /** All addresses that it links to or loads, as written. */
  readonly addresses: readonly string[];
  /** The message about a picture in it that reveals its place. */
  readonly place?: Sentence;
}

export function fileFacts(file: WrittenFile): FileFacts {
  // With any extension, and also for pictures inside other files.
  const place = placeSentence(pictureNotes(file.bytes));
  return { ...readableFacts(file), ...(place ? { place } : {}) };
}

function readableFacts({ path, bytes }: WrittenFile): FileFacts {
  const text = (): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  if (path.endsWith('.html')) {
    const { addresses, ...page } = pageFacts(text());
    return { page, addresses };
  }
  if (`/${path}` === routes.jsonFeed.pattern) return { addresses: addressesInJsonFeed(text()) };
  if (`/${path}` === routes.webManifest.pattern) return { addresses: addressesInManifest(text()) };
  if (path.endsWith('.xml')) return { addresses: addressesInXml(text()) };
  return { addresses: path.endsWith('.css') ? addressesInCss(text()) : [] };
}

/** Checks the shape of a value from the cache. */
export function isFileFacts(value: unknown): value is FileFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { page, addresses, place }: Partial<Record<keyof FileFacts, unknown>> = value;
  return isListOfTexts(addresses) && (page === undefined || isPage(page)) && (place === undefined || isSentence(place));
}

function isPage(value: unknown): value is FileFacts['page'] {
  if (typeof value !== 'object' || value === null) return false;
  const { titles, headings, ids }: Partial<Record<keyof PageFacts, unknown>> = value;
  return typeof titles === 'number' && typeof headings === 'number' && isListOfTexts(ids);
}

function isSentence(value: unknown): value is Sentence {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    'fix' in value &&
    typeof value.message === 'string' &&
    typeof value.fix === 'string'
  );
}

export function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
