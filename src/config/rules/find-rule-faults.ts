import type { Fault } from '../fault.ts';
import { datasetSchema, type ParsedDataset } from '../schema/dataset-schema.ts';
import { delimiterAndQuoteDiffer } from './delimiter-and-quote-differ.ts';
import { failOnAllCounts } from './fail-on-all-counts.ts';
import { inlineSchemasAreSound } from './inline-schemas-are-sound.ts';
import { labelsNeedLabel } from './labels-need-label.ts';
import { listsDoNotRepeat } from './lists-do-not-repeat.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { reviewIsSound } from './review-is-sound.ts';
import { reviewShowsRows } from './review-shows-rows.ts';
import { rulesCompile } from './rules-compile.ts';

/** A dataset that has the right shape, and its place in the config. */
export interface DatasetEntry {
  /** 0-based. */
  readonly index: number;
  readonly dataset: ParsedDataset;
}

/** Something that must hold between keys, which the schema cannot say. */
export type Rule = (
  entries: readonly DatasetEntry[],
) => readonly Fault[] | Promise<readonly Fault[]>;

const RULES: readonly Rule[] = [
  namesAreUnique,
  listsDoNotRepeat,
  labelsNeedLabel,
  inlineSchemasAreSound,
  delimiterAndQuoteDiffer,
  rulesCompile,
];

/**
 * What holds of no single key: every rule, over the datasets of the right shape, so that one misspelt key does not
 * hide what else is wrong.
 */
export async function findRuleFaults(config: unknown): Promise<Fault[]> {
  const { datasets, review, privacy, gates, existing } = (config ?? {}) as {
    readonly [key: string]: unknown;
  };
  const listed: readonly unknown[] = Array.isArray(datasets) ? datasets : [];
  const entries = listed.flatMap((written, index) => {
    const parsed = datasetSchema.safeParse(written);
    return parsed.success ? [{ index, dataset: parsed.data }] : [];
  });
  const faults = (await Promise.all(RULES.map((rule) => rule(entries)))).flat();
  return [
    ...faults,
    ...reviewIsSound(review, entries),
    ...reviewShowsRows({ review, privacy }, entries),
    ...failOnAllCounts({ gates, existing }, entries),
  ];
}
