import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../../src/core/render/html/page/filters.ts';
import { WHOLE_VIEW } from '../../../../../src/core/render/html/page/finding-view.ts';
import { groupFindings } from '../../../../../src/core/render/html/page/group-findings.ts';
import { selectFindings } from '../../../../../src/core/render/html/page/select-findings.ts';

const item = (position: number, parts: object = {}) => ({
  position,
  check: 'zeros',
  column: 'zip',
  severity: 'error',
  status: 'new',
  fold: '',
  dimension: 'accuracy',
  path: 'a.csv',
  datasets: ['tickets'],
  count: 1,
  text: () => '2 values of zip lost their leading zeros t-1042',
  ...parts,
});

const items = [
  item(0, { count: 5 }),
  item(1, { check: 'keys', column: '', dimension: 'uniqueness', datasets: ['prices'] }),
  item(2, { severity: 'warning', dimension: 'uniqueness', path: 'b.csv', count: 9 }),
  item(3, { status: 'existing', column: 'name', text: () => 'blank' }),
];

describe('selectFindings', () => {
  const select = (filters: object, view: object = {}) =>
    selectFindings(items, { ...NO_FILTERS, ...filters }, { ...WHOLE_VIEW, ...view }).map(
      ({ position }) => position,
    );

  it('lets everything pass where nothing is asked', () => {
    expect(select({})).toEqual([0, 1, 2, 3]);
  });

  it.each<[object, object, number[]]>([
    [{ dataset: 'prices' }, {}, [1]],
    [{ check: 'keys' }, {}, [1]],
    [{ column: 'name' }, {}, [1, 3]],
    [{ text: 'ZEROS t-10' }, {}, [0, 1, 2]],
    [{}, { severities: ['warning'] }, [2]],
    [{}, { statuses: ['existing', 'fixed'] }, [3]],
    [{}, { dimensions: ['uniqueness'], severities: ['error'] }, [1]],
  ])('%j %j', (filters, view, expected) => {
    expect(select(filters, view)).toEqual(expected);
  });
});

describe('groupFindings', () => {
  const group = (order: Parameters<typeof groupFindings>[1]) =>
    groupFindings(items, order).map(({ title, findings }) => [
      title,
      findings.map(({ position }) => position),
    ]);

  it("keeps the report's own order by severity", () => {
    expect(group('severity')).toEqual([
      ['Errors · Accuracy', [0, 3]],
      ['Errors · Uniqueness', [1]],
      ['Warnings · Uniqueness', [2]],
    ]);
  });

  it('groups by what it is asked to order by, the most severe first', () => {
    expect(group('dimension')).toEqual([
      ['Accuracy', [0, 3]],
      ['Uniqueness', [1, 2]],
    ]);
    expect(group('file')).toEqual([
      ['a.csv', [0, 1, 3]],
      ['b.csv', [2]],
    ]);
    expect(group('column').map(([title]) => title)).toEqual(['No column', 'name', 'zip']);
  });

  it('puts what concerns the most rows first in one list', () => {
    expect(group('rows')).toEqual([['', [2, 0, 1, 3]]]);
  });
});
