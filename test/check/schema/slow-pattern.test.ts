import { describe, expect, it } from 'vitest';
import { checkTrees, inShort } from './check-trees.ts';

describe('a pattern that needs look-around', () => {
  it('is matched all the same, in the worker', async () => {
    const field = { name: 'id', type: 'string', constraints: { pattern: '(?!x)[a-z]+' } };
    const files = {
      'datapackage.json': { resources: [{ path: 'a.csv', schema: { fields: [field] } }] },
    };
    const base = { 'a.csv': 'id\nab\nxb\n' };
    const findings = await checkTrees(files, { base, head: { 'a.csv': 'id\nab\nxb\nxc\ncd\n' } });
    const told = findings.filter(({ check }) => check === 'constraint-error');
    expect(told.map(inShort)).toEqual([
      'new constraint-error id 1',
      'existing constraint-error id 1',
    ]);
    expect(told[0]?.rows).toMatchObject([
      { row: 3, detail: '"xc", expected text that matches (?!x)[a-z]+' },
    ]);
  });

  it('tells a text over which it takes too long', async () => {
    const field = { name: 'id', type: 'string', constraints: { pattern: '(?=a)(a+)+b' } };
    const files = {
      'datapackage.json': { resources: [{ path: 'a.csv', schema: { fields: [field] } }] },
    };
    const head = { 'a.csv': `id\naab\n${'a'.repeat(40)}c\n` };
    const findings = await checkTrees(files, { head });
    expect(findings.find(({ check }) => check === 'constraint-error')?.message).toContain(
      'which 1 second did not suffice to tell',
    );
  });
});
