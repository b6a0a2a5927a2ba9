import { cutText } from '../../words/cut-text.ts';
import type { Violation } from '../check.ts';

/** So many strangers in one row are no slip in a cell: the whole row is something else. */
const MANY = 3;

/** How many of them are named. */
const NAMED = 3;

/**
 * Turns the violations of a row that has many into one about the row, without a column: a header amid the data, or
 * cells that moved by a column, is one thing to say and not twenty.
 */
export function byWholeRows(violations: readonly Violation[]): Violation[] {
  const ofRow = new Map<string, Violation[]>();
  for (const violation of violations) {
    const row = `${violation.side} ${violation.index}`;
    const others = ofRow.get(row);
    if (others) others.push(violation);
    else ofRow.set(row, [violation]);
  }
  return [...ofRow.values()].flatMap((found) => (found.length < MANY ? found : [wholeRow(found)]));
}

function wholeRow(found: readonly Violation[]): Violation {
  const { column: _, ...first } = found[0]!;
  const named = found.slice(0, NAMED).map(({ detail = '' }) => cutText(detail, 40));
  const more = found.length - named.length;
  return { ...first, detail: `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}` };
}
