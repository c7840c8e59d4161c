/** The policy lets in what is the site's own, and of what stands in the page only what it was shown. */
import { expect, test } from 'vitest';
import { securityPolicy } from '../../../src/outputs/security-policy.ts';

const directive = (policy: string, name: string) => policy.split('; ').find((each) => each.startsWith(`${name} `));

test('nothing is let in that is not named', async () => {
  const policy = await securityPolicy('');
  expect(directive(policy, 'default-src')).toBe("default-src 'none'");
  expect(directive(policy, 'script-src')).toBe("script-src 'self'");
  expect(directive(policy, 'style-src')).toBe("style-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('style and script inside the head are known by their hash, each once', async () => {
  // The hash of nothing, from FIPS 180-4's example vectors.
  const nothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  const policy = await securityPolicy('<style></style><script></script><style data-x></style>');
  expect(directive(policy, 'style-src')).toBe(`style-src 'self' ${nothing}`);
  expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${nothing}`);
  expect(await securityPolicy('<style>a</style>')).not.toContain(nothing);
});

test('WebAssembly may be compiled only where the index of the search runs', async () => {
  expect(await securityPolicy('', { runsIndex: true })).toContain("script-src 'self' 'wasm-unsafe-eval'");
});

test('a title that looks like script or style lets nothing in, and keeps nothing out', async () => {
  const marks = '<meta content="<script>alert(1)</script>"><meta content="<style>"><meta content=\'<script>"\'>';
  expect(await securityPolicy(`${marks}<style>p{}</style>`)).toBe(await securityPolicy('<style>p{}</style>'));
});

test('a list of icons may be read only where the page names one', async () => {
  expect(directive(await securityPolicy('', { hasManifest: true }), 'manifest-src')).toBe("manifest-src 'self'");
  expect(directive(await securityPolicy(''), 'manifest-src')).toBeUndefined();
});
