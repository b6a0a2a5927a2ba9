const PAIRS = ['***', '**', '__', '~~', '``', '`', '*', '_', '"', "'"] as const;
/** Marks around marks. */
const DEEPEST = 5;

/**
 * A text without the marks around all of it: bold, italics, code, quotes.
 *
 * @example
 * unmark('**`refund`**') // 'refund'
 */
export function unmark(text: string): string {
  let bare = text.trim();
  for (let depth = 0; depth < DEEPEST; depth++) {
    const pair = PAIRS.find(
      (mark) => bare.length > 2 * mark.length && bare.startsWith(mark) && bare.endsWith(mark),
    );
    if (pair === undefined) return bare;
    bare = bare.slice(pair.length, -pair.length).trim();
  }
  return bare;
}
