import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import type { DialectHints } from '../core/table/dialect.ts';
import type { Config } from './config.ts';
import { nameFromGlob } from './glob/name-from-glob.ts';
import type { ParsedConfig } from './schema/config-schema.ts';
import type { ParsedDataset } from './schema/dataset-schema.ts';

/** A config as its file spells it, in the shapes that the core works with. */
export function toConfig(parsed: ParsedConfig): Config {
  const { 'fail-on': failOn, severity } = parsed.gates.data;
  return {
    datasets: parsed.datasets.map(toDataset),
    gates: { data: { failOn, severity } },
    waivers: parsed.waivers,
    ignore: parsed.ignore,
  };
}

function toDataset({ source, ...dataset }: ParsedDataset): DatasetPolicy {
  return {
    ...dataset,
    name: dataset.name ?? nameFromGlob(dataset.path),
    key: asList(dataset.key),
    text: asList(dataset.text),
    ...(source === undefined
      ? {}
      : { source: typeof source === 'string' ? { column: source } : source }),
    dialect: toHints(dataset.dialect),
    expectations: dataset.expectations.flatMap(toExpectations),
    tolerance: withoutPrototype(dataset.tolerance),
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

const toExpectations = (entry: ParsedDataset['expectations'][number]) =>
  Object.entries(entry).map(([name, parameters]) => ({ name, parameters }));

const asList = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value);

/** So that asking for a column called `constructor` finds nothing that nobody wrote. */
const withoutPrototype = <T>(record: Record<string, T>): Record<string, T> =>
  Object.assign(Object.create(null), record);
