/** Permanent names of accounts. Oracle: https://atproto.com/specs/did, where did:web has a host and nothing else. */
import { expect, test } from 'vitest';
import { bluesky } from '../../../src/schema/bluesky.ts';

const isTaken = (did: string): boolean => bluesky.safeParse({ did }).success;

test.each(['did:plc:ewvi7nxzyoun6zhxrhs64oiz', 'did:web:example.org', 'did:web:a-b.c1.xn--p1ai', 'did:web:1.example.org'])('%s', (did) => {
  expect(isTaken(did)).toBe(true);
});

test.each([
  'did:web:a..b',
  'did:web:-',
  'did:web:.',
  'did:web:.example.org',
  'did:web:example.org.',
  'did:web:-a.example.org',
  'did:web:a-.example.org',
  'did:web:127.0.0.1',
  'did:web:example.org:8443',
  'did:web:example.org/x',
  `did:web:${'a'.repeat(64)}.example.org`,
  `did:web:${'a.'.repeat(126)}org`,
  'did:plc:ewvi7nxzyoun6zhxrhs64oi1',
  'tide.example.org',
])('%s is refused', (did) => {
  expect(isTaken(did)).toBe(false);
});

test('a long name is refused at once', () => {
  const before = performance.now();
  expect(isTaken(`did:web:${'a-'.repeat(100_000)}`)).toBe(false);
  expect(performance.now() - before).toBeLessThan(1000);
});
