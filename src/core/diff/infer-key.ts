import type { Row, Table } from '../table/table.ts';
import { countKeys, type DifferingRows } from './count-keys.ts';
import type { ColumnPairing, KeyChoice } from './diff.ts';
import { isKeyable, type KeyCandidate, rankName } from './key-candidates.ts';
import { rowKey } from './row-key.ts';

/** Rows looked at before any column is counted over the whole file. */
const SAMPLE_ROWS = 1000;
/** Duplicates and blanks that a key may have, as a share of the rows: a doubled id must not unseat the id. */
const MOST_FAULTS = 0.01;
/** The same in head under a name that says key, with a floor in rows, as a few of them are much of a small file. */
const MOST_FAULTS_OF_AN_ID = { share: 0.1, rows: 10 };
/** Of a key without a telling name, the share of keys that base and head must have in common. */
const LEAST_SHARED = 0.3;
const MOST_COLUMNS = 3;
/** Columns combined, and combinations counted over the whole file. */
const MOST_COMBINED = 6;
const MOST_COUNTED = 6;

/**
 * Finds the columns that tell rows apart, judged on base (on head where base has no rows).
 *
 * A telling name (`id`, `key`, `uuid`, `<file>_id`, then `code`, `…_id`) beats position; one column beats two,
 * two beat three. A column qualifies where its values are unique in base, with up to 1 % of duplicates or
 * blanks in head, and under a telling name in base too; a name that says key may have more of them in head. So
 * doubled ids are reported rather than silently replaced by another key. Records that are blank or could not be
 * parsed speak for no key and against none. Decimal numbers, long text and bare row counters never qualify.
 */
export async function inferKey(
  base: Table,
  head: Table,
  columns: ColumnPairing,
  differing: DifferingRows,
  name?: string,
): Promise<KeyChoice> {
  const compared = { base, head, differing };
  const judged = base.rowCount > 0 ? base : head;
  if (judged.rowCount === 0) return noKey('there are no rows to tell apart');
  const sample = await firstRows(judged);
  const singles = columns.pairs
    .map(
      (pair): KeyCandidate => ({
        columns: [{ base: pair.base, head: pair.head }],
        rank: rankName(head.columns[pair.head] ?? '', name, pair.head === 0),
      }),
    )
    .filter(({ columns: [column], rank }) => {
      const place = judged === base ? column!.base : column!.head;
      return isKeyable(
        sample.map((row) => row.cells[place]),
        rank,
      );
    });

  for (let size = 1; size <= MOST_COLUMNS; size++) {
    const candidates = combine(singles.slice(0, size === 1 ? undefined : MOST_COMBINED), size)
      .filter((candidate) => tellsApart(sample, candidate, judged === base))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_COUNTED);
    // The likeliest is nearly always right: the others are counted only where it is not.
    const found =
      (await firstUnique(compared, candidates.slice(0, 1))) ??
      (await firstUnique(compared, candidates.slice(1)));
    if (found) return asChoice(found, head, size);
  }
  return noKey('no columns of base tell every row apart');
}

interface Compared {
  readonly base: Table;
  readonly head: Table;
  readonly differing: DifferingRows;
}

async function firstRows(table: Table): Promise<Row[]> {
  const wanted = Array.from({ length: Math.min(SAMPLE_ROWS, table.rowCount) }, (_, i) => i);
  const rows: Row[] = [];
  for await (const batch of table.read(wanted)) rows.push(...batch);
  return rows;
}

/** All combinations of `size` candidates, earlier columns first. */
function combine(singles: readonly KeyCandidate[], size: number): KeyCandidate[] {
  if (size === 1) return [...singles];
  return singles.flatMap((first, i) =>
    combine(singles.slice(i + 1), size - 1).map((rest) => ({
      columns: [...first.columns, ...rest.columns],
      rank: Math.max(first.rank, rest.rank),
    })),
  );
}

/** Whether a candidate's values in the sample hardly ever repeat: a cheap test before the whole file is read. */
function tellsApart(sample: readonly Row[], candidate: KeyCandidate, onBase: boolean): boolean {
  const places = candidate.columns.map((column) => (onBase ? column.base : column.head));
  const keys = new Set(sample.map((row) => rowKey(row.cells, places)));
  return sample.length - keys.size <= Math.max(1, sample.length * MOST_FAULTS);
}

/** The first of the candidates that holds over the whole of both files, all counted in one pass. */
async function firstUnique(
  { base, head, differing }: Compared,
  candidates: readonly KeyCandidate[],
): Promise<KeyCandidate | undefined> {
  if (candidates.length === 0) return undefined;
  const keys = candidates.map(({ columns }) => ({
    base: columns.map((column) => column.base),
    head: columns.map((column) => column.head),
  }));
  const counted = await countKeys(base, head, differing, keys);
  return candidates.find(({ rank }, i) => {
    const { faults, distinct, shared } = counted[i]!;
    const telling = rank < 2;
    if (faults.base > (telling ? base.rowCount * MOST_FAULTS : 0)) return false;
    if (faults.head > mostFaultsInHead(rank, head, base)) return false;
    if (telling || distinct.base === 0 || distinct.head === 0) return true;
    return shared >= Math.min(distinct.base, distinct.head) * LEAST_SHARED;
  });
}

function mostFaultsInHead(rank: number, head: Table, base: Table): number {
  if (base.rowCount === 0) return head.rowCount * MOST_FAULTS;
  if (rank > 0) return Math.max(head.rowCount * MOST_FAULTS, 1);
  return Math.max(head.rowCount * MOST_FAULTS_OF_AN_ID.share, MOST_FAULTS_OF_AN_ID.rows);
}

function asChoice(candidate: KeyCandidate, head: Table, size: number): KeyChoice {
  const names = candidate.columns.map((column) => head.columns[column.head]!);
  const which = size === 1 ? 'its values tell' : 'together their values tell';
  return {
    columns: names,
    baseColumns: candidate.columns.map((column) => column.base),
    headColumns: candidate.columns.map((column) => column.head),
    origin: 'inferred',
    reason:
      candidate.rank < 2
        ? `inferred: named like a key, and ${which} the rows of base apart`
        : `inferred: ${which} the rows of base apart`,
  };
}

function noKey(reason: string): KeyChoice {
  return {
    columns: [],
    baseColumns: [],
    headColumns: [],
    origin: 'none',
    reason: `no key: ${reason}, so rows pair by content`,
  };
}
