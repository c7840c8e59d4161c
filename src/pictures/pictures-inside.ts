/** Raster pictures in base64 in an SVG. Outside of an `<image>`, base64 is only text. */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { svg, xlink } from './svg-names.ts';

export interface PictureInside {
  /** As in its media type, in lower case. */
  readonly format: string;
  readonly bytes: Buffer;
}

export function pictureInside({ local, uri }: Pick<SaxesTagNS, 'local' | 'uri'>, attribute: SaxesAttributeNS): PictureInside | undefined {
  const isAddress = attribute.local === 'href' && (attribute.uri === '' || attribute.uri === xlink);
  if (local !== 'image' || uri !== svg || !isAddress) return undefined;
  const [, format, letters] = /^\s*data:image\/([a-z]+);base64,([A-Za-z\d+/=\s]*)$/i.exec(attribute.value) ?? [];
  return format === undefined || letters === undefined
    ? undefined
    : { format: format.toLowerCase(), bytes: Buffer.from(letters, 'base64') };
}

/** For a harmless SVG; lines count from 1. */
export function picturesInside(text: string): readonly (PictureInside & { readonly line: number })[] {
  const parser = new SaxesParser({ xmlns: true, position: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const found: (PictureInside & { line: number })[] = [];
  let line = 1;
  parser.on('opentagstart', () => (line = parser.line));
  parser.on('opentag', (tag) => {
    for (const attribute of Object.values(tag.attributes)) {
      const picture = pictureInside(tag, attribute);
      if (picture) found.push({ ...picture, line });
    }
  });
  parser.write(text).close();
  return found;
}
