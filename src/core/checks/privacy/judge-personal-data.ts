import type { Detector } from '../../privacy/detector.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import type { CheckContext, Violation } from '../check.ts';
import type { ColumnTally, KindTally } from './scan-personal-data.ts';

/** A violation that knows its kind, for the sentence about all of them. */
export interface PersonalViolation extends Violation {
  readonly detector: Detector;
}

type Side = 'base' | 'head';

/** What was counted of a column, and what to call it. */
interface CountedColumn {
  readonly name: string;
  readonly tally: ColumnTally;
}

/** A column of base, of head or of both. */
type ColumnPair = Readonly<Partial<Record<Side, CountedColumn>>> & {
  /** What decides how head is told of; left out where that is what was counted. */
  readonly estimate?: ColumnTally;
};

/** What was seen of each column on either side. */
export interface SeenTallies {
  /** What is in rows that head does not hold unchanged; the rest of base is head's shared part. */
  readonly base: readonly ColumnTally[];
  readonly head: readonly ColumnTally[];
  /** What head holds by its changed rows and a sample of the others: decides for a file of which not all rows are looked at. */
  readonly estimate?: readonly ColumnTally[];
}

/** Below this share of the candidates, those that pass a check digit pass by chance. */
const LEAST_VALID = 0.5;

/**
 * Makes violations of what was counted. A column that holds a kind in most of its cells is told of once, so that a
 * table of customers is existing debt and not news with each customer; elsewhere it is told row by row.
 *
 * @param share Of a column's filled cells, from which on they are most.
 */
export function judgePersonalData(
  context: Pick<CheckContext, 'base' | 'head' | 'diff'>,
  seen: SeenTallies,
  share: number,
): PersonalViolation[] {
  return pairColumns(context, seen).flatMap((pair) => {
    const kinds = [
      ...(pair.head?.tally.kinds.keys() ?? []),
      ...(pair.base?.tally.kinds.keys() ?? []),
    ];
    return [...new Set(kinds)].flatMap((detector) => judgeKind(pair, detector, share));
  });
}

function pairColumns(
  { base: baseTable, head: headTable, diff }: Pick<CheckContext, 'base' | 'head' | 'diff'>,
  { base, head, estimate }: SeenTallies,
): ColumnPair[] {
  const counted = (tallies: readonly ColumnTally[], names: readonly string[], column: number) => ({
    name: columnName(names, column),
    tally: tallies[column]!,
  });
  const baseNames = baseTable?.columns ?? [];
  const baseOf = new Map(diff?.columns.pairs.map((pair) => [pair.head, pair.base]));
  const paired = head.map((_, column): ColumnPair => {
    const inBase = baseOf.get(column);
    return {
      head: counted(head, headTable.columns, column),
      ...(estimate ? { estimate: estimate[column]! } : {}),
      ...(inBase === undefined ? {} : { base: counted(base, baseNames, inBase) }),
    };
  });
  const taken = new Set(baseOf.values());
  const alone = [...base.keys()].filter((column) => !taken.has(column));
  return [...paired, ...alone.map((column) => ({ base: counted(base, baseNames, column) }))];
}

function judgeKind({ base, head, estimate }: ColumnPair, detector: Detector, share: number) {
  const decides = estimate?.kinds.has(detector) ? estimate : head?.tally;
  const inBase = kindOf(base?.tally, detector);
  const seen = kindOf(decides, detector);
  const inHead = seen && head?.tally.kinds.get(detector);
  const before = (inBase?.valid ?? 0) + (seen?.shared ?? 0);
  const filledBefore = (base?.tally.filled ?? 0) + (decides?.filledShared ?? 0);
  const isFull = seen !== undefined && seen.valid >= (decides?.filled ?? 0) * share;
  // Rows that nobody touched did not fill the column by this change.
  const isTouched = !estimate || (seen?.rows.length ?? 0) > 0;
  const wasFull = (isFull && !isTouched) || (before > 0 && before >= filledBefore * share);
  if (!wasFull && !isFull) {
    return [...aboutRows('base', base, inBase), ...aboutRows('head', head, inHead)];
  }
  const old = wasFull ? [aboutColumn('base', base ?? head, before, inBase ?? inHead)] : [];
  // Of an estimate only the changed rows are known one by one.
  const news = estimate && !wasFull ? seen : inHead;
  const count = estimate && !wasFull ? (seen?.rows.length ?? 0) : (inHead?.valid ?? 0);
  return [...old, aboutColumn('head', head, count, news)].flat();
}

function kindOf(tally: ColumnTally | undefined, detector: Detector): KindTally | undefined {
  const kind = tally?.kinds.get(detector);
  return kind && kind.valid > 0 && kind.valid >= kind.candidates * LEAST_VALID ? kind : undefined;
}

function aboutColumn(
  side: Side,
  column: CountedColumn | undefined,
  count: number,
  kind: KindTally | undefined,
): PersonalViolation[] {
  if (!column || !kind) return [];
  const { detector, shown } = kind;
  const detail = `${countPhrase(count, ...detector.noun)}, such as ${shown[0] ?? '•••'}`;
  return [{ side, column: column.name, count, detail, detector }];
}

function aboutRows(
  side: Side,
  column: CountedColumn | undefined,
  kind: KindTally | undefined,
): PersonalViolation[] {
  if (!column || !kind) return [];
  const { detector, rows, shown } = kind;
  return rows.map((index, i) => {
    const seen = shown[i];
    const detail = seen === undefined ? detector.noun[0] : `${detector.noun[0]} ${seen}`;
    return { side, index, column: column.name, detail, detector };
  });
}
