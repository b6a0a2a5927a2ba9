import type { AnswerTable } from '../../core/audit/answers/read-answer-table.ts';
import { openData } from '../open-data.ts';

/**
 * A file that somebody filled in, however it was saved. Of a workbook the sheet that has codes or ids; a workbook keeps
 * others.
 *
 * @param name As people know the file.
 */
export async function readAnswersAsTable(
  folder: string,
  file: string,
  name: string,
): Promise<AnswerTable> {
  const data = await openData(folder, file, {});
  try {
    const tables = [...data.tables.values()];
    const table =
      tables.find(({ columns }) =>
        columns.some((column) => /^\s*(?:code|row_id)\s*$/i.test(column)),
      ) ?? tables[0]!;
    const rows = [];
    for await (const batch of table.read()) {
      for (const { index, cells } of batch) {
        rows.push({ line: table.line(index) ?? index + 2, cells });
      }
    }
    return { name, columns: table.columns, rows };
  } finally {
    await data.close();
  }
}
