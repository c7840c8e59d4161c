/**
 * A property as a test: few tries by default, and the same ones each time, so that a run which fails says something of the change at hand.
 * `BROADSIDE_PROPERTY_RUNS` asks for as many as it says, which are new ones each time; `BROADSIDE_PROPERTY_SEED` has one set of them again.
 */
import fc from 'fast-check';
import { test } from 'vitest';

const { BROADSIDE_PROPERTY_RUNS: wanted, BROADSIDE_PROPERTY_SEED: named } = process.env;
const seed = named ?? (wanted === undefined ? '1' : undefined);
const hour = 3_600_000;

interface Runs {
  readonly tries?: number;
  /** Whether a smaller input that fails is looked for. */
  readonly shrinks?: boolean;
}

/** `tries` is what suits `npm run test:unit`. A failure prints the seed, and the smallest input that fails. */
export function itHolds<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  holdsFor: (input: Input) => void | Promise<void>,
  { tries = 20, shrinks = true }: Runs = {},
): void {
  test(name, { timeout: hour }, () =>
    fc.assert(
      fc.asyncProperty(inputs, async (input) => holdsFor(input)),
      {
        numRuns: wanted === undefined ? tries : Number(wanted),
        endOnFailure: !shrinks,
        ...(seed === undefined ? {} : { seed: Number(seed) }),
      },
    ),
  );
}
