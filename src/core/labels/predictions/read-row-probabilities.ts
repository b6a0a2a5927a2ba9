import { type Cell, cellText, isBlank } from '../../table/cell.ts';
import type { PlaceLog } from './place-log.ts';
import type { PredictionColumns } from './prediction-columns.ts';
import type { FaultKind } from './prediction-fault.ts';
import { readProbability } from './read-probability.ts';
import { readProbabilityObject } from './read-probability-object.ts';

/** Rounded probabilities do not sum to 1 exactly; a sum further off is no rounding. */
const MOST_OFF = 0.01;
/** Sums of printed digits are hardly ever nearer to 1, which is not worth telling. */
const LEAST_OFF = 0.001;

/** Where the probabilities of a line go, and who hears of what is wrong with them. */
export interface ProbabilityTarget {
  /** The class of each label. */
  readonly places: ReadonlyMap<string, number>;
  /** By class, all 0. */
  readonly values: Float64Array;
  readonly faults: PlaceLog<FaultKind>;
}

/** What the probabilities of a line summed to. */
export interface WrittenSum {
  readonly sum: number;
  /** Whether that was so far from 1 that it is worth telling. */
  readonly scaled: boolean;
}

/**
 * Reads the probabilities of one line, scaled to sum to 1. Undefined where it has none, or they cannot be used, which is
 * logged.
 *
 * @param row Of the line, 0-based.
 */
export function readRowProbabilities(
  cells: readonly Cell[],
  row: number,
  { classes, object }: PredictionColumns,
  { places, values, faults }: ProbabilityTarget,
): WrittenSum | undefined {
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
  for (let label = 0; label < values.length; label++) values[label]! /= sum;
  return { sum, scaled: off > LEAST_OFF };
}
