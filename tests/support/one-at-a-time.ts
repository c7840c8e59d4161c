/** Builds and previews of several publications share the folder in which Astro writes its types, so tests that run beside each other take turns. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const turn = join(process.cwd(), '.astro', 'turn-of-the-tests');
/** In milliseconds. */
const pause = 50;

/** Waits until nobody else builds; call what it returns when done. */
export async function takeTurn(): Promise<() => Promise<void>> {
  await mkdir(join(turn, '..'), { recursive: true });
  for (;;) {
    try {
      await mkdir(turn);
      return () => rm(turn, { recursive: true, force: true });
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Forgets a turn that an interrupted run did not give back. */
export function endAllTurns(): Promise<void> {
  return rm(turn, { recursive: true, force: true });
}
