/** Turns off warnings of Rolldown that authors cannot act on. */

/** For `vite.build.rolldownOptions`. Astro puts a directive into each MDX module, and Rolldown prints eight lines of warning for each. */
export const bundlerWarnings = { checks: { moduleLevelDirective: false } } as const;
