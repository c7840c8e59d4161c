/** Something outside of this program that stops it, as a sentence that may be printed. */
export class Refused extends Error {}
