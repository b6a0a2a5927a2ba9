const NUMBER = /^[+-]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(?:e[+-]?\d{1,3})?$/i;

/**
 * The number that a text is; undefined where it is none.
 *
 * @example
 * numberOf(' 12.50 ') // 12.5
 * numberOf('12 km') // undefined
 */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  return NUMBER.test(trimmed) ? Number(trimmed) : undefined;
}
