/** The picture that leads a piece, among its fields. */
import { posix } from 'node:path';
import type { LeftOut } from './imported-text.ts';
import type { PlannedText } from './plan/plan.ts';
import type { Resolved } from './text/place.ts';

/** The picture that leads the piece, where its file came along. */
export function imageFields({ image, kind }: PlannedText, pictureAt: (src: string) => Resolved, notes: LeftOut[]): Record<string, unknown> {
  if (!image || kind === 'page') return {};
  const found = pictureAt(image.src);
  const fetch = { kind: 'picture', address: 'to' in found ? found.to : image.src } as const;
  if ('why' in found) notes.push({ what: `the picture ${image.src}`, why: found.why, fetch });
  else if (/^https?:/.test(found.to)) notes.push({ what: `the picture ${found.to}`, why: 'It led the piece, and lies on the web.', fetch });
  else if (/\.svg$/.test(found.to)) notes.push({ what: `the picture ${image.src}`, why: 'A drawing cannot lead a piece.' });
  else {
    const alt =
      image.alt ??
      image.caption ??
      posix
        .basename(image.src)
        .replace(/\.\w+$/, '')
        .replace(/[-_]+/g, ' ');
    if (image.alt === undefined)
      notes.push({
        what: 'no words for the picture that leads the piece',
        why: 'Its caption or its name stands in their place: write what it shows.',
      });
    const night = image.night === undefined ? undefined : pictureAt(image.night);
    const line = { caption: image.caption, credit: image.credit, drawn: image.drawn, night: night && 'to' in night ? night.to : undefined };
    return {
      image: {
        src: found.to,
        alt: alt.slice(0, 500),
        ...Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)),
      },
    };
  }
  return {};
}

/** The picture stands after the hashtags, as in the guide. */
export function ordered({ image, ...fields }: Record<string, unknown>): Record<string, unknown> {
  if (image === undefined) return fields;
  const entries = Object.entries(fields);
  const place = entries.findIndex(([name]) => ['slug', 'aliases', 'formerIds', 'canonical', 'lang', 'imported'].includes(name));
  return Object.fromEntries([...entries.slice(0, place), ['image', image], ...entries.slice(place)]);
}
