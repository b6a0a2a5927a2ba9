import type { Round } from './read-rounds.ts';

/** The names of sealed rows, `r1`, `r2` …, by {@link rowKey}: in the order in which rows were sealed, so that no name ever changes. */
export function nameRows(
  datasets: readonly { readonly rounds: readonly Round[] }[],
): ReadonlyMap<string, string> {
  const seals = datasets
    .flatMap(({ rounds }) => rounds.flatMap((round) => round.seals))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.dataset < b.dataset ? -1 : 1));
  const names = new Map<string, string>();
  for (const { dataset, round, rows } of seals) {
    for (const { id } of rows) {
      const key = rowKey(dataset, round, id);
      if (!names.has(key)) names.set(key, `r${names.size + 1}`);
    }
  }
  return names;
}

/** What tells a row of a round from all others of a pull request. */
export function rowKey(dataset: string, round: number, id: string): string {
  return JSON.stringify([dataset, round, id]);
}
