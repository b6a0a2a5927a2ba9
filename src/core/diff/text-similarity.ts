/** Characters looked at; beyond them two texts are told apart by their start. */
const MOST_CHARACTERS = 2000;

/**
 * How alike two texts are: the Sørensen–Dice coefficient of their character pairs, counted as bags.
 * 1 for equal texts, 0 for texts without a pair in common.
 *
 * Source: L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", 1945.
 *
 * @example
 * textSimilarity('night', 'nacht') // 0.25
 */
export function textSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = characterPairs(a);
  const right = characterPairs(b);
  let shared = 0;
  let total = 0;
  for (const [pair, count] of left) {
    total += count;
    shared += Math.min(count, right.get(pair) ?? 0);
  }
  for (const count of right.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

function characterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const length = Math.min(text.length, MOST_CHARACTERS);
  for (let i = 0; i + 1 < length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
