import { expect, it } from 'vitest';
import { collectOutputs } from '../../src/action/collect-outputs.ts';
import { fileReport, finding, report } from './reports.ts';

it('sums over the files of all datasets, waived findings left out', () => {
  const files = [
    fileReport({ path: 'one.csv', counts: { added: 2, removed: 1, modified: 3, moved: 4 } }),
    fileReport({
      path: 'two.csv',
      counts: { added: 5 },
      findings: [
        finding({ standing: 'new', count: 3 }),
        finding({ standing: 'new', waived: { reason: 'on purpose' } }),
        finding({ standing: 'existing' }),
        finding({ standing: 'fixed' }),
      ],
    }),
  ];
  const datasets = [
    { name: 'a', files },
    { name: 'b', files: [fileReport({ path: 'book.xlsx', sheet: 'a', counts: { added: 1 } })] },
    { name: 'c', files: [fileReport({ path: 'book.xlsx', sheet: 'b' })] },
  ];
  expect(collectOutputs(report({ conclusion: 'fail', datasets }))).toEqual({
    conclusion: 'fail',
    files: 3,
    added: 8,
    removed: 1,
    modified: 3,
    moved: 4,
    'findings-new': 3,
    'findings-existing': 1,
    'findings-fixed': 1,
  });
});

it('is zeros for a change without data', () => {
  expect(Object.values(collectOutputs(report())).filter((value) => value !== 0)).toEqual(['pass']);
});
