import { expect, test } from 'vitest';
import { hyphenatePage } from '../../../../src/outputs/hyphenation/hyphenate-page.ts';

/** With `|` for each soft hyphen. */
async function hyphenated(html: string): Promise<string> {
  return (await hyphenatePage(html)).replaceAll('\u00AD', '|');
}

const law = 'Verwaltungsverfahrensbeschleunigungsgesetz';
const divided = 'Verwal|tungs|ver|fah|rens|be|schleu|ni|gungs|ge|setz';

test('long words get soft hyphens in the language of their element', async () => {
  expect(await hyphenated(`<html lang="de"><p>Das ${law}</p><p lang="en">An infrastructure</p></html>`)).toBe(
    `<html lang="de"><p>Das ${divided}</p><p lang="en">An infra|struc|ture</p></html>`,
  );
  expect(await hyphenated('<p lang="en-GB">photolithography</p><p lang="en-US">photolithography</p>')).toBe(
    '<p lang="en-GB">photo|litho|graphy</p><p lang="en-US">photolith|o|g|raphy</p>',
  );
});

test.each([
  ['Greek', 'el', 'ηλεκτροεγκεφαλογράφημα', 'ηλεκτρο|ε|γκε|φα|λο|γρά|φημα'],
  ['Finnish', 'fi', 'Epäjärjestelmällisyys', 'Epäjär|jes|tel|mäl|li|syys'],
  ['Serbian', 'sr', 'непријатељствима', 'непри|ја|тељ|ствима'],
  ['Turkish, whose small i has no other letter', 'tr', 'MUVAFFAKİYETSİZLEŞTİRİCİ', 'MUVAFFAKİYETSİZLEŞTİRİCİ'],
])('in %s', async (_, language, word, result) => {
  expect(await hyphenated(`<p lang="${language}">${word}</p>`)).toBe(`<p lang="${language}">${result}</p>`);
});

test('a letter keeps its marks, however they are written', async () => {
  const typed = async (language: string, word: string): Promise<readonly string[]> => {
    const both = [word, word.normalize('NFD')].map((text) => hyphenated(`<p lang="${language}">${text}</p>`));
    return (await Promise.all(both)).map((html) => html.normalize('NFC'));
  };
  for (const [language, word] of [
    ['cs', 'nejneobhospodařovávatelnějšími'],
    ['tr', 'muvaffakiyetsizleştiriciler'],
    ['el', 'ηλεκτροεγκεφαλογράφημα'],
  ] as const) {
    const [composed, marked] = await typed(language, word);
    expect(composed).toContain('|');
    expect(marked).toBe(composed);
  }
  expect(await typed('fr', 'élévation')).toEqual(Array(2).fill('<p lang="fr">élévation</p>'));
});

test('words of fewer than eleven letters stay whole, and so do the ends of long ones', async () => {
  const page = `<p lang="de">Feuerwehr, Verwaltung, Übertragung, Kommunikation, Bundesverfassungsgericht</p>`;
  expect(await hyphenated(page)).toBe(
    `<p lang="de">Feuerwehr, Verwaltung, Über|tra|gung, Kommu|ni|ka|tion, Bundes|ver|fas|sungs|ge|richt</p>`,
  );
});

test('in names of a list, words of fewer than sixteen letters stay whole: a line ends between words', async () => {
  const page = '<ul data-names lang="en"><li><a>Cloud Infrastructure</a> Photolithographers</ul><p lang="en">infrastructure</p>';
  expect(await hyphenated(page)).toBe(
    '<ul data-names lang="en"><li><a>Cloud Infrastructure</a> Photolith|o|g|ra|phers</ul><p lang="en">infra|struc|ture</p>',
  );
});

test('the parts of a compound that has a hyphen stay whole, unless one alone is longer than a line', async () => {
  const page = `<p lang="de">Schlegelmilch-Württemberger, Landes-Rechtsschutzversicherung</p>`;
  expect(await hyphenated(page)).toBe(`<p lang="de">Schlegelmilch-Württemberger, Landes-Rechts|schutz|ver|si|che|rung</p>`);
});

test.each([
  ['an attribute', `<a title="${law}" href="/${law}/">x</a>`],
  ['a title', `<title>${law}</title>`],
  ['code', `<p><code>${law}</code></p><pre>${law}</pre>`],
  ['script and style', `<script>"${law}"</script><style>.${law}{}</style>`],
  ['a comment', `<!-- ${law} -->`],
  ['what must not be translated', `<p translate="no"><a href="/">${law}</a></p>`],
  ['an address', `<p>https://${law}.de/${law} post@${law}.de ${law}.pdf ${law}_x</p>`],
  [
    'an address with hyphens',
    `<p>https://example.de/das-${law}-heute post-${law}@example.de post@das-${law}-heute.de ${law}-heute.pdf www.das-${law}.de ${law}.de/#${law}</p>`,
  ],
  ['a word longer than any', `<p>${'schaft'.repeat(10_000)}</p>`],
  ['an entity', '<p>&CounterClockwiseContourIntegral;</p>'],
  ['a word in which the writer has set them', `<p>Verwaltungsverfahrens|beschleunigungsgesetz</p>`],
])('nothing is added in %s', async (_, html) => {
  const page = `<html lang="de"><body>${html}</body></html>`;
  expect(await hyphenatePage(page.replaceAll('|', '\u00AD'))).toBe(page.replaceAll('|', '\u00AD'));
});

test('a language without patterns, an unknown one and none at all change nothing', async () => {
  const page = `<p>${law}</p><p lang="ar">${law}</p><p lang="ja">${law}</p><p lang="?">${law}</p><p lang="">${law}</p>`;
  expect(await hyphenatePage(page)).toBe(page);
});

test('an unclosed element, an entity and a void one leave the rest in its place', async () => {
  expect(await hyphenated(`<html lang="de"><p>A &amp; B<br>${law}<p lang="en">infrastructure<img alt="${law}">infrastructure</html>`)).toBe(
    `<html lang="de"><p>A &amp; B<br>${divided}<p lang="en">infra|struc|ture<img alt="${law}">infra|struc|ture</html>`,
  );
});
