/** In which ways a secret may stand in a file: as it is, and as programs and people write what should not be seen. */
import { shortestSecret } from './environment-secrets.ts';

export interface Spelling {
  readonly text: string;
  /** "in base64"; absent where it stands as it is. */
  readonly how?: string;
}

/** As programs write the signs of HTML and XML, in a text and in an attribute. */
const entities: readonly Readonly<Record<string, string>>[] = [
  { '&': '&amp;', '<': '&lt;' },
  { '&': '&amp;', '<': '&lt;', '>': '&gt;' },
  { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
  { '&': '&amp;', '"': '&quot;' },
  { '&': '&#x26;', '<': '&#x3C;' },
  { '&': '&#x26;', '"': '&#x22;' },
];

export function spellingsOf(secret: string): readonly Spelling[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const percent = hex.replace(/../g, '%$&');
  const spellings: readonly (readonly [how: string | undefined, text: string])[] = [
    [undefined, longestPlain(secret)],
    ['escaped', JSON.stringify(secret).slice(1, -1)],
    ...entities.map((signs) => ['escaped', secret.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)] as const),
    ['escaped', encodeURIComponent(secret)],
    ['escaped', percent],
    ['escaped', percent.toUpperCase()],
    ['in hexadecimal', hex],
    ['in hexadecimal', hex.toUpperCase()],
    ...base64Of(bytes).flatMap((text): [string, string][] => [
      ['in base64', text],
      ['in base64', text.replaceAll('+', '-').replaceAll('/', '_')],
    ]),
    ['reversed', [...secret].reverse().join('')],
    // Words in another case may stand anywhere.
    ...(/\d/.test(secret) ? [['in another case', secret.toLowerCase()] as const, ['in another case', secret.toUpperCase()] as const] : []),
  ];
  const first = new Map<string, Spelling>();
  for (const [how, text] of spellings)
    if (text.length >= shortestSecret && !first.has(text)) first.set(text, { text, ...(how === undefined ? {} : { how }) });
  return [...first.values()];
}

/** The three forms that bytes may have within a longer text in base64, without the signs in which their neighbours have a share. */
function base64Of(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((offset * 8) / 6), whole);
  });
}

/** The part of a secret that HTML, XML and JSON all leave as it is, where it is long enough to be known by. */
function longestPlain(secret: string): string {
  const plain = secret.split(/[&<>"'\\\s]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return plain.length < 12 ? secret.trim() : plain;
}
