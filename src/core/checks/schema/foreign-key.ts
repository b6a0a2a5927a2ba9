import { countPhrase } from '../../words/count-phrase.ts';
import { listNames } from '../../words/list-names.ts';
import type { Check, Violation } from '../check.ts';
import { type DanglingViolation, danglingReferences } from './dangling-references.ts';
import { findOrphans } from './find-orphans.ts';
import { keyColumns } from './key-columns.ts';

export const foreignKey: Check = {
  name: 'foreign-key',
  title: 'References to rows that do not exist',
  severity: 'error',
  dimension: 'consistency',
  about:
    'The schema says that values of this file stand in a field of another one (`foreignKeys`), and they do not: joins lose these rows. A row that loses what it refers to because the other file changed counts as new; so do rows of an unchanged file that refer to rows removed from this one.',
  caveat:
    'A key of several fields that lacks a part refers to nothing, as in SQL. Values are compared by the type of the field referred to. Nothing is told where the other file is gone as a whole and the referring one was not changed.',
  hint: 'Correct the reference, or add the row that it refers to in the same change.',
  peers: ['Frictionless: foreign-key', 'Deequ: ReferentialIntegrity', 'dbt: relationships'],
  parameters: {},
  reads: ({ schema, head }) =>
    schema?.table?.foreignKeys.flatMap(
      ({ fields }) =>
        (schema.table && keyColumns(fields, schema.table, head))?.map(({ position }) => position) ??
        [],
    ) ?? [],
  find: async (context) => {
    const { schema } = context;
    if (!schema?.table) return [];
    const found = await Promise.all([
      ...schema.references.map((reference) => findOrphans(reference, context)),
      ...schema.referrers.map((referrer) => danglingReferences(referrer, context)),
    ]);
    return found.flat();
  },
  describe: (violations, column) => {
    const dangling = (violations as readonly DanglingViolation[]).filter((one) => one.referrer);
    const own = violations.length - dangling.length;
    const told = [
      ...(own > 0 ? [tellOwn(violations, own, column)] : []),
      ...(dangling.length > 0 ? [tellDangling(dangling)] : []),
    ];
    return told.join('; ');
  },
};

/** Rows of the file itself; one without a row is about the reference as a whole. */
function tellOwn(
  violations: readonly Violation[],
  count: number,
  column: string | undefined,
): string {
  const whole = violations.find(
    ({ index, count: many }) => index === undefined && many === undefined,
  );
  if (whole) return `References cannot be followed: ${whole.detail ?? ''}`;
  const rows = countPhrase(count, 'row refers', 'rows refer');
  return `${rows} to what is not there${column === undefined ? '' : ` in ${column}`}`;
}

function tellDangling(dangling: readonly DanglingViolation[]): string {
  const count = dangling.reduce((sum, one) => sum + (one.count ?? 1), 0);
  const files = listNames([...new Set(dangling.map(({ referrer }) => referrer))]);
  return `${countPhrase(count, 'row', 'rows')} of ${files} ${count === 1 ? 'refers' : 'refer'} to keys that are gone`;
}
