/** Extreme publications for a design: few or many articles, short or long words, another script. None has a picture. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Extreme {
  /** Newest first; the first one leads the home page. */
  readonly titles: readonly Title[];
  /** The names of the categories; articles are assigned to them in turn. */
  readonly subjects: readonly string[];
  readonly writer: string;
  /** The number of hashtags that only one article has, for each article. */
  readonly ownHashtags: number;
  readonly numbering: 'monthly' | 'none';
}

interface Title {
  readonly text: string;
  readonly standfirst?: string;
  readonly language?: string;
}

const short: Title = { text: 'Who pays' };
const long: Title = {
  text: 'What the harbour authority said, what it meant, what it did, and why nobody who was in the room wrote any of it down then',
};
const german: Title = {
  text: 'Donaudampfschifffahrtsgesellschaft und Rechtsschutzversicherungspflicht',
  standfirst: 'Wer die Hafeninfrastrukturfinanzierungsvereinbarung unterschrieb, hat sie nicht gelesen.',
  language: 'de',
};
const arabic: Title = { text: 'المرافئ الفارغة قرار وليست قدرا', standfirst: 'المرفأ هادئ هذا العام.', language: 'ar' };
const longSubjects = ['Rechtsschutzversicherungsgesellschaften', 'Infrastrukturfinanzierung', 'Law'];

function extreme(over: Partial<Extreme>): Extreme {
  return { titles: [short, long, german], subjects: ['Law'], writer: 'Ada Quill', ownHashtags: 1, numbering: 'none', ...over };
}

/** One for each kind of leading article. */
export const extremes = {
  'three pieces': extreme({}),
  'another script': extreme({ titles: [arabic, german, arabic, short], numbering: 'monthly' }),
  'many pieces of long titles and words': {
    ...manyPieces(60, 10),
    writer: 'Wolfgang Schlegelmilch-Württemberger',
  },
} as const satisfies Record<string, Extreme>;

/** Articles of every kind in turn, each with its own hashtags. */
export function manyPieces(count: number, ownHashtags: number): Extreme {
  const turns = [long, german, short, arabic];
  const titles = Array.from({ length: count }, (_, index): Title => ({
    ...turns[index % 4],
    text: `${turns[index % 4]?.text ?? ''} ${index + 1}`,
  }));
  return extreme({ titles, subjects: [...longSubjects, 'Ports', 'Work', 'Money', 'Power'], ownHashtags, numbering: 'monthly' });
}

/** Writes the content folder of a publication. Of many articles, thirty answer the oldest. */
export async function writeExtreme(folder: string, { titles, subjects, writer, ownHashtags, numbering }: Extreme): Promise<void> {
  for (const name of ['articles', 'authors']) await mkdir(join(folder, name), { recursive: true });
  const settings = `name: The Review of Extremes\nurl: https://example.org/\nlanguage: en\ntimeZone: Europe/London\ntagline: To the ends\ndescription: It holds.\nnumbering: ${numbering}\nsocialCards: false\n`;
  await writeFile(join(folder, 'site.yaml'), settings);
  await writeFile(join(folder, 'categories.yaml'), subjects.map((name, index) => `- slug: s${index}\n  name: ${name}\n`).join(''));
  await writeFile(join(folder, 'authors', 'ada-quill.yaml'), `name: ${writer}\n`);
  for (const [index, { text, standfirst, language }] of titles.entries()) {
    const hashtags = [
      'harbours',
      ...Array.from({ length: ownHashtags }, (_, each) => `${each === 0 ? 'infrastructure' : 'word'} ${index}-${each}`),
    ];
    const fields = [
      `title: "${text}"`,
      `standfirst: ${standfirst ?? 'Empty harbours are a decision, not a fate, and somebody signed it.'}`,
      ...(language ? [`lang: ${language}`] : []),
      `published: ${dayBefore(index * 3)}`,
      'authors: [ada-quill]',
      `categories: [s${index % subjects.length}]`,
      `hashtags: [${hashtags.join(', ')}]`,
      ...(titles.length > 30 && index < 30 ? [`disagreesWith: [piece-${titles.length - 1}]`] : []),
    ];
    await writeFile(join(folder, 'articles', `piece-${index}.mdx`), `---\n${fields.join('\n')}\n---\n\nA harbour is a promise.\n`);
  }
}

/** A date so many days before the moment of the tests. */
function dayBefore(days: number): string {
  return new Date(Date.UTC(2026, 10, 20) - days * 86_400_000).toISOString().slice(0, 10);
}
