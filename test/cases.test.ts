import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { listCases } from './cases/open-case.ts';
import { type CaseResult, runCase } from './cases/run-case.ts';
import { expectRoundTrip } from './core/diff/round-trip.ts';

const RECORDING = process.env['UPDATE_GOLDEN'] === '1';

// Each folder of `cases/` is a situation: what starts with `_` is given, all other files are what Assay makes
// of it. `UPDATE_GOLDEN=1 vitest run test/cases.test.ts` records them.
describe('cases', () => {
  it.each(listCases())('%s', async (situation) => {
    const result = await runCase(situation);
    if (RECORDING) record(result);
    expect(Object.keys(result.outputs).sort()).toEqual(recorded(result.folder));
    for (const [name, text] of Object.entries(result.outputs)) {
      expect(text, name).toBe(readFileSync(join(result.folder, name), 'utf8'));
    }
    expectToFitSchemas(result.outputs);
    await expectChangesToGiveHead(result);
  });
});

function recorded(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('_'))
    .sort();
}

function record({ folder, outputs }: CaseResult): void {
  for (const name of recorded(folder)) rmSync(join(folder, name));
  for (const [name, text] of Object.entries(outputs)) writeFileSync(join(folder, name), text);
}

const isReport = validator('report');
const isChangeLine = validator('changes');

function validator(name: string) {
  const path = new URL(`../schema/${name}.schema.json`, import.meta.url);
  return new Ajv({ strict: false }).compile(JSON.parse(readFileSync(path, 'utf8')));
}

function expectToFitSchemas(outputs: CaseResult['outputs']): void {
  const report = outputs['report.json'];
  if (report !== undefined) isReport(JSON.parse(report));
  expect(isReport.errors ?? []).toEqual([]);
  for (const line of outputs['changes.jsonl']?.trimEnd().split('\n') ?? []) {
    isChangeLine(JSON.parse(line));
    expect(isChangeLine.errors ?? [], line).toEqual([]);
  }
}

/** For files of one format that Assay writes; a workbook is read only. */
async function expectChangesToGiveHead({ path, compared }: CaseResult): Promise<void> {
  if (!compared) return;
  const { diff, base, head } = compared;
  if (diff.base.format !== diff.head.format || diff.head.format === 'xlsx') return;
  await expectRoundTrip(base, head, { key: diff.key.columns }, {}, path);
}
