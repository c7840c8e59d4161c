/** The remaining time of a task, in words. */

export interface Work {
  readonly done: number;
  readonly total: number;
  /** How much was done when the clock started: work before that says nothing about the speed. */
  readonly doneBefore: number;
  /** On that clock, in milliseconds. */
  readonly elapsed: number;
}

/** In milliseconds: earlier estimates would be too rough. */
const patience = 3000;
const smallestShare = 0.02;

/** Estimated by the average speed so far, so that it does not jump; rounded up. Undefined when it is too early to say. */
export function remainingTime({ done, total, doneBefore, elapsed }: Work): string | undefined {
  if (elapsed < patience || done - doneBefore < total * smallestShare || done >= total) return undefined;
  const seconds = ((elapsed / (done - doneBefore)) * (total - done)) / 1000;
  if (seconds <= 5) return 'a few seconds left';
  if (seconds <= 50) return `about ${Math.ceil(seconds / 10) * 10} seconds left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}
