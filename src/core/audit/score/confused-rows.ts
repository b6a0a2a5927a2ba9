import { answerText, type JudgedRow } from './judge-rows.ts';

/** Two answers that experts gave to one row, and the rows. */
export interface ConfusedPair {
  readonly labels: readonly [string, string];
  readonly rows: readonly JudgedRow[];
}

/** Pairs of different answers to one row, whoever gave which, the commonest first. */
export function confusedRows(rows: readonly JudgedRow[]): ConfusedPair[] {
  const pairs = new Map<string, { labels: readonly [string, string]; rows: JudgedRow[] }>();
  for (const judged of rows) {
    if (judged.verdict !== 'open') continue;
    const said = [
      ...new Set(judged.answers.flatMap((given) => (given ? [answerText(given)] : []))),
    ].sort();
    for (const [place, a] of said.entries()) {
      for (const b of said.slice(place + 1)) {
        const id = JSON.stringify([a, b]);
        const pair = pairs.get(id) ?? { labels: [a, b], rows: [] };
        pair.rows.push(judged);
        pairs.set(id, pair);
      }
    }
  }
  return [...pairs.values()].sort(
    (x, y) => y.rows.length - x.rows.length || (x.labels.join() < y.labels.join() ? -1 : 1),
  );
}
