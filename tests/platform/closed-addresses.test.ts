/** Addresses of Vite and Astro that a preview does not need. */
import { expect, test } from 'vitest';
import { closedBecause } from '../../src/platform/closed-addresses.ts';

test.each([
  ['/__open-in-editor?file=/etc/passwd'],
  ['//__open-in-editor?file=x'],
  ['/%5F_open-in-editor?file=x'],
  ['/__inspect/'],
  ['/sub/%'],
  ['/articles/%ff/'],
  ['/_image/?href=/@fs/home/ada/site/../secret.png&w=100'],
  ['/_image?href=%2F@fs%2Fhome%2Fada%2Fsite%2F..%2Fsecret.png'],
  ['/_image/?w=1?&href=/@fs/home/ada/%2e%2e/secret.png'],
  ['/_image/?href=/a.png&href=/@fs/home/ada/..\\secret.png'],
  ['/_image/?href=/@fs/home/ada/site/%252e%252e/secret.png'],
])('%s is closed', (address) => {
  expect(closedBecause(address)).toBeDefined();
});

test.each([
  ['/'],
  ['/articles/__init__/'],
  ['/tags/100%25/'],
  ['/@vite/client'],
  ['/_image/?href=%2F%40fs%2Fhome%2Fada%2Fsite%2Fdock..old.png&w=100&f=webp'],
  ['/search/?q=..'],
])('%s is open', (address) => {
  expect(closedBecause(address)).toBeUndefined();
});
