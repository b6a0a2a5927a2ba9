import type { Diff } from '../../diff/diff.ts';
import type { Table } from '../../table/table.ts';
import { countOf } from '../../words/count-of.ts';
import { listNames } from '../../words/list-names.ts';

const MOST_NAMES = 3;

/**
 * What happened to a table's columns as columns, one phrase a fact. Names come out of data.
 *
 * @example
 * // ['column region added', 'column zip renamed to postcode']
 */
export function columnPhrases({ base, head, columns }: Diff): string[] {
  // A header that came or went names every column anew, which is told once.
  const renamed = columns.pairs.filter(
    (pair) => pair.renamed && hasHeader(base) === hasHeader(head),
  );
  const phrases = [
    named(
      columns.added.map((column) => head.columns[column] ?? ''),
      'added',
    ),
    named(
      columns.removed.map((column) => base.columns[column] ?? ''),
      'removed',
    ),
    renamed.length === 1
      ? renamed.map((pair) => {
          const names = [base.columns[pair.base] ?? '', head.columns[pair.head] ?? ''];
          return `column ${names.map((name) => listNames([name])).join(' renamed to ')}`;
        })
      : renamed.length > 1
        ? [`${countOf(renamed.length, 'column')} renamed`]
        : [],
    columns.pairs.some((pair) => pair.moved) ? ['columns reordered'] : [],
  ];
  return phrases.flat();
}

function hasHeader({ dialect }: Table): boolean {
  return dialect.format !== 'csv' || dialect.header;
}

function named(names: readonly string[], verb: string): string[] {
  if (names.length === 0) return [];
  return [`${names.length === 1 ? 'column' : 'columns'} ${listNames(names, MOST_NAMES)} ${verb}`];
}
