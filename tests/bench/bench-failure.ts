/** What a tool did wrong, as a sentence for people. */
export class BenchFailure extends Error {}
