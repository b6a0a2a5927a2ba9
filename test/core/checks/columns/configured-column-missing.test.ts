import { describe, expect, it } from 'vitest';
import { configuredColumnMissing } from '../../../../src/core/checks/columns/configured-column-missing.ts';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import { type ContextSpec, contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

async function find(spec: ContextSpec, newSettings?: ReadonlySet<'label' | 'text'>) {
  const context = { ...(await contextOf(spec)), ...(newSettings ? { newSettings } : {}) };
  const findings = await runChecks(context, [configuredColumnMissing]);
  return findings.map(({ standing, column, message }) => `${standing} ${column}: ${message}`);
}

describe('configured-column-missing', () => {
  it('names every column that the file lacks, what it was for and the one that was meant', async () => {
    const dataset = {
      label: 'lable',
      text: ['body', 'titel'],
      group: 'user',
      time: 'at',
      annotator: 'by',
      source: { column: 'origin' },
      splitColumn: 'fold',
      tolerance: { price: 0.1, at: 1 },
    };
    const found = await find({ head: tableOf(['id', 'label', 'body', 'title']), dataset });
    const told = (column: string, rest: string) =>
      `new ${column}: The file has no column ${column}, which the config names under ${rest}`;
    expect(found.sort()).toEqual([
      told('at', '`time`, `tolerance`'),
      told('by', '`annotator`'),
      told('fold', '`split`'),
      told('lable', '`label`; did you mean `label`?'),
      told('origin', '`source`'),
      told('price', '`tolerance`'),
      told('titel', '`text`; did you mean `title`?'),
      told('user', '`group`'),
    ]);
  });

  it('is silent where all are there, and where no column could be read', async () => {
    const dataset = { label: 'label', source: { constant: 'web' }, tolerance: { price: 1 } };
    expect(await find({ head: tableOf(['label', 'price']), dataset })).toEqual([]);
    expect(await find({ head: tableOf([]), dataset })).toEqual([]);
  });

  it('is existing where base lacks it too, and new where this change names it', async () => {
    const table = tableOf(['id']);
    const spec = { base: table, head: table, dataset: { label: 'y', text: ['x'] } };
    const places = async (settings?: ReadonlySet<'label'>) =>
      (await find(spec, settings)).map((text) => text.split(':')[0]);
    expect(await places()).toEqual(['existing x', 'existing y']);
    expect(await places(new Set(['label'] as const))).toEqual(['existing x', 'new y']);
    const fixed = { ...spec, head: tableOf(['id', 'x', 'y']) };
    expect((await find(fixed)).map((text) => text.split(':')[0])).toEqual(['fixed x', 'fixed y']);
  });
});
