import type { FieldType } from '../field-type.ts';
import { showValue } from '../show-value.ts';
import { readConstant } from './read-constant.ts';
import type { Rule, RuleFault } from './rule.ts';

/** Values that a message names. */
const NAMED = 5;

/** `enum` and `categories`: the value is one of those listed, compared as values, so that 1.0 is 1. */
export function oneOf(allowed: readonly unknown[], type: FieldType): Rule | RuleFault {
  const known = new Set<string>();
  for (const one of allowed) {
    const value = readConstant(one, type);
    if (value === undefined) {
      return { fault: `holds ${showValue(one)}, where the field's type wants ${type.expects}` };
    }
    known.add(type.identify(value));
  }
  const named = allowed
    .slice(0, NAMED)
    .map((one) => (typeof one === 'string' ? one : showValue(one)));
  const more = allowed.length - named.length;
  return {
    expects: `one of ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    holds: (value) => known.has(type.identify(value)),
  };
}
