import { describe, expect, it } from 'vitest';
import { sampleCsv } from '../../../../src/core/render/sample/sample-csv.ts';
import { sampleJson, sampleJsonLines } from '../../../../src/core/render/sample/sample-json.ts';
import type { SampleView } from '../../../../src/core/render/sample/sample-view.ts';
import { Literal } from '../../../../src/core/table/cell.ts';

const VIEW: SampleView = {
  name: 'x.jsonl',
  noun: 'row',
  population: 3,
  census: false,
  why: '1 row, as asked for.',
  strata: [
    { name: 'a', members: ['a'], rows: 3, drawn: 1, inclusion: { low: 1 / 3, high: 1 / 3 } },
  ],
  notes: [],
  secretDigest: 'sha256:0',
  masked: true,
  showsRows: true,
  columns: ['n', 'row', 'gone'],
  rows: [
    {
      id: '7',
      stratum: 'a',
      inclusion: 1 / 3,
      path: 'x.jsonl',
      row: 2,
      line: undefined,
      cells: [new Literal('12345678901234567890'), '__proto__', undefined],
    },
  ],
};

describe('a sample for programs', () => {
  it('keeps cells as JSON has them, and leaves out those that are missing', () => {
    expect(sampleJsonLines(VIEW)).toBe(
      '{"row_id":"7","stratum":"a","inclusion":0.3333333333333333,"path":"x.jsonl","row":2,"line":null,"cells":{"n":12345678901234567890,"row":"__proto__"}}\n',
    );
  });

  it('is one document with what was drawn', () => {
    const document = JSON.parse(sampleJson(VIEW));
    expect(Object.keys(document)).toEqual([
      ...['schema_version', 'dataset', 'population', 'drawn', 'census', 'why', 'secret_digest'],
      ...['masked', 'strata', 'notes', 'rows'],
    ]);
    expect(document.rows[0].row_id).toBe('7');
    expect(JSON.parse(sampleJson({ ...VIEW, rows: [] })).rows).toEqual([]);
  });

  it('tells columns of data from those of Assay in CSV', () => {
    expect(sampleCsv(VIEW)).toBe(
      'row_id,stratum,inclusion,path,row,line,n,row (data),gone\n7,a,0.3333333333333333,x.jsonl,2,,12345678901234567890,__proto__,\n',
    );
  });
});
