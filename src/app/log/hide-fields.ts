import { describeFailure } from './describe-failure.ts';
import { isHiddenName } from './secret-names.ts';

const DEEPEST = 6;
const CENSORED = '[hidden]';

/**
 * A copy of what is about to be logged with every field hidden that could hold a secret or a cell, at any depth.
 *
 * @example
 * hideFields({ delivery: 'a', request: { headers: { authorization: 'token x' } } })
 * // { delivery: 'a', request: '[hidden]' }
 */
export function hideFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return hide(fields, 0) as Record<string, unknown>;
}

function hide(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Error) return describeFailure(value);
  if (depth === DEEPEST) return CENSORED;
  if (Array.isArray(value)) return value.map((each) => hide(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      isHiddenName(name) ? CENSORED : hide(each, depth + 1),
    ]),
  );
}
