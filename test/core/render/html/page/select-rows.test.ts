import { describe, expect, it } from 'vitest';
import { FileRows } from '../../../../../src/core/render/html/page/file-rows.ts';
import {
  type Filters,
  NO_FILTERS,
  toggle,
} from '../../../../../src/core/render/html/page/filters.ts';
import { FILE, ROWS } from './sample-rows.ts';

const file = new FileRows(0, FILE, () => [...ROWS]);

function select(filters: Partial<Filters>): readonly number[] {
  return file.select({ ...NO_FILTERS, ...filters });
}

describe('selecting rows', () => {
  it.each<[string, Partial<Filters>, number[]]>([
    ['everything', {}, [0, 1, 2, 3, 4]],
    ['a dataset', { dataset: 'tickets' }, [0, 1, 2, 3, 4]],
    ['another dataset', { dataset: 'returns' }, []],
    ['a change', { changes: ['added', 'moved'] }, [1, 4]],
    ['a class', { classes: ['damage'] }, [2]],
    ['a column', { column: 'zip' }, [2, 3]],
    ['a column and a class of one cell', { column: 'zip', classes: ['cosmetic'] }, [3]],
    ['a class of another cell', { column: 'label', classes: ['damage'] }, []],
    ['rows a finding names in head', { check: 'duplicate-key' }, [1, 2]],
    ['rows a finding names in base', { check: 'missing-key' }, [0]],
    ['cells a check is about', { check: 'leading-zeros-lost' }, [2]],
    ['a check and its column', { check: 'leading-zeros-lost', column: 'label' }, []],
    ['a word of head, in any case', { text: 'REFUND' }, [2]],
    ['a word of base', { text: '00501' }, [2]],
    ['all words, of any cells', { text: 't-3 billing' }, [2]],
    ['words that do not meet', { text: 't-1 billing' }, []],
  ])('finds %s', (_, filters, rows) => {
    expect(select(filters)).toEqual(rows);
  });

  it('counts without reading where no filter is set', () => {
    const unread = new FileRows(0, FILE, () => expect.unreachable());
    expect(unread.count(NO_FILTERS)).toBe(5);
    expect(file.count({ ...NO_FILTERS, classes: ['damage'] })).toBe(1);
  });

  it('gives the same array for the same filters', () => {
    const filters = { ...NO_FILTERS, text: 't' };
    expect(file.select(filters)).toBe(file.select(filters));
  });
});

describe('toggle', () => {
  it('puts a value in and takes it out', () => {
    expect(toggle(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggle(['a', 'b'], 'a')).toEqual(['b']);
  });
});
