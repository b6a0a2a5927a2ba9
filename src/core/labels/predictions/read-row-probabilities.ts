import { type Cell, cellText, isBlank } from '../../table/cell.ts';
import type { PlaceLog } from './place-log.ts';
import type { PredictionColumns } from './prediction-columns.ts';
import type { FaultKind } from './prediction-fault.ts';
import { readProbability } from './read-probability.ts';
import { readProbabilityObject } from './read-probability-object.ts';

/** Rounded probabilities do not sum to 1 exactly; a sum further off is no rounding. */
const MOST_OFF = 0.01;
/** Nearer to 1 than this, a sum is 1. */
const LEAST_OFF = 1e-6;

/** The probabilities of one line. */
export interface RowProbabilities {
  /** By class; they sum to 1. */
  readonly values: Float64Array;
  /** What they summed to as written. */
  readonly sum: number;
  /** Whether that was so far off that it is worth telling. */
  readonly scaled: boolean;
}

/**
 * Reads the probabilities of one line. Undefined where it has none, or they cannot be used, which is logged.
 *
 * @param places The class of each label.
 */
export function readRowProbabilities(
  cells: readonly Cell[],
  row: number,
  { classes, object }: PredictionColumns,
  places: ReadonlyMap<string, number>,
  faults: PlaceLog<FaultKind>,
): RowProbabilities | undefined {
  const entries =
    object === undefined
      ? classes.map(({ column, label }) => [label, cells[column]] as const)
      : isBlank(cells[object])
        ? []
        : readProbabilityObject(cells[object]);
  if (!entries) {
    faults.add('not-an-object', { row, text: cellText(cells[object!]) });
    return undefined;
  }
  if (entries.every(([, cell]) => isBlank(cell))) return undefined;
  const values = new Float64Array(places.size);
  let sum = 0;
  for (const [label, cell] of entries) {
    const probability = readProbability(cell);
    if (typeof probability === 'string') {
      faults.add(probability, { row, text: `${label}: ${cellText(cell)}` });
      return undefined;
    }
    values[places.get(label)!] = probability;
    sum += probability;
  }
  const off = Math.abs(sum - 1);
  if (off > MOST_OFF) {
    faults.add('wrong-sum', { row, text: String(Number(sum.toPrecision(4))) });
    return undefined;
  }
  return { values: values.map((value) => value / sum), sum, scaled: off > LEAST_OFF };
}
