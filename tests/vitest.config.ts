/** Four projects: `unit` is quick and reads no build; `platform` shows what Astro, Vite, Rolldown and Pagefind do that they do not document; `site` builds the fixtures; `browser` opens what was built. The latter two run side by side. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

const minutes = 60_000;
const built = {
  globalSetup: ['tests/support/built-sites.ts'],
  // One more than most machines of this kind have cores: some of them always wait for a browser or a clock.
  maxWorkers: 3,
  isolate: false,
  testTimeout: 5 * minutes,
  hookTimeout: 10 * minutes,
};

/** Packages as writers run them: some have another build for development, which stops at what it only suspects. */
const packages: Plugin = {
  name: 'packages-as-writers-run-them',
  configResolved({ ssr: { resolve = {} } }) {
    resolve.conditions = resolve.conditions?.filter((condition) => !condition.startsWith('development'));
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    sequence: { sequencer: LongestFirst },
    // Of tests that start commands beside each other, more at once would only make each of them slower.
    maxConcurrency: 2,
    projects: [
      {
        plugins: [packages],
        test: {
          name: 'unit',
          include: ['tests/{unit,properties}/**/*.test.ts', 'tests/architecture.test.ts'],
          isolate: false,
          maxWorkers: 2,
          // Much longer than any of them takes: a busy machine is no failure.
          testTimeout: minutes,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [packages],
        test: {
          name: 'platform',
          include: ['tests/platform/**/*.test.ts'],
          testTimeout: 2 * minutes,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { plugins: [packages], test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...built, sequence: { groupOrder: 1 } } },
      {
        plugins: [packages],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          ...built,
          globalSetup: [...built.globalSetup, 'tests/support/served-sites.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
