/** The rows of a timeline → its events, each with its text and its position in time. */
import type { ChartTable } from '../../markdown/charts/chart-table.ts';
import { dateText } from '../charts/figure-text.ts';

export interface TimelineEvent {
  /** As written: `2026`, `2026-01` or `2026-01-31`. */
  readonly date: string;
  readonly dateText: string;
  readonly text: string;
  /** Percent of the time from the first to the last. */
  readonly place: number;
}

/** A year stands where it begins, and so does a month. */
export function eventsOf({ rows }: ChartTable, language: string): readonly TimelineEvent[] {
  const events = rows.map(([date, text]) => ({ date: String(date), text: String(text), moment: Date.parse(String(date)) }));
  const first = events[0]?.moment ?? 0;
  const span = (events.at(-1)?.moment ?? first) - first || 1;
  return events.map(({ date, text, moment }) => ({
    ...{ date, text, dateText: dateText(date, language, 'long') },
    place: Math.round(((moment - first) / span) * 1e4) / 100,
  }));
}
