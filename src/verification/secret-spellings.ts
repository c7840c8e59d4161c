/** The spellings of a secret in a file: plain, escaped, encoded or disguised. */
import { shortestSecret } from './environment-secrets.ts';

export interface Spelling {
  readonly text: string;
  /** "in base64"; absent for the plain form. */
  readonly how?: string;
}

/** How programs escape HTML and XML, in text and in attributes. */
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
    // Only with a digit: mere words in another case may occur anywhere.
    ...(/\d/.test(secret) ? [['in another case', secret.toLowerCase()] as const, ['in another case', secret.toUpperCase()] as const] : []),
  ];
  const first = new Map<string, Spelling>();
  for (const [how, text] of spellings)
    if (text.length >= shortestSecret && !first.has(text)) first.set(text, { text, ...(how === undefined ? {} : { how }) });
  return [...first.values()];
}

/** The three forms of the bytes within a longer base64 text, without characters that also depend on neighbouring bytes. */
function base64Of(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((offset * 8) / 6), whole);
  });
}

/** The longest part of a secret that HTML, XML and JSON do not escape; the whole secret if that is shorter than 12 characters. */
function longestPlain(secret: string): string {
  const plain = secret.split(/[&<>"'\\\s]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return plain.length < 12 ? secret.trim() : plain;
}
