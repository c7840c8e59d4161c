/** What is published is there once, what is held back is nowhere, and nothing is lost without a word. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { checkFiles } from './build-folder.ts';
import { everythingShown } from './everything-shown.ts';
import { itHolds } from './it-holds.ts';
import { hasCome, instant } from './moments.ts';
import { filesOf, type MadePublication, type Piece, publications } from './publications.ts';

const sound = { publication: publications(), now: instant };
const clashing = { publication: publications({ clashes: true }), now: instant };

itHolds('a publication without a mistake has no problem', fc.record(sound), async ({ publication, now }) => {
  expect((await checkFiles(filesOf(publication), { now, drafts: false })).problems).toEqual([]);
});

itHolds(
  'each piece that has come is one page, and listed in its month, its subjects, its hashtags and by its authors',
  fc.record(sound),
  async (made) => {
    const { publication, problems } = await checkFiles(filesOf(made.publication), { now: made.now, drafts: false });
    if (!publication) throw new Error(JSON.stringify(problems));
    const expected = made.publication.pieces.filter((piece) => isOut(piece, made.publication, made.now)).map(({ path }) => path);
    expect(publication.articles.map(({ path }) => path).sort()).toEqual(expected.sort());
    const shown = everythingShown(publication);
    expect(shown.length).toBe(new Set(shown.map(([address]) => address)).size);
    for (const { href, published, categories, hashtags, authors } of publication.articles) {
      expect(shown.filter(([address]) => address === href)).toHaveLength(1);
      const lists = [
        ...[publication.urls.month(published?.day.slice(0, 7) ?? '')],
        ...categories.map((path) => publication.urls.category(path)),
        ...hashtags.map((slug) => publication.urls.hashtag(slug)),
        ...authors.map((slug) => publication.urls.author(slug)),
      ];
      for (const list of lists) expect(shown.find(([address]) => address === list)?.[1] ?? '', list).toContain(`"${href}"`);
    }
  },
);

itHolds(
  'names that meet are refused with every file that meets there, or each piece has a page of its own',
  fc.record(clashing),
  async (made) => {
    const { publication, problems } = await checkFiles(filesOf(made.publication), { now: made.now, drafts: false });
    const { pieces } = made.publication;
    if (publication) {
      const out = pieces.filter((piece) => isOut(piece, made.publication, made.now));
      expect(publication.articles.map(({ path }) => path).sort()).toEqual(out.map(({ path }) => path).sort());
      const addresses = everythingShown(publication).map(([address]) => decodeURIComponent(address).normalize('NFC').toLowerCase());
      expect(addresses.length).toBe(new Set(addresses).size);
    }
    const named = problems.map(({ file, message }) => `${file} ${message}`).join('\n');
    // What holds half of a character is refused before it meets others.
    const read = pieces.filter(({ fields }) => String(fields['aliases']).isWellFormed());
    const meeting = read.filter((one) => read.some((other) => one !== other && addressOf(one) === addressOf(other)));
    for (const { path } of meeting) expect(named.normalize('NFC')).toContain(path.normalize('NFC'));
  },
);

itHolds('of what is held back no word is shown, whatever is draft and whatever the moment', fc.record(sound), async (made) => {
  const { publication, problems } = await checkFiles(filesOf(made.publication), { now: made.now, drafts: false });
  if (!publication) throw new Error(JSON.stringify(problems));
  const everything = everythingShown(publication).flat().join('\n');
  for (const piece of made.publication.pieces) {
    if (isOut(piece, made.publication, made.now)) expect(everything).toContain(piece.canary);
    else expect(everything).not.toContain(piece.canary);
  }
});

itHolds(
  'what is published stays published as time goes on',
  fc.record({ publication: publications(), moments: fc.tuple(instant, instant) }),
  async ({ publication, moments }) => {
    const [before, after] = moments.toSorted((a, b) => a - b);
    const outAt = async (now = 0) =>
      (await checkFiles(filesOf(publication), { now, drafts: false })).publication?.articles.map(({ href }) => href) ?? [];
    expect(await outAt(after)).toEqual(expect.arrayContaining([...(await outAt(before))]));
  },
);

function isOut({ fields }: Piece, { zone }: MadePublication, now: number): boolean {
  return fields['draft'] !== true && hasCome(String(fields['published']), zone, now);
}

function addressOf({ path, fields }: Piece): string {
  const name = /([^/]+)\.mdx$/.exec(path.replace(/(?<=articles\/.+)\/index\.mdx$/, '.mdx'))?.[1] ?? '';
  return String(fields['slug'] ?? name)
    .normalize('NFC')
    .toLowerCase();
}
