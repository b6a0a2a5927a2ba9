import type { ColumnPair, Diff, KeyChoice } from '../../diff/diff.ts';
import { formatCount } from '../../words/format-count.ts';
import { listNames } from '../../words/list-names.ts';
import { describeDialect } from '../dialect/describe-dialect.ts';

/** One line of facts. The value may hold text out of data: escape where it leaves. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/**
 * What there is to know about a diff before any row: size, dialects, key and why, and what happened to the
 * columns as columns. Labels are Assay's own words.
 *
 * @example
 * // [{ label: 'Rows', value: '10,000 → 10,012' }, { label: 'Key', value: 'ticket_id (configured)' }]
 */
export function diffFacts(diff: Diff): Fact[] {
  const { base, head, columns, key } = diff;
  const renamed = columns.pairs.filter((pair) => pair.renamed);
  const retyped = columns.pairs.filter((pair) => pair.retyped);
  const moved = columns.pairs.filter((pair) => pair.moved);
  const nameInHead = (pair: ColumnPair) => head.columns[pair.head] ?? '';
  const rows = arrow(formatCount(diff.counts.baseRows), formatCount(diff.counts.headRows));
  return [
    { label: 'Rows', value: rows },
    { label: 'File', value: arrow(describeDialect(base.dialect), describeDialect(head.dialect)) },
    { label: 'Key', value: describeKey(key) },
    list('Columns added', namesAt(head.columns, columns.added)),
    list('Columns removed', namesAt(base.columns, columns.removed)),
    list(
      'Columns renamed',
      renamed.map((pair) => arrow(base.columns[pair.base] ?? '', nameInHead(pair))),
    ),
    list('Columns moved', moved.map(nameInHead)),
    list(
      'Types changed',
      retyped.map((pair) => `${nameInHead(pair)}: ${pair.retyped?.base} → ${pair.retyped?.head}`),
    ),
  ].filter(({ value }) => value !== '');
}

/**
 * The key and why it was chosen, or why there is none.
 *
 * @example
 * // 'ticket_id (configured)'
 */
function describeKey(key: KeyChoice): string {
  const columns = key.columns.length === 0 ? 'none' : listNames(key.columns);
  return `${columns} (${key.reason.replace(/^no key: /, '')})`;
}

function list(label: string, names: readonly string[]): Fact {
  return { label, value: listNames(names) };
}

function namesAt(columns: readonly string[], indexes: readonly number[]): string[] {
  return indexes.map((index) => columns[index] ?? '');
}

function arrow(base: string, head: string): string {
  return base === head ? head : `${base} → ${head}`;
}
