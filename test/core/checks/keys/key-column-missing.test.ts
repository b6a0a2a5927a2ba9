import { describe, expect, it } from 'vitest';
import { keyColumnMissing } from '../../../../src/core/checks/keys/key-column-missing.ts';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import { type ContextSpec, contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

async function find(spec: ContextSpec) {
  const findings = await runChecks(await contextOf({ key: ['id', 'day'], ...spec }), [
    keyColumnMissing,
  ]);
  return findings.map(({ standing, column, message }) => [standing, column, message]);
}

const MESSAGE = 'The file has no column day, which is part of its key';

describe('key-column-missing', () => {
  it('names the column that the config names and the file lacks', async () => {
    expect(await find({ head: tableOf(['id', 'label']) })).toEqual([['new', 'day', MESSAGE]]);
    expect(await find({ head: tableOf(['id', 'day']) })).toEqual([]);
  });

  it('names the column that was meant', async () => {
    expect(await find({ head: tableOf(['id', 'Day']) })).toEqual([
      ['new', 'day', `${MESSAGE}; did you mean \`Day\`?`],
    ]);
  });

  it('is existing where base lacks it too, fixed where head has it', async () => {
    const without = tableOf(['id']);
    const withDay = tableOf(['id', 'day']);
    expect(await find({ base: without, head: without })).toEqual([['existing', 'day', MESSAGE]]);
    expect(await find({ base: without, head: withDay })).toEqual([['fixed', 'day', MESSAGE]]);
  });

  it('is silent where no column could be read', async () => {
    expect(await find({ head: tableOf([]) })).toEqual([]);
  });
});
