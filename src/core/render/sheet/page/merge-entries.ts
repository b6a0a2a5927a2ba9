import { type Entries, type Entry, NO_ENTRY, type Stamped } from './entry.ts';

/**
 * What two tabs know, as one: of an answer and of a note the latest change stands, of seconds the larger sum. The
 * order of the two does not matter, and merging again changes nothing.
 */
export function mergeEntries(a: Entries, b: Entries): Entries {
  const merged = new Map(a);
  for (const [code, entry] of b) merged.set(code, mergeEntry(merged.get(code) ?? NO_ENTRY, entry));
  return merged;
}

function mergeEntry(a: Entry, b: Entry): Entry {
  return {
    answer: latest(a.answer, b.answer),
    note: latest(a.note, b.note),
    seconds: Math.max(a.seconds, b.seconds),
  };
}

function latest(a: Stamped, b: Stamped): Stamped {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.text >= b.text ? a : b;
}
