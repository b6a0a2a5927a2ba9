import type { Dimension } from '../../checks/dimension.ts';
import { judgeNumber } from '../judges/judge-number.ts';
import { numberOfValue } from '../values/number-of-value.ts';
import { columnAggregate } from './column-expectation.ts';
import type { AggregateExpectation } from './expectation.ts';
import { findBoundsFault } from './find-bounds-fault.ts';
import { numberBounds, strictness } from './parameters.ts';

interface Statistic {
  readonly name: string;
  readonly dimension: Dimension;
  readonly about: string;
  /** Of one that Great Expectations does not have: who asks it. */
  readonly elsewhere?: string;
  /** Of a column's numbers, in the order of the rows; null where they have none. */
  measure(numbers: readonly number[]): number | null;
}

/** An expectation that a statistic of a column's numbers lies between two bounds. */
export function statistic({ measure, ...named }: Statistic): AggregateExpectation {
  return columnAggregate({
    ...named,
    parameters: { ...numberBounds, ...strictness },
    fault: findBoundsFault,
    start: (parameters) => {
      const numbers: number[] = [];
      return {
        value: (value) => void numbers.push(numberOfValue(value)),
        finish: () => judgeNumber(measure(numbers), parameters),
      };
    },
  });
}
