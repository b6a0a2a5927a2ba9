import { describe, expect, it } from 'vitest';
import { parsePackage } from '../../../../src/core/schema/descriptor/parse-package.ts';

describe('parsePackage', () => {
  it('reads resources of one file, of several, of version 0, and of none', () => {
    const { resources, faults } = parsePackage({
      resources: [
        { name: 'one', path: 'a.csv', schema: { fields: [] } },
        { name: 'many', path: ['b.csv', 'c.csv'], schema: 'shared.json' },
        { url: 'd.csv' },
        { name: 'inline', data: [] },
      ],
    });
    expect(faults).toEqual([]);
    expect(resources).toEqual([
      { name: 'one', paths: ['a.csv'], schema: { fields: [] }, pointer: '/resources/0' },
      { name: 'many', paths: ['b.csv', 'c.csv'], schema: 'shared.json', pointer: '/resources/1' },
      { name: '', paths: ['d.csv'], pointer: '/resources/2' },
      { name: 'inline', paths: [], pointer: '/resources/3' },
    ]);
  });

  it('tells what is wrong and keeps the rest', () => {
    const { resources, faults } = parsePackage({ resources: [7, { path: [1, 'a.csv'] }] });
    expect(resources.map(({ paths }) => paths)).toEqual([['a.csv']]);
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/resources/0', '/resources/1/path/0']);
    expect(parsePackage({ name: 'x' }).faults).toHaveLength(1);
    expect(parsePackage(null).faults).toHaveLength(1);
  });
});
