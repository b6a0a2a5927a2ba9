import type { FieldType } from '../field-type.ts';
import { showValue } from '../show-value.ts';
import { readConstant } from './read-constant.ts';
import type { Rule, RuleFault } from './rule.ts';

/**
 * `minimum`, `maximum` and their exclusive forms. What is no number keeps no bound; two values of which neither comes
 * first, such as a month and 30 days, break none.
 *
 * @param words how a message tells the bound, e.g. `at least`
 * @param keeps whether the order of a value and the bound is right
 */
function bound(words: string, keeps: (order: number) => boolean) {
  return (limit: unknown, type: FieldType): Rule | RuleFault => {
    const value = readConstant(limit, type);
    if (value === undefined || !type.compare) {
      return { fault: `is ${showValue(limit)}, where the field's type wants ${type.expects}` };
    }
    const { compare } = type;
    const isNumber = (one: unknown) => compare(one, one) === 0;
    return {
      expects: `${words} ${typeof limit === 'string' ? limit : showValue(limit)}`,
      holds: (one) => {
        const order = compare(one, value);
        return Number.isNaN(order) ? isNumber(one) : keeps(order);
      },
    };
  };
}

export const minimum = bound('at least', (order) => order >= 0);
export const maximum = bound('at most', (order) => order <= 0);
export const exclusiveMinimum = bound('more than', (order) => order > 0);
export const exclusiveMaximum = bound('less than', (order) => order < 0);
