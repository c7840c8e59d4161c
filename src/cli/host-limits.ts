/** What common hosts take at most: better said by a build than by a publication that fails. */

export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  /** In bytes: the largest file. */
  readonly largest: number;
  /** Former addresses. */
  readonly redirects: number;
}

interface Limit {
  readonly host: string;
  readonly measure: keyof SiteSize;
  readonly most: number;
  readonly unit: string;
}

const mega = 1024 ** 2;

/** From the documentation of each host, in 2026: of its plan without costs, where there are several. */
const limits: readonly Limit[] = [
  { host: 'Cloudflare Pages', measure: 'files', most: 20_000, unit: 'files' },
  { host: 'Cloudflare Pages', measure: 'largest', most: 25 * mega, unit: 'MB in one file' },
  { host: 'Cloudflare Pages', measure: 'redirects', most: 2000, unit: 'redirects' },
  { host: 'GitHub Pages', measure: 'bytes', most: 1024 * mega, unit: 'MB' },
  { host: 'GitLab Pages', measure: 'files', most: 200_000, unit: 'files' },
];

/** The share of a limit from which it is worth a sentence. */
const near = 0.85;

/** One sentence for each limit that is met, or nearly. */
export function hostLimits(size: SiteSize): readonly string[] {
  return limits
    .filter(({ measure, most }) => size[measure] >= near * most)
    .map(({ host, measure, most, unit }) => {
      const written = (value: number): string => (unit.startsWith('MB') ? Math.round(value / mega) : value).toLocaleString('en');
      return `${host} takes at most ${written(most)} ${unit}; this site has ${written(size[measure])}.`;
    });
}
