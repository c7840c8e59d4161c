/** Which component draws which part; both ways of drawing a body use this table. */
import type { BodyPart } from '../markdown/body.ts';
import Aside from './parts/Aside.astro';
import Callout from './parts/Callout.astro';
import Figure from './parts/Figure.astro';
import PullQuote from './parts/PullQuote.astro';
import Quote from './parts/Quote.astro';
import Stat from './parts/Stat.astro';
import TextPicture from './TextPicture.astro';

export const partComponents = { PullQuote, Quote, Aside, Callout, Figure, Stat, Picture: TextPicture } satisfies Record<
  BodyPart['part'],
  unknown
>;
