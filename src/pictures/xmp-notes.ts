/** Notes in XMP (ISO 16684-1): text in files of any kind. Found by the usual prefixes. */
import { type Notes, printable } from './notes.ts';

/** Of cameras, and of drones, which have their own names and spellings. */
const coordinates = /\b[\w-]+:gps(?:dest)?(?:latitude|longtitude|longitude)\b/i;

const places = [
  'photoshop:(?:City|State|Country)',
  'Iptc4xmpCore:(?:Location|CountryCode)',
  'Iptc4xmpExt:(?:City|Sublocation|ProvinceState|CountryName|LocationName)',
];

/** `Ci…`: contact of the creator. */
const persons = [
  'dc:(?:creator|contributor)',
  'tiff:Artist',
  'photoshop:CaptionWriter',
  'Iptc4xmpCore:CiAdrExtadr|Iptc4xmpCore:Ci(?:EmailWork|TelWork)',
  'Iptc4xmpExt:PersonInImage',
  'mwg-rs:Name',
  'MPReg:PersonDisplayName',
  'aux:OwnerName',
  'exifEX:CameraOwnerName',
];

/** In characters, more than any real packet or value. */
const longestPacket = 1_000_000;
const longestValue = 500;

export function xmpNotes(bytes: Buffer): Notes {
  const packets = [...packetsIn(bytes)].join('\n');
  return { coordinates: coordinates.test(packets), places: valuesOf(places, packets), persons: valuesOf(persons, packets) };
}

function* packetsIn(bytes: Buffer): Generator<string> {
  const sign = '<rdf:RDF';
  for (let at = bytes.indexOf(sign); at !== -1;) {
    const end = bytes.indexOf('</rdf:RDF>', at);
    const next = Math.min(end === -1 ? bytes.length : end, at + longestPacket);
    yield bytes.toString('utf8', at, next);
    at = bytes.indexOf(sign, next);
  }
}

/** The values of attributes and of elements, which may contain a list. */
function valuesOf(names: readonly string[], text: string): readonly string[] {
  const value = `\\b(${names.join('|')})(?:\\s*=\\s*(?:"([^"]{0,${longestValue}})"|'([^']{0,${longestValue}})')|(?:\\s[^<>]{0,200})?>([^]{0,${longestValue}}?)</\\1\\s*>)`;
  return [...text.matchAll(new RegExp(value, 'g'))].flatMap(
    ([, , quoted, apostrophes, content = '']) => printable(quoted ?? apostrophes ?? content.replace(/<[^>]*>/g, ' ')) ?? [],
  );
}
