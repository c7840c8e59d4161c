/** A small cover: view → boxes, texts and a style sheet, which with the fonts decide the whole look of a card. */
import type { Node } from '@takumi-rs/core';
import type { SocialCard } from '../../../site/social-cards/card-renderer.ts';
import type { SocialCardView } from '../../../views/social-card.ts';
import { renderable } from './renderable-text.ts';
import { fitTitle, titleTracking } from './fit-title.ts';
import { cardColours } from './card-colours.ts';
import { cardStyle } from './card-style.ts';
import { horn, weightOf, wordmark } from './loud-marks.ts';
import { box, line } from './nodes.ts';

export { cardFonts } from './card-fonts.ts';

type CardArticle = NonNullable<SocialCardView['article']>;

const titleBox = { width: 1072, height: 284 };
/** Narrower than the card: the last letters of a wordmark are heavier, and wider, than those of a title. */
const nameBox = { width: 920, height: 220 };
const headBox = { width: 600, height: 48 };
const hornBeside = { tallest: 136, widest: 20, gap: 22 };
const hornAlone = { tallest: 250, widest: 34, gap: 36 };

/** Facts that the fonts cannot render are left out. If that is the title, the article gets the card of the publication, with its other facts. */
export function socialCard({ article, publication, tagline, shares, colours }: SocialCardView): SocialCard {
  const name = renderable(publication);
  const title = article && renderable(article.title);
  const parts =
    article && title !== undefined
      ? [
          cardHead(name, article.number),
          cardTitle(title),
          box('foot', [cardFacts(article), box('sounding', [...subject(article), horn(shares, hornBeside)])]),
        ]
      : [
          publicationName(name),
          box('foot', [article ? cardFacts(article) : box('facts', textOf('tagline', tagline)), horn(shares, hornAlone)]),
        ];
  return { root: box(`card ${article?.direction ?? 'ltr'}`, parts), css: cardStyle(cardColours(colours)) };
}

function cardHead(name: string | undefined, number: string | undefined): Node {
  const fontSize = fitTitle(name ?? '', headBox).size;
  return box('head', [box('wordmark', name === undefined ? [] : wordmark(name), { fontSize }), ...textOf('label', number)]);
}

function cardTitle(title: string): Node {
  const { size, lineHeight } = fitTitle(title, titleBox);
  return line('title', title, { fontSize: size, lineHeight, letterSpacing: `${titleTracking}em` });
}

function publicationName(name: string | undefined): Node {
  const { size, lineHeight } = fitTitle(name ?? '', nameBox);
  return box('wordmark name', name === undefined ? [] : wordmark(name), { fontSize: size, lineHeight });
}

function cardFacts({ byline, kind }: CardArticle): Node {
  return box('facts', [...textOf('byline', byline), ...textOf('label', kind)]);
}

function subject({ subject: own }: CardArticle): Node[] {
  return own ? textOf('subject', own.name, { fontWeight: weightOf(own.weight) }) : [];
}

function textOf(name: string, text: string | undefined, style = {}): Node[] {
  const shown = text === undefined ? undefined : renderable(text);
  return shown === undefined ? [] : [line(name, shown, style)];
}
