/** Three projects: `unit` is quick and reads no build; `site` builds the fixtures; `browser` opens what was built. The latter two run side by side. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const minutes = 60_000;
const built = {
  globalSetup: ['tests/support/built-sites.ts'],
  maxWorkers: 2,
  testTimeout: 5 * minutes,
  hookTimeout: 10 * minutes,
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{unit,properties}/**/*.test.ts', 'tests/architecture.test.ts'], isolate: false } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...built, sequence: { groupOrder: 1 } } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...built, sequence: { groupOrder: 1 } } },
    ],
  },
});
