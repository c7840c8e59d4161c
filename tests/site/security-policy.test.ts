/** Every page carries its policy, and holds nothing that the policy would refuse. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { filesOf, pagesOf, readPage } from '../support/built-files.ts';

const sites = Object.entries(inject('sites'));

it.each(sites)('on the site "%s" each page has one policy, before the first style or script', (_name, { out }) => {
  for (const path of pagesOf(out)) {
    const policies = [...readPage(out, path).querySelectorAll('meta[http-equiv=content-security-policy]')];
    expect(policies, path).toHaveLength(1);
    const html = readFileSync(join(out, path), 'utf8');
    expect(html.slice(0, html.indexOf('content-security-policy')), path).not.toMatch(/<(script|style|link)\b/);
    const policy = policies[0]?.getAttribute('content') ?? '';
    expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
    expect(policy.includes('wasm-unsafe-eval'), path).toBe(path === 'search/index.html');
  }
});

it.each(sites)('on the site "%s" no page brings style or script that its policy does not know', (_name, { out }) => {
  for (const path of pagesOf(out)) {
    const page = readPage(out, path);
    const policy = page.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    for (const inline of page.querySelectorAll('style, script:not([src], [type="application/ld+json"])')) {
      const hash = createHash('sha256')
        .update(inline.textContent ?? '')
        .digest('base64');
      expect(policy, path).toContain(`'sha256-${hash}'`);
    }
    const handlers = [...page.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
    expect(
      handlers.filter((name) => name === 'style' || name.startsWith('on')),
      path,
    ).toEqual([]);
  }
});

it('all script that a piece loads before it is touched is at most 4 KB, compressed', () => {
  const { out, base } = inject('sites').klaxon;
  const page = readPage(out, 'articles/the-deal-that-would-not-close/index.html');
  const files = [...page.querySelectorAll('script[src], link[rel=modulepreload]')].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '',
  );
  expect(files).toHaveLength(1);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file.slice(base.length)))).length, 0);
  expect(bytes).toBeLessThanOrEqual(4096);
  expect(filesOf(out)).toContain('recent.json');
});
