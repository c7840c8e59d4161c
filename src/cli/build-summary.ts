/** The summary that a build prints. */
import type { HeldBack } from '../model/held-back.ts';
import { count } from '../base/count.ts';
import { hostLimits } from './host-limits.ts';
import type { Publication } from '../model/publication.ts';

interface Built {
  /** Counts of pages and cards. */
  readonly rendered: number;
  readonly reused: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly largest: number;
  readonly seconds: number;
  readonly indexed: { readonly shards: number; readonly reused: number };
  /** Milliseconds since 1970: the moment that the site is built for. */
  readonly now: number;
  readonly out: string;
  /** The command that shows the site. */
  readonly preview: string;
}

export function printSummary(publication: Publication, built: Built): string {
  const { rendered, reused, pages, files, bytes, largest, seconds, indexed, now, out, preview } = built;
  const { site, heldBack } = publication;
  const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: site.timeZone });
  const drafts = heldBack.filter(({ due }) => due === undefined);
  const scheduled = heldBack.filter(({ due }) => due !== undefined);
  const rows: (readonly [string, string])[] = [
    ['articles', number(publication.articles.length)],
    ['pages', number(pages)],
    ['hashtags', number(publication.articlesWithHashtag.size)],
    ['rendered', `${number(rendered)} of ${number(rendered + reused)} files`],
    ...searchRow(indexed),
    ['size', `${(bytes / 1_000_000).toFixed(1)} MB in ${number(files)} files, in ${out}`],
    ['time', `${seconds.toFixed(1)} seconds`],
    ['built for', `${moment.format(now)} (${site.timeZone}): --now ${new Date(now).toISOString()}`],
    [
      publication.forReaders ? 'held back' : 'unpublished',
      heldBack.length === 0 ? 'nothing' : `${count(drafts.length, 'draft')}, ${number(scheduled.length)} scheduled`,
    ],
    ...nextDue(scheduled, moment),
    ['look at it', `${preview}, then http://localhost:4321${publication.urls.home}`],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const table = rows.map(([label, value]) => `  ${label.padEnd(width)}   ${value}`).join('\n');
  const warning = `Drafts and scheduled pieces are shown in ${out}, and marked. Look at this site, but do not publish it.`;
  const limits = hostLimits({ files, bytes, largest, redirects: publication.redirects.length });
  const sentences = publication.forReaders ? limits : [warning];
  return `\n${site.name} is built.\n\n${table}\n${sentences.length > 0 ? `\n${sentences.join('\n')}\n` : ''}`;
}

/** No row where there is one index, as in every small publication. */
function searchRow({ shards, reused }: Built['indexed']): readonly (readonly [string, string])[] {
  const asBefore = reused === 0 ? '' : `, ${number(reused)} from the cache`;
  return shards === 1 ? [] : [['search', `${number(shards)} parts${asBefore}`]];
}

/** Names the file and not the title: the log of a build may be public, and the title is not public yet. */
function nextDue([next]: readonly HeldBack[], moment: Intl.DateTimeFormat): readonly (readonly [string, string])[] {
  return next?.due === undefined ? [] : [['next due', `${moment.format(next.due)}: ${next.path}`]];
}

function number(value: number): string {
  return value.toLocaleString('en');
}
