/** Which component draws which part; both ways of drawing a body use this table. */
import type { BodyPart } from '../markdown/body.ts';
import Aside from './parts/Aside.astro';
import BarChart from './parts/BarChart.astro';
import Callout from './parts/Callout.astro';
import Figure from './parts/Figure.astro';
import LineChart from './parts/LineChart.astro';
import PullQuote from './parts/PullQuote.astro';
import Quote from './parts/Quote.astro';
import Stat from './parts/Stat.astro';
import Timeline from './parts/Timeline.astro';
import TextPicture from './TextPicture.astro';

export const partComponents = {
  PullQuote,
  Quote,
  Aside,
  Callout,
  Figure,
  Stat,
  BarChart,
  LineChart,
  Timeline,
  Picture: TextPicture,
} satisfies Record<BodyPart['part'], unknown>;
