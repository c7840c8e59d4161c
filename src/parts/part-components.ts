/** Which component renders which part. */
import type { PartComponents } from '../markup/part-components.ts';
import Aside from './Aside/Aside.astro';
import BarChart from './BarChart/BarChart.astro';
import Callout from './Callout/Callout.astro';
import Figure from './Figure/Figure.astro';
import LineChart from './LineChart/LineChart.astro';
import PullQuote from './PullQuote/PullQuote.astro';
import Quote from './Quote/Quote.astro';
import Stat from './Stat/Stat.astro';
import Timeline from './Timeline/Timeline.astro';
import TextPicture from './Picture/Picture.astro';

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
} satisfies PartComponents;
