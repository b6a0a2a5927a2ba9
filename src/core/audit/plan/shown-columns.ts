import type { Roles } from '../../checks/roles.ts';
import { namesHidden } from '../../privacy/hidden-columns.ts';

/** What columns of a file mean to an audit, 0-based. */
export interface ColumnMeanings {
  readonly columns: readonly string[];
  readonly keyColumns: readonly number[];
  readonly roles: Roles;
  readonly ask: number;
  /** Names that the config hides. */
  readonly hidden: readonly string[];
  /** The column that says of which split a row is. */
  readonly split?: string | undefined;
}

/** What a model says gives the answer away, by the names such columns usually have. */
const PREDICTION =
  /^(?:p|pred(?:ict(?:ion|ed|ions)?)?|prob(?:ability)?|score|confidence|split|fold|source|annotators?|labeled_by|labelled_by|label)(?:[_ ].*)?$/i;

/**
 * The columns that experts see where nobody names them, 0-based: all but the key, labels, the source, the split, the
 * annotator, predictions, and what the config hides. A key is shown where there is nothing else, as of a file that is a
 * text and its label and whose texts tell the rows apart.
 */
export function shownColumns(meanings: ColumnMeanings): number[] {
  const { columns, keyColumns, roles, ask, hidden, split } = meanings;
  const left = new Set<number | undefined>([ask, roles.label, roles.source, roles.annotator]);
  const secret = new Set(namesHidden(columns, hidden));
  const telling = columns.flatMap((name, column) => {
    if (left.has(column) || secret.has(name) || name === split) return [];
    return PREDICTION.test(name.trim()) && !roles.text.includes(column) ? [] : [column];
  });
  const withoutKey = telling.filter(
    (column) => !keyColumns.includes(column) || roles.text.includes(column),
  );
  return withoutKey.length > 0 ? withoutKey : telling;
}
