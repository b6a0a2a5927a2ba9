import { describe, expect, it } from 'vitest';
import type { CheckRequest } from '../../../src/check/check-result.ts';
import { CONFIG_PATH } from '../../../src/check/load-config.ts';
import { runCheck } from '../../../src/check/run-check.ts';
import { memoryRevisions } from '../../memory-revisions.ts';

type Files = Readonly<Record<string, string>>;

const DATA = { 'data/t.csv': 'id,label\n1,a\n2,b\n' };
const GROWN = { 'data/t.csv': 'id,label\n1,a\n2,b\n3,a\n' };
const CONFIG = `datasets: [{ name: t, path: data/t.csv, key: id, suite: gx/t.json }]\n`;

function suite(...expectations: (readonly [type: string, column: string])[]): string {
  const list = expectations.map(([type, column]) => ({ type, kwargs: { column } }));
  return JSON.stringify({ expectations: list }, null, 1);
}
const SOUND = suite(['expect_column_values_to_not_be_null', 'label']);
const MISSPELT = suite(['expect_column_values_to_be_uniqe', 'id']);
const NO_COLUMN = suite(['expect_column_values_to_be_unique', 'ticket']);

/** What a change is told: the conclusion, the findings that base's rules do not excuse, and warnings about rules. */
async function told(base: Files, head: Files, judgedBy: CheckRequest['judgedBy'] = 'head') {
  const tree = (files: Files) =>
    new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const revisions = memoryRevisions({ base: tree(base), head: tree(head) });
  const { report } = await runCheck({ revisions, judgedBy, now: new Date('2026-07-01') });
  const findings = report.datasets.flatMap(({ name, files }) =>
    files.flatMap((file) =>
      file.findings.map(({ check, standing, rows }) => {
        return `${name} ${file.path} ${standing} ${check}: ${rows[0]?.detail ?? ''}`;
      }),
    ),
  );
  const notices = report.notices
    .filter(({ code }) => code.endsWith('-error'))
    .map(({ path, line, message }) => `${path}:${line} ${message}`);
  return { conclusion: report.conclusion, findings, notices };
}

const MEANT =
  'line 4, /expectations/0/type: `expect_column_values_to_be_uniqe` is not an expectation that is known. Did you mean `expect_column_values_to_be_unique`?';

describe('suites and schemas that cannot be used', () => {
  it('fail the change that brings them with the config', async () => {
    const rules = { [CONFIG_PATH]: CONFIG.replace('key: id', 'key: ticket') };
    expect(await told(DATA, { ...GROWN, ...rules, 'gx/t.json': MISSPELT })).toEqual({
      conclusion: 'fail',
      findings: ['t data/t.csv new key-column-missing: ', `t data/t.csv new suite-error: ${MEANT}`],
      notices: [],
    });
    const lacking = await told(DATA, { ...GROWN, [CONFIG_PATH]: CONFIG, 'gx/t.json': NO_COLUMN });
    expect(lacking.findings).toEqual([
      't data/t.csv new expect_column_values_to_be_unique: There is no column "ticket".',
    ]);
    const missing = await told(DATA, { ...GROWN, [CONFIG_PATH]: CONFIG });
    expect(missing.findings).toEqual(['t data/t.csv new suite-error: gx/t.json does not exist']);
    expect(missing.conclusion).toBe('fail');
  });

  it('fail the change that breaks them, also where no data changes', async () => {
    const before = { ...DATA, [CONFIG_PATH]: CONFIG, 'gx/t.json': SOUND };
    for (const judgedBy of ['head', 'base'] as const) {
      expect(await told(before, { ...before, 'gx/t.json': MISSPELT }, judgedBy)).toEqual({
        conclusion: 'fail',
        findings: [
          `t gx/t.json new suite-error: ${MEANT.replace('line 4, ', '').replace(/\.$/, '')}`,
        ],
        notices: [],
      });
    }
    const broken = await told(before, { ...before, 'gx/t.json': '{' });
    expect(broken.findings[0]).toContain('This is not valid JSON');
    const { 'gx/t.json': _, ...gone } = before;
    expect((await told(before, gone)).findings).toEqual([
      't gx/t.json new suite-error: gx/t.json does not exist',
    ]);
    const columns = await told(before, { ...before, ...GROWN, 'gx/t.json': NO_COLUMN });
    expect(columns.conclusion).toBe('fail');
  });

  it('are told of the config where it names them anew', async () => {
    const before = { ...DATA, [CONFIG_PATH]: CONFIG.replace(', suite: gx/t.json', '') };
    const after = { ...DATA, [CONFIG_PATH]: CONFIG.replace('suite:', 'schema:') };
    for (const judgedBy of ['head', 'base'] as const) {
      expect(await told(before, after, judgedBy)).toEqual({
        conclusion: 'fail',
        findings: [`t ${CONFIG_PATH} new schema-error: The schema file is not there`],
        notices: [],
      });
    }
  });

  it('are warned of ever after, and fail nothing', async () => {
    const before = { ...DATA, [CONFIG_PATH]: CONFIG, 'gx/t.json': MISSPELT };
    const warning =
      'gx/t.json:4 The suite gx/t.json has 1 fault: `expect_column_values_to_be_uniqe` is not an expectation that is known. Did you mean `expect_column_values_to_be_unique`? (/expectations/0/type). Until it is corrected, what is broken judges nothing.';
    for (const head of [
      { ...before, 'a.txt': '' },
      { ...before, ...GROWN },
    ]) {
      const { conclusion, notices } = await told(before, head);
      expect(conclusion).toBe('pass');
      expect(notices).toEqual([warning]);
    }
  });

  it('say nothing where all is well, and nothing of a config that is none of the change', async () => {
    const before = { ...DATA, [CONFIG_PATH]: CONFIG, 'gx/t.json': SOUND };
    const well = { conclusion: 'pass', findings: [], notices: [] };
    expect(await told(before, { ...before, ...GROWN })).toEqual(well);
    expect(await told(DATA, { ...before, ...GROWN })).toEqual(well);
    const today = { text: CONFIG.replace('key: id, suite: gx/t.json', 'key: ticket') };
    expect(await told(DATA, GROWN, today)).toEqual({
      ...well,
      findings: ['t data/t.csv existing key-column-missing: '],
    });
  });

  it('are not judged where their check is off', async () => {
    const off = CONFIG.replace(' }', ', checks: { suite-error: off } }');
    const before = { ...DATA, [CONFIG_PATH]: off, 'gx/t.json': SOUND };
    const { conclusion, findings } = await told(before, { ...before, 'gx/t.json': MISSPELT });
    expect([conclusion, findings]).toEqual(['pass', []]);
  });
});
