import { z } from 'zod';
import type { Diff } from '../../diff/diff.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import { cellText } from '../../table/cell.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { type CheckContext, defineCheck, type Violation } from '../check.ts';
import { type ReferenceColumn, referenceColumns } from './facts/reference-columns.ts';
import { freshCells } from './fresh-cells.ts';

/** 99 % confidence, since every column is looked at. */
const ALPHA = 0.01;

/** A column of which so many cells repeat the one before is written in batches, and each batch has its value. */
const BATCHES = 0.5;

/** Rows of a column for each of its different values, from which on it is a column of categories. */
const ROWS_A_VALUE = 3;

/** How many times its share in base a value has to have among the new ones, even at the least. */
const TIMES = 2;

export const dominantValue = defineCheck({
  name: 'dominant-value',
  title: 'One value suddenly dominant',
  severity: 'warning',
  dimension: 'accuracy',
  about:
    'Most of the cells that this change brought to a column hold one and the same value, which was rare in base or not there at all: a default, a copied cell, a form that nobody filled in.',
  caveat:
    'Rows added for one purpose share a value by right; where all of them do, in a column of categories, nothing is told. Dates, years, labels, sources, annotators and groups are passed over, and so are columns whose rows came in batches in base already.',
  hint: 'Check that the value is meant in every one of these rows.',
  peers: ['Deequ: Histogram'],
  parameters: {
    share: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .meta({
        description: 'The share of the new cells that one value has to have.',
        origin: 'Below a half the value does not dominate.',
        examples: [0.5, 0.8],
      }),
    cells: z
      .int()
      .min(1)
      .default(20)
      .meta({
        description: 'How many new cells there have to be.',
        origin:
          'Of fewer than 20 cells even 14 may hold one value by chance where half of base does.',
        examples: [20, 100],
      }),
  },
  find: async (context, options) => {
    if (!context.diff) return [];
    const columns = await referenceColumns(context);
    return columns.flatMap((column) => dominanceOf(column, context, options));
  },
  describe: (violations, column) =>
    `${formatCount(violations.length)} new values of ${column} are all ${violations[0]?.detail}`,
});

function dominanceOf(
  column: ReferenceColumn,
  { diff, roles: { head: roles } }: CheckContext,
  options: { share: number; cells: number },
): Violation[] {
  const { name, head, origin, usual, now, isKey } = column;
  if (!diff || origin !== 'base' || isKey || isBatch(column)) return [];
  if ([roles.label, roles.source, roles.annotator, roles.group, roles.time].includes(head))
    return [];
  // A column with one value left is a finding of its own.
  if (now.counts.size === 1) return [];
  const fresh = freshCells(diff, head);
  if (fresh.length < options.cells) return [];
  const [value, count] = mostFrequent(fresh.map(({ cell }) => cellText(cell).trim()));
  if (count === fresh.length && isNewBatch(column, fresh, diff)) return [];
  const before = (usual.counts.get(value) ?? 0) / usual.filled;
  const [low] = wilsonInterval(count, fresh.length, ALPHA);
  if (count < fresh.length * options.share || low < before * TIMES) return [];
  const detail = `${cutText(value, 60)} (${percent(count / fresh.length)} of the new values, ${percent(before)} in base)`;
  return fresh
    .filter(({ cell }) => cellText(cell).trim() === value)
    .map(({ index }) => ({ side: 'head', index, column: name, detail, byChange: true }));
}

/** Whether the column says when or in which batch a row came, so that new rows agree in it by right. */
function isBatch({ usual }: ReferenceColumn): boolean {
  const { types, filled, repeats, numbers } = usual;
  if (types.date > filled / 2 || repeats > BATCHES) return true;
  return types.number > filled / 2 && numbers.min >= 1900 && numbers.max <= 2100;
}

/** Whether rows that were added together share a value of a column of categories, which tells where they are from. */
function isNewBatch(
  { usual }: ReferenceColumn,
  fresh: readonly { readonly index: number }[],
  { headToBase }: Diff,
): boolean {
  const isCategory = usual.complete && usual.filled >= usual.counts.size * ROWS_A_VALUE;
  return isCategory && fresh.every(({ index }) => headToBase[index] === -1);
}

function mostFrequent(texts: readonly string[]): [value: string, count: number] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let most: [string, number] = ['', 0];
  for (const each of counts) if (each[1] > most[1]) most = each;
  return most;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
