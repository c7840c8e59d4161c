/** The exit code that shells use after Ctrl+C. */
export const interrupted = 130;
