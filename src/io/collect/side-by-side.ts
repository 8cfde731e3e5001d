/** A judged tree may match many large files: they must not all stand in memory at once. */
const AT_ONCE = 32;

/** The results of `work` in the order of `items`, which are taken a few at a time: one wait serves them all. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}
