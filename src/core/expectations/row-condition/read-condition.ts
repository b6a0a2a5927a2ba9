import type { Condition } from './condition.ts';
import { ConditionFault } from './condition-fault.ts';
import { conditionOfJson } from './condition-of-json.ts';
import { parseCondition } from './parse-condition.ts';

/**
 * A row condition as written in a config or a suite: text, or Great Expectations' 1.x objects. `undefined` where there
 * is none.
 *
 * @throws {ConditionFault} where it is not understood.
 */
export function readCondition(written: unknown): Condition | undefined {
  if (written === undefined || written === null) return undefined;
  return typeof written === 'string' ? parseCondition(written) : conditionOfJson(written);
}

/**
 * Why a row condition is not understood, as a predicate; `undefined` where it is.
 *
 * @example
 * findConditionFault('x >') // 'ends where a column or a value is expected, at character 4'
 */
export function findConditionFault(written: unknown): string | undefined {
  try {
    readCondition(written);
    return undefined;
  } catch (error) {
    if (error instanceof ConditionFault) return error.message;
    throw error;
  }
}
