/** How a card is set: titles that fit their box as they are really drawn, and never the empty boxes of letters that no face has. */
import { Renderer } from '@takumi-rs/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderable } from '../../../../../src/designs/review/social-card/renderable-text.ts';
import { fitTitle, titleTracking } from '../../../../../src/designs/review/social-card/fit-title.ts';
import { cardFonts } from '../../../../../src/designs/review/social-card/card-fonts.ts';
import { socialCard } from '../../../../../src/designs/review/social-card/social-card.ts';
import { readCardFonts } from '../../../../../src/site/social-cards/card-fonts.ts';
import type { SocialCardView } from '../../../../../src/views/social-card.ts';

const renderer = new Renderer();

beforeAll(async () => {
  for (const face of await readCardFonts(process.cwd(), cardFonts)) await renderer.registerFont(face);
});

const article: SocialCardView['article'] & {} = {
  title: 'The bill',
  direction: 'ltr',
  kind: 'Opinion',
  byline: 'By Ines Okafor',
  number: 'Number 12, November 2026',
  subject: { name: 'Markets', weight: 0.7 },
};
const colours = { flood: { day: '#d07000', night: '#000000' } };
const view: SocialCardView = { publication: 'The Klaxon', tagline: 'A monthly review', article, shares: [], colours };

/** All that is written on a card, letters of the wordmark joined. */
function written(card: SocialCardView): string {
  return [...JSON.stringify(socialCard(card).root).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join('');
}

describe('a title', () => {
  test.each([
    ['short', 'The bill', 208],
    ['usual', 'The sound of a deal not closing', 148],
    [
      'of 120 letters',
      'Every argument about export control that was ever made was first an argument about arithmetic, and of borders besides it',
      68,
    ],
    ['of long words', 'Donaudampfschifffahrtsgesellschaftskapitänsmütze und Rechtsschutzversicherungsgesellschaften', 48],
    ['of 300 letters', 'Warum wir messen '.repeat(18).trim(), 40],
    ['of wide letters', 'WWW MMM '.repeat(9).trim(), 68],
  ])('%s is as large as it can be, and within its box', async (_what, title, expected) => {
    const box = { width: 1072, height: 284 };
    const { size, lineHeight } = fitTitle(title, box);
    expect(size).toBe(expected);
    const style = {
      fontFamily: 'Newsreader',
      fontWeight: 340,
      fontSize: size,
      lineHeight,
      letterSpacing: `${titleTracking}em`,
      textWrap: 'balance',
    };
    const { children } = await renderer.measure({
      type: 'container',
      style: { display: 'flex', width: 1072 },
      children: [{ type: 'text', text: title, style }],
    });
    expect(children[0]?.height).toBeLessThanOrEqual(box.height + 1);
    for (const { x, width } of children[0]?.runs ?? []) expect(x + width).toBeLessThanOrEqual(box.width + size * 0.3);
  });
});

describe('what no face can set', () => {
  test.each([
    ['AI bubble', 'AI bubble'],
    ['Łukasz Żółty', 'Łukasz Żółty'],
    ['Chips 🍟 and salt 👩🏽‍🚀', 'Chips and salt'],
    ['Chips🍟 and salt', 'Chips and salt'],
    ['Klaxon™ © 2026', 'Klaxon™ © 2026'],
    ['Đường về', 'Đường về'],
    ['cafe\u0301', 'café'],
    ['Grund\u00ADstück', 'Grundstück'],
    ['半導体', undefined],
    ['الحبر', undefined],
    ['Чернила', undefined],
    ['A 半 in Latin', undefined],
    ['🍟', undefined],
  ])('%s becomes %s', (text, kept) => {
    expect(renderable(text)).toBe(kept);
  });

  test.each(['半導体', 'هل يمكن للآلة أن تفكر'])('is left out of a card: "%s"', (title) => {
    const said = written({ ...view, article: { ...article, title } });
    expect(said).toBe('The KlaxonBy Ines OkaforOpinion');
    expect(written({ ...view, publication: title })).not.toContain(title);
  });

  test('is nothing that counts as Latin: every letter has its shape in both faces', async () => {
    const letters = Array.from({ length: 0x2220 }, (_, code) => String.fromCodePoint(code)).filter(
      (letter) => renderable(letter) === letter,
    );
    expect(letters.length).toBeGreaterThan(300);
    const draw = (text: string, fontFamily: string): Promise<Buffer> =>
      renderer.render(
        { type: 'text', text, style: { fontFamily, fontSize: 24 } },
        { width: 40, height: 40, format: 'raw', fontFamilies: [fontFamily] },
      );
    for (const face of ['Newsreader', 'Libre Franklin']) {
      const missing = await draw('\u0E01', face);
      const lacking: string[] = [];
      for (const letter of letters) if (missing.equals(await draw(letter, face))) lacking.push(letter);
      expect(lacking, face).toEqual([]);
    }
  });
});

test('a card of a language that is written leftwards is turned round, and keeps its wordmark', () => {
  const { root } = socialCard({ ...view, article: { ...article, direction: 'rtl' } });
  expect(root.className).toBe('card rtl');
  expect(written({ ...view, article: { ...article, direction: 'rtl' } })).toContain('The Klaxon');
});
