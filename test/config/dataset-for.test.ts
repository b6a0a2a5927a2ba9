import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { datasetFor } from '../../src/config/dataset-for.ts';
import { DEFAULT_CONFIG } from '../../src/config/default-config.ts';
import { matchDatasets } from '../../src/config/match-datasets.ts';
import { parseConfig } from '../../src/config/parse-config.ts';

async function configOf(text: string): Promise<Config> {
  const result = await parseConfig(text, 'assay.yml');
  if ('errors' in result) throw new Error(result.errors[0]?.message);
  return result.config;
}

const config = await configOf(`
datasets:
  - { name: archive, path: ./data/tickets/2019/*.csv }
  - { name: tickets, path: data/tickets/**/*.csv }
  - { name: notes, path: notes/** }
  - { name: logs, path: logs/*, dialect: { format: jsonl } }
  - { name: lists, path: lists/*.txt }
ignore: [/data/tickets/draft-*.csv, '**/tmp/**']
`);

describe('matchDatasets', () => {
  it.each([
    ['data/tickets/2019/a.csv', 'archive'],
    ['data/tickets/2020/a.csv', 'tickets'],
    ['data/tickets/a.csv', 'tickets'],
    ['./data/tickets/.hidden.csv', 'tickets'],
    ['data/tickets/a.csv.dvc', 'tickets'],
    ['data/tickets/A.CSV', undefined],
    ['data/tickets/draft-1.csv', undefined],
    ['data/tickets/tmp/a.csv', undefined],
    ['notes/a.json', 'notes'],
    ['notes/README.md', undefined],
    ['logs/today', 'logs'],
    ['lists/a.txt', 'lists'],
    ['elsewhere/a.csv', undefined],
  ])('%s belongs to %s', (path, name) => {
    expect(matchDatasets(config, path)?.name).toBe(name);
  });

  it("gives the config's own policy, so that callers can tell it from an inferred one", () => {
    expect(config.datasets).toContain(datasetFor(config, 'notes/a.csv'));
  });
});

describe('datasetFor', () => {
  it('infers everything about a data file that no dataset names', () => {
    expect(datasetFor(config, 'elsewhere/prices.v2.csv.gz')).toEqual({
      name: 'elsewhere/prices.v2',
      path: 'elsewhere/prices.v2.csv.gz',
      key: [],
      text: [],
      dialect: {},
      expectations: [],
      tolerance: {},
      checks: {},
      rules: [],
      existing: 'auto',
    });
  });

  it.each(['data/tickets/draft-1.csv', 'README.md', 'package.json'])('leaves %s alone', (path) => {
    expect(datasetFor(config, path)).toBeUndefined();
  });

  it('works without a config', () => {
    expect(datasetFor(DEFAULT_CONFIG, 'data/tickets.csv.gz')?.name).toBe('data/tickets');
    expect(datasetFor(DEFAULT_CONFIG, 'data/tickets.csv.dvc')?.name).toBe('data/tickets');
    expect(datasetFor(DEFAULT_CONFIG, 'data/.csv')?.name).toBe('data/.csv');
  });
});

it('has the defaults of an empty file where there is no config', async () => {
  expect(await parseConfig('', 'assay.yml')).toEqual({ config: DEFAULT_CONFIG, warnings: [] });
});
