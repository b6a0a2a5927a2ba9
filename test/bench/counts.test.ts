import { expect, test } from 'vitest';
import { countsOfSummary } from '../../bench/contenders/assay/counts-of-summary.ts';
import { countsOfCsvdiff } from '../../bench/contenders/counts/counts-of-csvdiff.ts';
import { countsOfDaff } from '../../bench/contenders/counts/counts-of-daff.ts';
import { countsOfDataloupe } from '../../bench/contenders/counts/counts-of-dataloupe.ts';
import { countsOfJson } from '../../bench/contenders/counts/counts-of-json.ts';
import { countsOfQsv } from '../../bench/contenders/counts/counts-of-qsv.ts';

const COUNTS = { added: 1, removed: 2, modified: 3000 };

test('reads the first line of a diff by Assay', () => {
  const line = '1 row added, 2 removed, 3,000 modified, 7 moved\n  Rows: 8 → 7\n';
  expect(countsOfSummary(line)).toEqual(COUNTS);
  expect(countsOfSummary('1,000 rows modified\n')).toEqual({
    added: 0,
    removed: 0,
    modified: 1000,
  });
});

test('reads what DuckDB and the diff by a Map print', () => {
  expect(countsOfJson('{"added":"1","removed":"2","modified":"3000"}\n')).toEqual(COUNTS);
});

test('counts the marks of daff', () => {
  const output = '@@,id,x\n+++,1,a\n---,2,b\n...,...,...\n->,3,a->b\n-->,4,a->b-->c\n,5,same\n';
  expect(countsOfDaff(output)).toEqual({ added: 1, removed: 1, modified: 2 });
});

test('counts keys with one or both signs of qsv', () => {
  const output = 'diffresult,id,x\n-,1,a\n+,1,b\n+,2,c\n-,3,d\n-,4,e\n';
  expect(countsOfQsv(output)).toEqual({ added: 1, removed: 2, modified: 1 });
});

test('reads the headings of csvdiff', () => {
  const output = '# Additions (1)\n+ 1,a\n# Modifications (3000)\n- 2,a\n# Deletions (2)\n- 3,a\n';
  expect(countsOfCsvdiff(output)).toEqual(COUNTS);
});

test('reads the summary of dataloupe', () => {
  const output = '{"counts":{"added":1,"removed":2,"changed":3000,"unchanged":9}}';
  expect(countsOfDataloupe(output)).toEqual(COUNTS);
});
