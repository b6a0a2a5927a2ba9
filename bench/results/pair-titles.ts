import { PAIRS, type PairSpec } from '../pairs/pair-spec.ts';
import { SMALL } from '../start-up/measure-start-up.ts';

/** What each pair is, by its name. */
export function pairTitles(): ReadonlyMap<string, string> {
  const titles = new Map<string, string>([[SMALL, 'Start-up: a whole check of a small file']]);
  for (const spec of Object.values<PairSpec>(PAIRS)) titles.set(spec.name, titleOf(spec));
  return titles;
}

/** E.g. `a: 1,000,000 rows of CSV, 0.5 % changed, 0.2 % added, 0.2 % removed, 0.1 % moved`. */
function titleOf({ name, rows, format = 'csv', shuffled, ...shares }: PairSpec): string {
  const { changed, added, removed, moved } = shares;
  const told = Object.entries({ changed, added, removed, moved }).map(
    ([what, share]) => `${Number((share * 100).toFixed(3))} % ${what}`,
  );
  const order = shuffled ? ', all in another order' : '';
  return `${name}: ${rows.toLocaleString('en')} rows of ${FORMATS[format]}, ${told.join(', ')}${order}`;
}

const FORMATS = { csv: 'CSV', jsonl: 'JSON Lines', parquet: 'Parquet' };
