import { cutText } from '../words/cut-text.ts';

const LONGEST = 60;

/**
 * A value of a schema or a cell's text as a message shows it: JSON, cut where it is long.
 *
 * @example
 * showValue('12 kg') // '"12 kg"'
 */
export function showValue(value: unknown): string {
  return cutText(
    typeof value === 'string' ? JSON.stringify(cutText(value, LONGEST)) : toJson(value),
    LONGEST + 2,
  );
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    return 'a value nested too deeply';
  }
}
