/** Which component renders which part. */
import type { PartComponents } from '../../../markup/part-components.ts';
import Aside from './Aside.astro';
import Chart from './Chart.astro';
import Picture from './Picture.astro';
import PullQuote from './PullQuote.astro';
import Quote from './Quote.astro';
import Stat from './Stat.astro';
import Timeline from './Timeline.astro';

export const partComponents = {
  PullQuote,
  Quote,
  Aside,
  Callout: Aside,
  Figure: Picture,
  Stat,
  BarChart: Chart,
  LineChart: Chart,
  Timeline,
  Picture,
} satisfies PartComponents;
