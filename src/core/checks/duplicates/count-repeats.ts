import type { CheckContext } from '../check.ts';
import type { CodedColumn } from '../pairs/coded-column.ts';
import { isComparable } from '../pairs/comparable-files.ts';
import { type OnlyRows, readBaseFacts, readFacts } from '../pairs/file-facts.ts';
import { findInterest } from '../pairs/interest.ts';
import { type LateRows, ownLateRows } from '../pairs/late-rows.ts';
import type { PairColumns } from '../pairs/pair-columns.ts';
import { columnsRead } from '../pairs/text-columns.ts';

/** A text that stands in a column too often. */
export interface Repeat {
  readonly side: 'base' | 'head';
  /** The row by which it became too often: rows that both sides have count first. */
  readonly index: number;
  readonly count: number;
  /** The first of its rows. */
  readonly first: number;
}

/** Finds the texts of a column that stand there too often; of base only those that no longer do. */
export async function countRepeats(
  context: CheckContext,
  column: string,
  limits: { readonly copies: number; readonly minimumLength: number },
): Promise<Repeat[]> {
  const { head, diff } = context;
  const columns: PairColumns = { by: 'text', compared: [column] };
  if (!isComparable(context)) return [];
  const only = await lateTexts(context, columns);
  const ofHead = await readFacts(head, columns, context, only);
  if (!ofHead) return [];
  const reads = columnsRead(context, columns);
  const found = repeatsIn('head', ofHead.compared, ownLateRows(context, 'head', reads), limits);
  const ofBase = diff && (await readBaseFacts(diff, columns, ofHead, context, only));
  if (!ofBase) return found;
  const lateBase = ownLateRows(context, 'base', reads);
  const before = repeatsIn('base', ofBase.compared, lateBase, limits);
  return [...found, ...before.filter(({ index }) => lateBase[index] === 1)];
}

/** Where existing findings are skipped, the texts of changed rows: no other one can have become too often, or ceased to be. */
async function lateTexts(
  context: CheckContext,
  columns: PairColumns,
): Promise<OnlyRows | undefined> {
  if (!context.skipsExisting) return undefined;
  const interest = await findInterest(context, columns, []);
  return interest && { name: 'of changed rows', isOfInterest: (value) => interest.has(value) };
}

function repeatsIn(
  side: 'base' | 'head',
  { values, ofRow }: CodedColumn,
  late: LateRows,
  { copies, minimumLength }: { readonly copies: number; readonly minimumLength: number },
): Repeat[] {
  const counts = new Uint32Array(values.length);
  const firsts = new Int32Array(values.length).fill(-1);
  const crossing = new Map<number, number>();
  for (const isLate of [0, 1]) {
    ofRow.forEach((value, row) => {
      if (value === -1 || late[row] !== isLate || values[value]!.length < minimumLength) return;
      if (++counts[value]! === copies) crossing.set(value, row);
      if (firsts[value] === -1) firsts[value] = row;
    });
  }
  return [...crossing].map(([value, index]) => ({
    side,
    index,
    count: counts[value]!,
    first: firsts[value]!,
  }));
}
