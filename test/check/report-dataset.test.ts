import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportDataset } from '../../src/check/report-dataset.ts';
import { runCheck } from '../../src/check/run-check.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { memoryRevisions } from '../memory-revisions.ts';

const CASE = join(import.meta.dirname, '../cases/dimension-weights');
const PATH = 'data/dimension-weights.csv';

async function gatesWith(dimensions: string) {
  const config = `datasets:\n  - path: ${PATH}\n    key: review_id\n${dimensions}`;
  const tree = (name: string) =>
    new Map([
      [PATH, readFileSync(join(CASE, name))],
      ['.github/assay.yml', new TextEncoder().encode(config)],
    ]);
  const revisions = memoryRevisions({ base: tree('_base.csv'), head: tree('_head.csv') });
  const { report } = await runCheck({ revisions, judgedBy: 'base', now: new Date(0) });
  return report.gates;
}

it('weighs dimensions for readers only: no weight changes what a gate says', async () => {
  const plain = await gatesWith('');
  expect(plain[0]?.conclusion).toBe('fail');
  for (const weights of [
    '    profile: recommendation\n',
    '    dimensions: { uniqueness: 0, validity: 0, accuracy: 0 }\n',
  ])
    expect(await gatesWith(weights)).toEqual(plain);
});

it('takes the weights of the first split that gives any', async () => {
  const parsed = await parseConfig(
    'datasets:\n' +
      '  - { name: a, split: train, path: a.csv }\n' +
      '  - { name: a, split: test, path: b.csv, dimensions: { accuracy: 2 } }\n',
    'assay.yml',
  );
  if ('errors' in parsed) throw new Error('the config is fine');
  expect(reportDataset('a', [], parsed.config).dimensions?.accuracy).toBe(2);
  expect(reportDataset('b', [], parsed.config)).toEqual({ name: 'b', files: [] });
});
