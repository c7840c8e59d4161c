/** Which component renders which part. */
import type { PartComponents } from '../../../../markup/part-components.ts';
import Aside from './Aside.astro';
import BarChart from './BarChart.astro';
import Callout from './Callout.astro';
import Figure from './Figure.astro';
import LineChart from './LineChart.astro';
import PullQuote from './PullQuote.astro';
import Quote from './Quote.astro';
import Stat from './Stat.astro';
import Timeline from './Timeline.astro';
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
} satisfies PartComponents;
