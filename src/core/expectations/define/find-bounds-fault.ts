interface Bounds {
  readonly min_value?: number | string | null | undefined;
  readonly max_value?: number | string | null | undefined;
}

/**
 * What is wrong with a pair of bounds: that there is none, or that the least is greater than the greatest.
 *
 * @example
 * findBoundsFault({ min_value: 5, max_value: 3 }) // 'has a `min_value` that is greater than its `max_value`'
 */
export function findBoundsFault({ min_value, max_value }: Bounds): string | undefined {
  const least = min_value ?? undefined;
  const greatest = max_value ?? undefined;
  if (least === undefined && greatest === undefined) {
    return 'needs `min_value`, `max_value` or both';
  }
  if (least === undefined || greatest === undefined) return undefined;
  if (typeof least !== typeof greatest)
    return 'has one bound that is a number and one that is text';
  return least > greatest ? 'has a `min_value` that is greater than its `max_value`' : undefined;
}
