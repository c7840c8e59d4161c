/** What the bytes of one written file say of themselves: the same for the same bytes, wherever they stand, so that it may be kept with them. */
import { addressesInCss, addressesInXml, type PageFacts, pageFacts } from './page-facts.ts';
import { rasterPicture, tellsPlace } from './picture-place.ts';

export interface WrittenFile {
  /** From the folder of the site, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface FileFacts {
  /** Of a page. */
  readonly page?: Omit<PageFacts, 'addresses'>;
  /** All that it leads to or loads, as written there. */
  readonly addresses: readonly string[];
  /** Of a picture that says where it was taken. */
  readonly tellsPlace?: true;
}

export async function fileFacts({ path, bytes }: WrittenFile): Promise<FileFacts> {
  const text = (): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  if (path.endsWith('.html')) {
    const { addresses, ...page } = pageFacts(text());
    return { page, addresses };
  }
  if (path.endsWith('.xml')) return { addresses: addressesInXml(text()) };
  if (path.endsWith('.css')) return { addresses: addressesInCss(text()) };
  return { addresses: [], ...(rasterPicture.test(path) && (await tellsPlace(bytes)) ? { tellsPlace: true } : {}) };
}
