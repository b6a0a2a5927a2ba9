import type { ColumnFacts } from './facts/column-facts.ts';
import type { ReferenceColumn } from './facts/reference-columns.ts';
import { caseKey, spellingKey } from './spelling-key.ts';

/** Rows of a column for each of its different values, from which on it is a column of categories. */
const ROWS_A_VALUE = 3;

/** A variant of one letter may be a symbol of its own, as `m` and `M`. */
const LEAST_LENGTH = 2;

/** Longer texts are sentences, whose commas are nobody's category. */
const LONGEST = 60;

/**
 * The values of a column of categories that are another value in other letters or separators, each with the spelling
 * that most rows have, of base if it has the value at all. Empty for a column that holds no categories.
 */
export function spellingVariants(
  { usual, now }: ReferenceColumn,
  differsIn: 'case' | 'separators',
): ReadonlyMap<string, string> {
  const variants = new Map<string, string>();
  if (!holdsCategories(usual) || !holdsCategories(now)) return variants;
  for (const spellings of groupBySpelling(usual, now)) {
    const [common] = [...spellings].sort((a, b) => compareUse(a, b, usual, now));
    // A spelling that head no longer has was replaced in every row, which is no inconsistency.
    if (!now.counts.has(common!)) continue;
    for (const text of spellings) {
      const isCase = caseKey(text) === caseKey(common!);
      if (text === common || isCase !== (differsIn === 'case')) continue;
      if (compareUse(common!, text, usual, now) !== 0) variants.set(text, common!);
    }
  }
  return variants;
}

function holdsCategories({ complete, counts, filled, types }: ColumnFacts): boolean {
  return complete && filled >= counts.size * ROWS_A_VALUE && types.text >= filled / 2;
}

/** The texts that have a letter, those of one word together. */
function groupBySpelling(usual: ColumnFacts, now: ColumnFacts): Iterable<ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const text of [...usual.counts.keys(), ...now.counts.keys()]) {
    if (text.length > LONGEST) continue;
    const key = spellingKey(text);
    if (key.length < LEAST_LENGTH || !/\p{L}/u.test(key)) continue;
    const group = groups.get(key);
    if (group) group.add(text);
    else groups.set(key, new Set([text]));
  }
  return groups.values();
}

/** Negative where `a` is the more usual spelling; 0 where nothing tells. */
function compareUse(a: string, b: string, usual: ColumnFacts, now: ColumnFacts): number {
  const count = (facts: ColumnFacts, text: string) => facts.counts.get(text) ?? 0;
  return count(usual, b) - count(usual, a) || count(now, b) - count(now, a);
}
