/** `robots.txt` (RFC 9309), with the content signals of contentsignals.org: what programs may read, and where the sitemaps are. */
import type { RobotsView, Signal } from '../views/machines.ts';

const meanings: Readonly<Record<Signal, string>> = {
  search: 'to list the pages in a search engine, with short excerpts',
  'ai-input': 'to put texts into an answer that a model gives',
  'ai-train': 'to train a model',
};

const refusals: Readonly<Partial<Record<Signal, string>>> = {
  'ai-input': 'Programs that fetch pages only to answer a question.',
  'ai-train': 'Programs that gather texts only to train models.',
};

export function renderRobots({ open, sitemaps, signals, refused }: RobotsView): string {
  const stated = (Object.keys(meanings) as Signal[]).filter((name) => signals[name] !== undefined);
  const groups = [
    [
      ...(stated.length > 0 ? ['# What texts of this site may be used for (contentsignals.org):'] : []),
      ...stated.map((name) => `# ${name}: ${meanings[name]}.`),
      'User-agent: *',
      ...(stated.length > 0 ? [`Content-Signal: ${stated.map((name) => `${name}=${signals[name] ? 'yes' : 'no'}`).join(', ')}`] : []),
      open ? 'Allow: /' : 'Disallow: /',
    ],
    ...refused.map(({ use, programs }) => [`# ${refusals[use]}`, ...programs.map((name) => `User-agent: ${name}`), 'Disallow: /']),
    sitemaps.map((address) => `Sitemap: ${address}`),
  ];
  return `${groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
