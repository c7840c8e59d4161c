/** The report as Markdown, and as JSON. */
import { count } from '../../base/count.ts';
import { madeVisible } from '../../base/unseen.ts';
import { onOneLine } from '../../problems/sanitize.ts';
import type { Counts } from '../text/counts.ts';
import { causes, differs, type ImportReport, type TextReport, type ToFetch, toFetch, totals } from './report.ts';

/** In the summary; the JSON holds all. */
const shownPlaces = 3;
const shownTasks = 40;

const rows: readonly (readonly [keyof Counts, string])[] = [
  ['words', 'words'],
  ['links', 'links'],
  ['pictures', 'pictures'],
  ['footnotes', 'footnotes'],
  ['codeBlocks', 'blocks of code'],
  ['tables', 'tables'],
];

export function markdownReport(report: ImportReport): string {
  const { texts, skipped, dryRun, source } = report;
  const written = texts.filter(({ state }) => state === 'written');
  const there = texts.length - written.length;
  const sum = totals(written);
  const lines = [
    `# Import of ${source}`,
    '',
    `${count(texts.length, 'piece')} read, ${written.length.toLocaleString('en')} ${dryRun ? 'would be written' : 'written'}, ${there.toLocaleString('en')} there already and not touched, ${count(skipped.length, 'file')} left out.`,
    ...(report.tables.length > 0 ? [`${dryRun ? 'Would change' : 'Changed'} too: ${listed(report.tables, 12)}.`] : []),
    ...(report.mergedHashtags > 0
      ? [`${count(report.mergedHashtags, 'spelling')} of hashtags merged with others; hashtags.yaml lists those with other letters.`]
      : []),
    '',
    ...(written.length > 0
      ? [
          '| | before | after |',
          '|---|--:|--:|',
          ...rows.map(
            ([name, words]) => `| ${words} | ${sum.before[name].toLocaleString('en')} | ${sum.after[name].toLocaleString('en')} |`,
          ),
          '',
        ]
      : []),
    ...wordsSection(written),
    ...siteSection(report.placeholders),
    ...causeSection(texts),
    ...hostSection(report.hosts),
    ...fetchSection('Pictures that are missing', 'Each with the piece and the line where it stood.', toFetch(written, 'picture')),
    ...fetchSection(
      'Files to bring along',
      'Links lead to the old site. Under the same path in public/, a file has its old address on the new site too.',
      toFetch(written, 'file'),
    ),
    ...(skipped.length > 0 ? ['## Left out', '', ...grouped(skipped), ''] : []),
    ...(report.proposals.length > 0 ? ['## Questions', '', ...report.proposals.map((question) => `- ${question}`), ''] : []),
  ];
  // Names of an archive must neither control a terminal nor look like lines of the report.
  return `${lines
    .map((line) => onOneLine(madeVisible(line)))
    .join('\n')
    .trimEnd()}\n`;
}

function wordsSection(written: readonly TextReport[]): readonly string[] {
  const found = written.filter(differs);
  if (found.length === 0) return written.length === 0 ? [] : ['Each text has its words, within 1 %.', ''];
  const items = found.map(
    ({ place, before, after, lost }) =>
      `- ${place}: ${before.words} words became ${after.words}${lost.length === 0 ? '' : `; without ${lost.join(', ')}`}`,
  );
  return ['## Texts whose words differ by more than 1 %', '', ...items, ''];
}

function causeSection(texts: readonly TextReport[]): readonly string[] {
  const found = causes(texts);
  if (found.length === 0) return [];
  const items = found.map(
    ({ what, why, times, places }) => `- **${what}**, ${times.toLocaleString('en')}: ${why} (${listed(places, shownPlaces)})`,
  );
  return ['## What changed, by cause', '', ...items, ''];
}

function hostSection(hosts: ReadonlyMap<string, number>): readonly string[] {
  if (hosts.size === 0) return [];
  const items = [...hosts].sort(([, a], [, b]) => b - a).map(([host, times]) => `- ${host}: ${count(times, 'picture')}`);
  return [
    '## Pictures on the web',
    '',
    'Links lead to them. `--fetch HOST` brings those of a host along into a new publication; `--pictures FOLDER` those whose files you have.',
    '',
    ...items,
    '',
  ];
}

function siteSection(placeholders: readonly string[]): readonly string[] {
  if (placeholders.length === 0) return [];
  return ['## To be written in site.yaml', '', 'The archive does not say it:', '', ...placeholders.map((field) => `- ${field}`), ''];
}

function fetchSection(title: string, sentence: string, tasks: readonly ToFetch[]): readonly string[] {
  if (tasks.length === 0) return [];
  const items = tasks.slice(0, shownTasks).map(({ address, file, line }) => `- ${file}${line === undefined ? '' : `:${line}`} ${address}`);
  const more = tasks.length - items.length;
  return [
    `## ${title}`,
    '',
    sentence,
    '',
    ...items,
    ...(more > 0 ? [`- and ${more.toLocaleString('en')} more, all in the JSON (--json)`] : []),
    '',
  ];
}

function grouped(skipped: ImportReport['skipped']): readonly string[] {
  const byWhy = Map.groupBy(skipped, ({ why }) => why);
  return [...byWhy].map(
    ([why, items]) =>
      `- ${why} (${listed(
        items.map(({ place }) => place),
        5,
      )})`,
  );
}

function listed(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${(items.length - most).toLocaleString('en')} more` : shown;
}

export function jsonImportReport(report: ImportReport): string {
  const whole = {
    ...report,
    hosts: Object.fromEntries(report.hosts),
    totals: totals(report.texts),
    causes: causes(report.texts),
    missingPictures: toFetch(report.texts, 'picture'),
    filesToFetch: toFetch(report.texts, 'file'),
  };
  // JSON escapes the older half of the control characters by itself.
  const json = JSON.stringify(whole, null, 2).replace(/[\x7F-\x9F]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return `${json}\n`;
}
