import type { RatingTable } from '../../core/agreement/read-ratings/rating-table.ts';
import { AssayError } from '../../core/assay-error.ts';
import { openData } from '../open-data.ts';

/** Reads a whole file of ratings; two people's labels of some thousand rows are not much. */
export async function readRatingTable(
  cwd: string,
  file: string,
  sheet: string | undefined,
): Promise<RatingTable> {
  const data = await openData(cwd, file, sheet === undefined ? {} : { sheet });
  try {
    const [table, ...others] = data.tables.values();
    if (!table || others.length > 0) {
      throw new AssayError(
        'bad-arguments',
        `${data.name} has ${data.tables.size} sheets, and one is read.`,
        {
          hint: `Choose one with --sheet: ${[...data.tables.keys()].join(', ')}.`,
        },
      );
    }
    const rows: RatingTable['rows'][number][] = [];
    for await (const batch of table.read()) {
      for (const { index, cells, raw } of batch) {
        const line = table.line(index) ?? index + 1;
        rows.push({ line, cells, ...(raw !== undefined && { raw }) });
      }
    }
    return { name: data.name, columns: table.columns, rows, problems: table.problems };
  } finally {
    await data.close();
  }
}
