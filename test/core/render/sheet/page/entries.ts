import fc from 'fast-check';
import type { Entries, Entry } from '../../../../../src/core/render/sheet/page/entry.ts';

const stamped = fc.record({
  text: fc.oneof(fc.constantFrom('', 'boot', "can't tell"), fc.string()),
  at: fc.integer({ min: 0, max: 5 }),
});

export const entry: fc.Arbitrary<Entry> = fc.record({
  answer: stamped,
  note: stamped,
  seconds: fc.integer({ min: 0, max: 9999 }).map((tenths) => tenths / 10),
});

/** What a tab holds of some of five rows. */
export const entriesOfTab: fc.Arbitrary<Entries> = fc
  .array(fc.tuple(fc.constantFrom('A1', 'B2', 'C3', 'D4', 'E5'), entry))
  .map((pairs) => new Map(pairs));

/** Text of entries, whatever the order they came in. */
export function sorted(entries: Entries): [string, Entry][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
