import { describe, expect, it } from 'vitest';
import { isDataPath, isMaybeDataPath, withoutPointer } from '../../src/config/data-path.ts';

describe('isMaybeDataPath', () => {
  it.each([
    'a.csv',
    'data/tickets.csv.gz',
    'a.tsv.zst',
    'a.tab',
    'a.psv',
    'a.jsonl',
    'a.ndjson.gz',
    'a.parquet',
    'a.pq',
    'Prices.XLSX',
    'data/tickets.csv.dvc',
    '.github/fixtures/a.csv',
  ])('%s is data', (path) => {
    expect(isMaybeDataPath(path)).toBe('data');
    expect(isDataPath(path)).toBe(true);
  });

  it.each(['data/tickets.json', 'a.json.gz', 'packages.json', 'data/config-values.json'])(
    '%s may be data',
    (path) => {
      expect(isMaybeDataPath(path)).toBe('maybe');
      expect(isDataPath(path)).toBe(false);
    },
  );

  it.each([
    'README.md',
    'csv',
    'a.csv.zip',
    'a.csv.bak',
    'a.dvc',
    'package.json',
    'web/package-lock.json',
    'composer.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'data/datapackage.json',
    'schema/assay.schema.json',
    '.vscode/settings.json',
    'web/.eslintrc.json',
    '.devcontainer/nested/devcontainer.json',
  ])('%s is no data', (path) => {
    expect(isMaybeDataPath(path)).toBe('no');
  });
});

it('names the file behind a DVC pointer', () => {
  expect(withoutPointer('data/tickets.csv.dvc')).toBe('data/tickets.csv');
  expect(withoutPointer('data/tickets.csv')).toBe('data/tickets.csv');
});
