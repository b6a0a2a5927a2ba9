import { cellText } from '../../table/cell.ts';
import { columnName } from '../../words/column-name.ts';
import type { CheckContext, Violation } from '../check.ts';
import { judgeRows } from '../judge-rows.ts';

/** Only text outside printable ASCII can be odd, and most cells hold none. */
const ODD = /[^ -~]/;

/**
 * Judges cells one by one by what is outside printable ASCII in them, on both sides alike.
 *
 * @param name The check's.
 * @param judge What is wrong with a text, in a few words, or undefined.
 */
export function judgeCells(
  context: CheckContext,
  name: string,
  judge: (text: string) => string | undefined,
): Promise<Violation[]> {
  return judgeRows(
    context,
    name,
    (_, { columns }) =>
      function* ({ cells }) {
        for (let i = 0; i < cells.length; i++) {
          const text = cellText(cells[i]);
          if (!ODD.test(text)) continue;
          const detail = judge(text);
          if (detail !== undefined) yield { column: columnName(columns, i), detail };
        }
      },
  );
}
