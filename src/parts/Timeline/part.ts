/** What happened when: a line of time to scale, and under it the events in words. */
import { chartFigure } from '../charts/chart-figure.ts';
import { caption, data, source } from '../charts/chart-props.ts';
import { attributes, type Html, markup } from '../html.ts';
import { definePart } from '../part.ts';
import { eventsOf, type TimelineEvent } from './events.ts';

export const part = definePart({
  description: 'What happened when, with the distances between.',
  example:
    '<Timeline data={[["date", "event"], ["2024-05", "The dock is sold."], [2026, "The dock is flooded."]]} highlight="2026" caption="One dock." />',
  children: 'none',
  rows: 'date',
  props: {
    data: data('Two columns, dates (`2026`, `2026-01` or `2026-01-31`) and what happened: rows, or a CSV file.'),
    caption,
    highlight: { type: 'word', description: 'The date that carries the argument, as it is written in the rows.' },
    source,
  },
  html(values, _inner, target) {
    const events = eventsOf(values.data, values.language);
    const lines = events.map(
      ({ date, dateText, text }) =>
        markup`<li${signalAt(date === values.highlight)}><time class="label" datetime="${date}">${dateText}</time> <span>${text}</span></li>`,
    );
    return chartFigure(markup`${target === 'page' ? timeSvg(events, values) : undefined}<ol class="events">${lines}</ol>`, values);
  },
});

function timeSvg(events: readonly TimelineEvent[], { highlight }: { highlight?: string | undefined }): Html {
  const marks = events.map(({ date, place }) => {
    const isHigh = date === highlight;
    return markup`<line${signalAt(isHigh)} x1="${place}%" x2="${place}%" y1="${isHigh ? 0 : 24}" y2="56"/>`;
  });
  return markup`<svg class="drawing mirrored" width="100%" height="57" aria-hidden="true">
    <line class="hairline" x2="100%" y1="56" y2="56"/>
    ${marks}
  </svg>`;
}

function signalAt(isHigh: boolean): Html {
  return attributes({ class: isHigh ? 'signal' : undefined });
}
