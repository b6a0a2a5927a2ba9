import { type Cell, cellJson, cellsEqual } from '../cell.ts';
import { findFault } from './find-fault.ts';
import { memberCell, objectMembers } from './object-members.ts';

/**
 * The text of an object with another value of one of its keys and everything else as it was written. Undefined where it has
 * no such key.
 *
 * @param text Valid JSON.
 * @example
 * correctMember('{"id": 7, "label": "refund"}', 'label', 'billing') // '{"id": 7, "label": "billing"}'
 */
export function correctMember(text: string, key: string, value: Cell): string | undefined {
  // Of a key's values the last counts.
  const member = objectMembers(text).findLast((each) => each.key === key);
  if (!member || value === undefined) return undefined;
  const corrected = text.slice(0, member.start) + cellJson(value) + text.slice(member.end);
  if (findFault(corrected) !== undefined) return undefined;
  const read = objectMembers(corrected).findLast((each) => each.key === key);
  return read && cellsEqual(memberCell(corrected, read), value) ? corrected : undefined;
}
