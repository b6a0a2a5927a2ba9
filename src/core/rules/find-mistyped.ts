import type { Violation } from '../checks/check.ts';
import { cellValue } from './cell-value.ts';
import type { SideColumns } from './row-values.ts';
import type { Rule } from './rule.ts';

const HOLDS: Readonly<Record<string, string>> = {
  boolean: 'true and false',
  integer: 'numbers',
  number: 'numbers',
  date: 'dates',
  datetime: 'dates',
  json: 'lists and maps',
  text: 'text',
};

/**
 * Columns of head that a rule compares with what their cells can never equal, such as `"5"` where cells are numbers:
 * CEL calls these unequal without a word, and a rule with `!=` would hold for ever.
 */
export function findMistyped(
  { comparisons }: Rule,
  { byName, readings }: SideColumns,
): readonly Violation[] {
  const found = new Map<string, Violation>();
  for (const { column, value } of comparisons) {
    const at = byName.get(column);
    const reading = at === undefined ? undefined : readings.get(at);
    if (!reading || found.has(column)) continue;
    const isText = reading.type === 'text';
    const isNever =
      typeof value === 'number' ? isText : !isText && typeof cellValue(value, reading) !== 'string';
    if (!isNever) continue;
    const shown = JSON.stringify(value);
    const instead = isText
      ? `compare it with \`"${value}"\``
      : `compare it with one of those, or \`written["${column}"]\` with \`${shown}\``;
    const detail = `\`${column}\` holds ${HOLDS[reading.type]}, which never equal \`${shown}\`; ${instead}`;
    found.set(column, { side: 'head', column, detail, byChange: true });
  }
  return [...found.values()];
}
