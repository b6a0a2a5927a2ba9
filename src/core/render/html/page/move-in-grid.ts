/**
 * The row that a key makes the active one, or nothing for a key that moves nowhere.
 *
 * @param active the active row, 0-based, or -1
 * @example
 * moveInGrid('ArrowDown', 3, 100, 10) // 4
 */
export function moveInGrid(
  key: string,
  active: number,
  count: number,
  page: number,
): number | undefined {
  const target = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  }[key];
  if (target === undefined || count === 0) return undefined;
  return Math.max(0, Math.min(count - 1, target));
}
