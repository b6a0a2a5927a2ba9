import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as catalogue from '../../src/core/checks/catalogue.ts';
import { runChecks } from '../../src/core/checks/run-checks.ts';
import { diffTables } from '../../src/core/diff/diff-tables.ts';
import { contextOf } from '../core/checks/context-of.ts';
import { tableOf } from '../core/table-of.ts';
import { REAL_DATA, realFile, realPairs, WITHOUT_REAL_DATA } from './real-data.ts';

const {
  addedRowsDrift,
  classImbalance,
  distributionDrift,
  labelShift,
  missingRateDrift,
  newCategory,
  vanishedCategory,
} = catalogue;
const DRIFT = [
  addedRowsDrift,
  classImbalance,
  distributionDrift,
  labelShift,
  missingRateDrift,
  newCategory,
  vanishedCategory,
];

/** What the checks of drift say by default, e.g. `new-category State`. */
async function driftOf(base: Uint8Array, head: Uint8Array): Promise<string[]> {
  const [from, to] = [await tableOf(base), await tableOf(head)];
  const diff = await diffTables(from, to);
  const context = await contextOf({ base: from, head: to });
  const key = { base: diff.key.baseColumns, head: diff.key.headColumns };
  const found = await runChecks({ ...context, diff, key }, DRIFT);
  return found.map(({ check, column = '' }) => `${check} ${column}`);
}

/** The first rows of a CSV file whose records are one line each. */
function firstRows(file: Uint8Array, share: number): Uint8Array {
  const lines = new TextDecoder().decode(file).split('\n');
  return new TextEncoder().encode(
    `${lines.slice(0, Math.floor(lines.length * share)).join('\n')}\n`,
  );
}

describe.skipIf(!REAL_DATA)(`drift on real data${WITHOUT_REAL_DATA}`, () => {
  it.each(realPairs())('%s: nothing but a state that base does not have', async (pair) => {
    const found = await driftOf(realFile(pair, 'base'), realFile(pair, 'head'));
    const states = pair.endsWith('election_deniers') ? ['new-category State'] : [];
    expect(found.filter((each) => !states.includes(each))).toEqual([]);
  });

  // Files that grow by a fifth, in whatever order their rows are: by time, by group, by size or by name.
  it.each(realPairs())('%s: a file that grows by its last fifth does not drift', async (pair) => {
    const head = realFile(pair, 'head');
    const found = await driftOf(firstRows(head, 0.8), head);
    const warnings = found.filter((each) => !each.startsWith('new-category'));
    // Polls on removal followed those on beginning proceedings.
    const meant = pair.endsWith('impeachment_polls') ? ['label-shift Category'] : [];
    expect(warnings.filter((each) => !meant.includes(each))).toEqual([]);
  });

  it('banking77: the test part is like the training part', async () => {
    const part = (name: string) => readFileSync(join(REAL_DATA!, 'banking77', `${name}.csv`));
    expect(await driftOf(part('train'), part('test'))).toEqual([]);
  });
});
