import type { CheckSetting, DatasetPolicy } from '../core/checks/dataset-policy.ts';
import type { DialectHints } from '../core/table/dialect.ts';
import type { Config } from './config.ts';
import { nameFromGlob } from './glob/name-from-glob.ts';
import { mergeSettings } from './merge-settings.ts';
import type { ParsedConfig } from './schema/config-schema.ts';
import type { ParsedDataset } from './schema/dataset-schema.ts';
import { mergeReview, toReviewPolicy } from './to-review-policy.ts';

/** A config as its file spells it, in the shapes that the core works with. */
export function toConfig(parsed: ParsedConfig): Config {
  const checks = toChecks(parsed.checks);
  const { review } = parsed;
  const { 'fail-on': failOn, severity } = parsed.gates.data;
  return {
    datasets: parsed.datasets.map((dataset) => toDataset(dataset, checks, parsed)),
    gates: { data: { failOn, severity } },
    checks,
    existing: parsed.existing,
    waivers: parsed.waivers,
    ...(review === undefined ? {} : { review: toReviewPolicy(review) }),
    privacy: parsed.privacy,
    ignore: parsed.ignore,
  };
}

function toDataset(
  { source, split, review: ownReview, existing, ...dataset }: ParsedDataset,
  checksOfAll: Config['checks'],
  ofAll: Pick<ParsedConfig, 'review' | 'existing'>,
): DatasetPolicy {
  const review = mergeReview(ofAll.review, ownReview);
  return {
    ...dataset,
    existing: existing ?? ofAll.existing,
    name: dataset.name ?? nameFromGlob(dataset.path),
    key: asList(dataset.key),
    text: asList(dataset.text),
    ...(source === undefined
      ? {}
      : { source: typeof source === 'string' ? { column: source } : source }),
    ...(split === undefined
      ? {}
      : typeof split === 'string'
        ? { split }
        : { splitColumn: split.column }),
    dialect: toHints(dataset.dialect),
    ...(review === undefined ? {} : { review: toReviewPolicy(review) }),
    expectations: dataset.expectations.flatMap(toExpectations),
    tolerance: withoutPrototype(dataset.tolerance),
    checks: withoutPrototype(mergeSettings(checksOfAll, toChecks(dataset.checks))),
  };
}

function toHints({ 'line-ending': lineEnding, quote, ...same }: ParsedDataset['dialect']) {
  const hints: DialectHints = {
    ...same,
    ...(quote === undefined ? {} : { quote: quote === 'none' ? null : quote }),
    ...(lineEnding === undefined ? {} : { lineEnding }),
  };
  return hints;
}

const toChecks = (checks: ParsedConfig['checks']): Config['checks'] =>
  withoutPrototype(
    Object.fromEntries(
      Object.entries(checks).flatMap(([name, setting]) =>
        setting === undefined ? [] : [[name, toSetting(setting)]],
      ),
    ),
  );

/** YAML 1.1 reads `off` and `on` as booleans, and some writers mean those. */
const toSetting = (setting: NonNullable<ParsedConfig['checks'][string]>): CheckSetting => {
  if (typeof setting === 'boolean') return setting ? 'on' : 'off';
  return setting;
};

const toExpectations = (entry: ParsedDataset['expectations'][number]) =>
  Object.entries(entry).flatMap(([name, parameters]) => (parameters ? [{ name, parameters }] : []));

const asList = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value);

/** So that asking for a column called `constructor` finds nothing that nobody wrote. */
const withoutPrototype = <T>(record: Record<string, T>): Record<string, T> =>
  Object.assign(Object.create(null), record);
