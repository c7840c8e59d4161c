/** Asynchronous work on many items, limited to what the disk or the memory allows at a time. */

/**
 * Returns the results in the order of the items; `limit` is the number of items at a time. After a failure no further item is started, and the
 * promise rejects only when the running ones have ended, so that nothing is written after the caller continues.
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
