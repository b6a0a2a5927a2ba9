import { expect, it } from 'vitest';
import { renderColumns } from '../../../../src/core/render/html/render-columns.ts';
import { unifyColumns } from '../../../../src/core/render/html/unify-columns.ts';
import type { ReportColumn } from '../../../../src/core/report/report.ts';
import { diffOf, tableOf } from './sample-diff.ts';

const NAMES = ['id', 'score', 'score'];

it('tells columns of one name apart by their place', () => {
  const columns = NAMES.map(
    (name): ReportColumn => ({
      name,
      change: 'modified',
      cosmetic: 0,
      damage: 0,
      substantive: 1,
      kinds: {},
    }),
  );
  const shown = renderColumns(columns, 0, true);
  expect(shown).toMatchObject({ markup: expect.stringContaining('<bdi>score</bdi> (column 2)') });
  expect(shown).toMatchObject({ markup: expect.stringContaining('<bdi>score</bdi> (column 3)') });
  expect(shown).toMatchObject({ markup: expect.not.stringContaining('(column 1)') });
});

it('gives the page the place of such a column', () => {
  const table = tableOf(NAMES, []);
  const places = unifyColumns(diffOf(table, table, [], [])).columns.map(({ place }) => place);
  expect(places).toEqual([undefined, 2, 3]);
});
