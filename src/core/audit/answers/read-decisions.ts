import { cellText } from '../../table/cell.ts';
import { plainText } from './plain-text.ts';
import type { AnswerTable } from './read-answer-table.ts';

/** What somebody decided of a row on which experts differ. */
export interface Decision {
  readonly row_id: string;
  /** As written. */
  readonly decision: string;
  readonly why: string;
  /** File and line. */
  readonly place: string;
}

/** The decisions of a file of disagreements that somebody filled in; blank ones are none. */
export function readDecisions({ name, columns, rows }: AnswerTable): Decision[] {
  const place = (wanted: string) => columns.findIndex((column) => column.trim() === wanted);
  // What is shown comes before, and may be called the same.
  const [id, decision, why] = [
    place('row_id'),
    columns.lastIndexOf('decision'),
    columns.lastIndexOf('why'),
  ];
  if (id < 0 || decision < 0) return [];
  return rows.flatMap(({ line, cells }) => {
    const read = {
      row_id: cellText(cells[id]),
      decision: plainText(cellText(cells[decision])).trim(),
      why: why < 0 ? '' : plainText(cellText(cells[why])).trim(),
      place: `${name} line ${line}`,
    };
    return read.decision === '' && read.why === '' ? [] : [read];
  });
}
