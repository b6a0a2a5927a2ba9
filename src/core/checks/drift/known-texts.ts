import type { TableProfile } from '../../profile/table-profile.ts';
import type { Texts } from './compare-distributions.ts';
import type { ComparedTables } from './compared-tables.ts';
import type { JudgedColumn } from './judged-columns.ts';
import { respellings } from './respellings.ts';

/**
 * A column's cells on both sides, as they are compared. Of categories only those that base and head both have are
 * left, by base's spelling: `new-category` and `vanished-category` tell of the others.
 */
export function sharedTexts(
  column: JudgedColumn,
  { base, head, diff }: ComparedTables,
): { readonly base: Texts; readonly head: Texts } {
  const texts = { base: textsOf(base, column.base), head: textsOf(head, column.head) };
  if (column.kind === 'numbers') return texts;
  const spellings = respellings(diff, column.head);
  const inHead = [...(head.columns[column.head]!.values?.keys() ?? [])];
  const present = new Set(inHead.map((text) => spellings.get(text) ?? text));
  return {
    base: inHead.length === 0 ? texts.base : keep(texts.base, present),
    head: keep(respell(texts.head, spellings), base.columns[column.base]!.values),
  };
}

/** The texts of a column's cells of which base has the value, where it is one of categories; else all of them. */
export function knownTexts(
  texts: Texts,
  { kind, base: column }: JudgedColumn,
  { base }: ComparedTables,
): Texts {
  return kind === 'numbers' ? texts : keep(texts, base.columns[column]!.values);
}

function textsOf({ sample }: TableProfile, column: number): Texts {
  return sample.columns[column] ?? [];
}

function respell(texts: Texts, spellings: ReadonlyMap<string, string>): Texts {
  return texts.map((text) => (text === undefined ? undefined : (spellings.get(text) ?? text)));
}

function keep(texts: Texts, values: { has(text: string): boolean } | undefined): Texts {
  return texts.map((text) => (text !== undefined && values?.has(text) ? text : undefined));
}
