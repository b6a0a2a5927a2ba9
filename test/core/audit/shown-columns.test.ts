import { expect, it } from 'vitest';
import { shownColumns } from '../../../src/core/audit/plan/shown-columns.ts';

const meanings = { roles: { label: 2, text: [], inferred: [] }, ask: 2, hidden: [] };

it('leaves out the key where something else can be shown', () => {
  const columns = ['id', 'subject', 'label'];
  expect(shownColumns({ ...meanings, columns, keyColumns: [0] })).toEqual([1]);
});

it('shows a key that is all there is', () => {
  const columns = ['words', 'p_shoe', 'label'];
  expect(shownColumns({ ...meanings, columns, keyColumns: [0] })).toEqual([0]);
});
