/** What an adjudicator says of a disputed row. */
export interface Pick {
  /** As in the result comment, `r3`. */
  readonly row: string;
  /** One of the two answers shown, or another one in words. */
  readonly choice: { readonly side: 'A' | 'B' } | { readonly text: string };
  readonly why?: string;
}

/** Rows settled in one comment. */
export const MOST_PICKS = 500;

/**
 * Reads what stands behind a disputed row: `A` and `B` are the two answers as they are shown, anything else the answer
 * in words. Undefined for nothing.
 *
 * @example
 * readChoice('a') // { side: 'A' }
 * readChoice('refund') // { text: 'refund' }
 */
export function readChoice(text: string): Pick['choice'] | undefined {
  const said = text.trim().replace(/^(?:other\s?:|=)\s?/i, '');
  const side = /^[*_`"']{0,3}(?:answer )?([ab])[*_`"']{0,3}[.!]?$/i.exec(said)?.[1];
  if (side !== undefined) return { side: side.toUpperCase() as 'A' | 'B' };
  if (said === '' || /^other[.…]*$/i.test(said)) return undefined;
  return { text: said.slice(0, 200) };
}
