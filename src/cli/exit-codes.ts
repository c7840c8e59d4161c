/** As shells have it for what was interrupted. */
export const interrupted = 130;
