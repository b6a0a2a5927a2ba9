import { AssayError } from '../../assay-error.ts';
import { type Cell, cellText } from '../../table/cell.ts';
import { listNames } from '../../words/list-names.ts';
import type { PlacedLine } from './answer-source.ts';
import { plainText } from './plain-text.ts';

/** A table of answers, however it was saved. */
export interface AnswerTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
}

/**
 * The answers of a file that an expert filled in: its columns `code`, `answer`, and where they are `note` and `seconds`,
 * in any order and letter case. Rows without a code are passed over where nothing is answered in them.
 *
 * @throws {AssayError} `bad-input` where it has no codes or no answers.
 */
export function readAnswerTable({ name, columns, rows }: AnswerTable): PlacedLine[] {
  const place = (wanted: string) =>
    columns.findIndex((column) => column.trim().toLowerCase() === wanted);
  const [code, answer, note, seconds] = ['code', 'answer', 'note', 'seconds'].map(place) as [
    number,
    number,
    number,
    number,
  ];
  if (code < 0 || answer < 0) {
    throw new AssayError(
      'bad-input',
      `${name} has no column ${code < 0 ? 'code' : 'answer'}, so it tells no answers.`,
      {
        hint: `Its columns are ${listNames(columns)}. Answers come in the file that the expert was sent, filled in, or in the export of the page.`,
      },
    );
  }
  return rows.flatMap(({ line, cells }) => {
    const text = (column: number) => (column < 0 ? '' : cellText(cells[column]));
    const time = Number(text(seconds).trim().replace(',', '.'));
    const read: PlacedLine = {
      line,
      code: text(code),
      answer: plainText(text(answer)),
      note: plainText(text(note)).trim(),
      ...(text(seconds).trim() !== '' && time >= 0 && Number.isFinite(time)
        ? { seconds: time }
        : {}),
    };
    return read.code.trim() === '' && read.answer.trim() === '' ? [] : [read];
  });
}
