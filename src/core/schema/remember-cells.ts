import type { CellFault, FieldJudge } from './compile-field.ts';

/** Different texts of a column that are kept; a column with more has few that come again. */
const MAX_KEPT = 4096;
const MAX_LENGTH = 100;

/** Judges each different text of a CSV column once, as columns repeat themselves. What is left open is asked again. */
export function rememberCells(judge: FieldJudge['judge']): FieldJudge['judge'] {
  const known = new Map<string, CellFault | undefined>();
  return (cell, format, leave) => {
    if (format !== 'csv' || typeof cell !== 'string' || cell.length > MAX_LENGTH) {
      return judge(cell, format, leave);
    }
    const fault = known.get(cell);
    if (fault !== undefined || known.has(cell)) return fault;
    let isOpen = false;
    const fresh = judge(cell, format, (match) => {
      isOpen = true;
      leave(match);
    });
    if (!isOpen && known.size < MAX_KEPT) known.set(cell, fresh);
    return fresh;
  };
}
