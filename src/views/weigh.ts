/** Weights: how large an amount is compared with others, from 0 (the least) to 1 (the most). */

/** A function from an amount to its weight among `amounts`; 0.5 where all are equal. */
export function weigh(amounts: readonly number[]): (amount: number) => number {
  const least = amounts.reduce((a, b) => Math.min(a, b), Infinity);
  const most = amounts.reduce((a, b) => Math.max(a, b), -Infinity);
  return (amount) => (most > least ? (amount - least) / (most - least) : 0.5);
}
