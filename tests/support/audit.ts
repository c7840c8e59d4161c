/** `npm run audit`: runs Lighthouse, as on a phone, over the main pages of the built sample; prints a table and the audits that cost points. */
import lighthouse, { type Result } from 'lighthouse';
import { startBrowser } from './browser.ts';
import { pageKindsOf } from './page-kinds.ts';
import { serveCompressed } from './compressing-server.ts';

/** The debugging port of the browser, for Lighthouse. */
const port = 9223;
const folder = process.argv[2] ?? 'dist';
const kinds = ['home', 'article, essay', 'hashtag', 'search'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const browser = await startBrowser([`--remote-debugging-port=${port}`]);
if (!browser) process.exit(1);
const site = await serveCompressed(folder);
try {
  const pages = pageKindsOf(folder).filter(({ kind }) => kinds.includes(kind));
  const results: { kind: string; result: Result }[] = [];
  for (const { kind, path } of pages) {
    const run = await lighthouse(`${site.home}/${path}`, { port, output: 'json', logLevel: 'error', onlyCategories: categories });
    if (run) results.push({ kind, result: run.lhr });
  }
  console.table(Object.fromEntries(results.map(({ kind, result }) => [kind, rowOf(result)])));
  for (const { kind, result } of results) for (const line of lossesOf(result)) console.log(`${kind}: ${line}`);
  process.exitCode = results.every(({ result }) => categories.every((id) => result.categories[id]?.score === 1)) ? 0 : 1;
} finally {
  site.stop();
  await browser.close();
}

function rowOf({ categories: found, audits }: Result): Record<string, string | number> {
  const score = (id: string): number => Math.round((found[id]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    SEO: score('seo'),
    CLS: audits['cumulative-layout-shift']?.displayValue ?? '',
    LCP: audits['largest-contentful-paint']?.displayValue ?? '',
    TBT: audits['total-blocking-time']?.displayValue ?? '',
    bytes: audits['total-byte-weight']?.displayValue ?? '',
  };
}

/** All weighted audits below the full score, with their messages. */
function lossesOf({ categories: found, audits }: Result): readonly string[] {
  return Object.values(found).flatMap(({ title, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (weight === 0 || audit?.score === null || audit === undefined || audit.score >= 0.995) return [];
      return [`${title}: ${audit.title} (${audit.displayValue ?? audit.score})`];
    }),
  );
}
