/** What is left of a share below this is nothing. */
const TINY = 1e-12;

/**
 * Sends an amount from givers to takers so that the sum of amount times weight is largest: along the heaviest path that
 * has room left, again and again, where a path may take back what was sent before. Undefined where not all of it has
 * room.
 *
 * @param shares What each giver has, and each taker has room for.
 * @param weights By giver, then by taker; −Infinity where nothing may be sent.
 *
 * @example
 * heaviestFlow([0.5, 0.5], [[0, 2], [1, 0]], 0.5) // [[0, 0.5], [0, 0]]
 */
export function heaviestFlow(
  shares: readonly number[],
  weights: readonly (readonly number[])[],
  amount: number,
): number[][] | undefined {
  const flow = shares.map(() => shares.map(() => 0));
  const given = shares.map(() => 0);
  const taken = shares.map(() => 0);
  let left = amount;
  // Each path fills a share or takes a flow back; so many are never needed.
  for (let i = 0; left > TINY; i++) {
    const path = i < 50 * shares.length ** 2 ? heaviestPath() : undefined;
    if (path === undefined) return undefined;
    const [start, end] = [path[0]!, path.at(-1)!];
    let room = Math.min(left, shares[start]! - given[start]!, shares[end]! - taken[end]!);
    for (let k = 2; k < path.length; k += 2) room = Math.min(room, flow[path[k]!]![path[k - 1]!]!);
    for (let k = 0; k < path.length; k += 2) {
      flow[path[k]!]![path[k + 1]!]! += room;
      if (k > 0) flow[path[k]!]![path[k - 1]!]! -= room;
    }
    given[start]! += room;
    taken[end]! += room;
    left -= room;
  }
  return flow;

  /** Giver, taker, giver, taker and so on, of those with room at both ends (Bellman and Ford). */
  function heaviestPath(): number[] | undefined {
    const toGiver = shares.map((share, i) =>
      share - given[i]! > TINY ? 0 : Number.NEGATIVE_INFINITY,
    );
    const toTaker = shares.map(() => Number.NEGATIVE_INFINITY);
    const giverOf = shares.map(() => -1);
    const takerOf = shares.map(() => -1);
    for (let round = 0, better = true; better && round <= 2 * shares.length; round++) {
      better = false;
      for (let i = 0; i < shares.length; i++) {
        for (let j = 0; j < shares.length; j++) {
          const sent = toGiver[i]! + weights[i]![j]!;
          if (sent > toTaker[j]! + TINY) {
            [toTaker[j], giverOf[j], better] = [sent, i, true];
          }
          const back = toTaker[j]! - weights[i]![j]!;
          if (flow[i]![j]! > TINY && back > toGiver[i]! + TINY) {
            [toGiver[i], takerOf[i], better] = [back, j, true];
          }
        }
      }
    }
    let end = -1;
    for (const [j, share] of shares.entries()) {
      if (
        share - taken[j]! > TINY &&
        Number.isFinite(toTaker[j]!) &&
        toTaker[j]! > (toTaker[end] ?? Number.NEGATIVE_INFINITY)
      ) {
        end = j;
      }
    }
    if (end < 0) return undefined;
    const path: number[] = [];
    for (let j = end; j >= 0 && path.length <= 2 * shares.length; j = takerOf[giverOf[j]!]!)
      path.unshift(giverOf[j]!, j);
    return path;
  }
}
