import type { Joint } from './confident-joint.ts';

/** How many labels are expected to be wrong, of all rows and of each class. */
export interface Noise {
  /** Rows whose label is expected to be wrong. */
  readonly wrong: number;
  readonly classes: readonly ClassNoise[];
}

export interface ClassNoise {
  /** Rows labelled with the class. */
  readonly rows: number;
  /** Of these, rows that are expected to belong to another class. */
  readonly wrong: number;
  /** Rows labelled otherwise that are expected to belong to the class. */
  readonly lost: number;
}

/**
 * What a joint scaled to all rows says of their labels.
 *
 * @example
 * estimateNoise([[6, 2], [1, 5]])
 * // { wrong: 3, classes: [{ rows: 8, wrong: 2, lost: 1 }, { rows: 6, wrong: 1, lost: 2 }] }
 */
export function estimateNoise(joint: Joint): Noise {
  const classes = joint.map((row, label) => {
    const right = row[label]!;
    return {
      rows: sumOf(row),
      wrong: sumOf(row) - right,
      lost: sumOf(joint.map((other) => other[label]!)) - right,
    };
  });
  return { wrong: sumOf(classes.map(({ wrong }) => wrong)), classes };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
