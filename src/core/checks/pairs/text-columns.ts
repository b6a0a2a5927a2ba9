import { columnName } from '../../words/column-name.ts';
import type { CheckContext } from '../check.ts';
import type { PairColumns } from './pair-columns.ts';

/** The columns that comparing the dataset's texts reads; undefined where the file has no text. */
export function textColumns({ roles, head, dataset }: CheckContext): PairColumns | undefined {
  const { text, label, annotator } = roles.head;
  if (text.length === 0) return undefined;
  const named = (column: number | undefined) =>
    column === undefined ? undefined : columnName(head.columns, column);
  return withoutMissing({
    by: 'text',
    compared: text.map((column) => columnName(head.columns, column)),
    label: named(label),
    annotator: named(annotator),
    split: dataset.splitColumn,
  });
}

/** The columns of the input alone: a label that changes makes no row new to a rule about its text. */
export function inputColumns({ by, compared, split }: PairColumns): PairColumns {
  return { by, compared, ...(split === undefined ? {} : { split }) };
}

/** The head columns, 0-based, that a comparison reads: a row is new to it only if one of them changed. */
export function columnsRead(
  { head }: Pick<CheckContext, 'head'>,
  columns: PairColumns | undefined,
  of: 'all' | 'input' = 'all',
): number[] {
  if (!columns) return [];
  const { compared, label, annotator, split } = of === 'all' ? columns : inputColumns(columns);
  const names = new Set<string | undefined>([...compared, label, annotator, split]);
  return head.columns.flatMap((name, column) => (names.has(name) ? [column] : []));
}

/** Leaves out what no column is named for. */
export function withoutMissing(
  columns: { [K in keyof PairColumns]: PairColumns[K] | undefined } & Pick<
    PairColumns,
    'by' | 'compared'
  >,
): PairColumns {
  const { by, compared, label, annotator, split } = columns;
  return {
    by,
    compared,
    ...(label === undefined ? {} : { label }),
    ...(annotator === undefined ? {} : { annotator }),
    ...(split === undefined ? {} : { split }),
  };
}
