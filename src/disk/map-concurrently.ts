/** Asynchronous work on many items, with no more at a time than a disk or a memory takes. */

/**
 * The results in the order of the items; `limit` is how many are at work at a time. After a failure no item is begun any more, and the returned
 * promise rejects when those at work have ended: nothing is written after the caller has gone on.
 */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const failures: unknown[] = [];
  const takeNext = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (failures.length > 0) return;
      try {
        results[index] = await work(item);
      } catch (failure) {
        failures.push(failure);
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, takeNext));
  if (failures.length > 0) throw failures[0];
  return results;
}
