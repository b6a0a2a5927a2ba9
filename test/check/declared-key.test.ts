import { describe, expect, it } from 'vitest';
import { checkTrees, inShort, reportOf } from './schema/check-trees.ts';

const fields = ['region', 'day', 'sold'].map((name) => ({ name }));
const pack = { resources: [{ path: 'a.csv', schema: { fields, primaryKey: ['region', 'day'] } }] };
const base = { 'a.csv': 'region,day,sold\nn,1,5\nn,2,5\ns,1,5\n' };
const head = { 'a.csv': 'region,day,sold\nn,1,6\ns,1,7\nn,2,5\n' };

const keyOf = async (files: object, config?: string) => {
  const given = config === undefined ? {} : { config };
  const { datasets } = await reportOf({ ...files }, { base, head, ...given });
  return datasets[0]?.files[0]?.key;
};

describe('the key of a file', () => {
  it('is the primary key of its schema where the config names none', async () => {
    expect(await keyOf({ 'datapackage.json': pack })).toEqual({
      columns: ['region', 'day'],
      origin: 'configured',
      reason: 'the primary key of its schema',
    });
  });

  it('is what the config names, and an inferred one where the schema is behind the data', async () => {
    const config = 'datasets: [{ path: a.csv, key: [day, region] }]';
    expect((await keyOf({ 'datapackage.json': pack }, config))?.columns).toEqual(['day', 'region']);
    const old = JSON.stringify(pack).replaceAll('region', 'area');
    expect((await keyOf({ 'datapackage.json': old }))?.origin).not.toBe('configured');
  });

  it('leaves what breaks it to one check', async () => {
    const broken = { 'a.csv': `${base['a.csv']}n,2,9\n,3,1\n` };
    const findings = await checkTrees({ 'datapackage.json': pack }, { base, head: broken });
    expect(findings.map(({ check }) => check)).toEqual(['primary-key']);
  });

  it.each([
    ['a column that base lacks', 'sold\n1\n2\n'],
    ['an empty file', ''],
  ])('is judged where head alone has it: %s', async (_, text) => {
    const config = 'datasets: [{ path: a.csv, key: id }]';
    const repeated = { 'a.csv': 'id,sold\n7,1\n7,2\n' };
    const findings = await checkTrees({}, { base: { 'a.csv': text }, head: repeated, config });
    expect(findings.map(inShort)).toContain('new duplicate-key id 2');
  });
});
