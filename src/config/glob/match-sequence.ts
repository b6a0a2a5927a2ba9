/** One step of a pattern: a test of one item, or any number of items, none included. */
export type Step<Item> = 'any' | ((item: Item) => boolean);

/**
 * Whether the items, all of them, follow the pattern.
 *
 * Takes at most pattern × items steps: only the latest `any` can have to give way, so there is nothing to
 * backtrack into. A glob as a regular expression could be made to run for ever.
 *
 * @example
 * matchSequence(['any', (n) => n === 3], [1, 2, 3]) // true
 */
export function matchSequence<Item>(
  pattern: readonly Step<Item>[],
  items: readonly Item[],
): boolean {
  let step = 0;
  let latestAny = -1;
  let taken = 0;
  for (let i = 0; i < items.length; ) {
    const wanted = pattern[step];
    if (wanted === 'any') {
      latestAny = step++;
      taken = i;
    } else if (wanted?.(items[i] as Item)) {
      step++;
      i++;
    } else if (latestAny >= 0) {
      step = latestAny + 1;
      i = ++taken;
    } else {
      return false;
    }
  }
  return pattern.slice(step).every((left) => left === 'any');
}
