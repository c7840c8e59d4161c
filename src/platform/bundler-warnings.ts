/** Warnings of Rolldown that are no use to a writer. */

/** For `vite.build.rolldownOptions`. Astro puts a directive into each MDX module, and Rolldown warns of each in eight lines. */
export const bundlerWarnings = { checks: { moduleLevelDirective: false } } as const;
