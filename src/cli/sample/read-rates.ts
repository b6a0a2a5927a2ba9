import { AssayError } from '../../core/assay-error.ts';
import { cellText } from '../../core/table/cell.ts';
import { listNames } from '../../core/words/list-names.ts';
import { readList } from './read-list.ts';

/**
 * The guessed rates of strata, for Neyman's allocation, out of a file with the columns `stratum` and `rate`.
 *
 * @throws {AssayError} `bad-input` where it has no such columns.
 */
export async function readRates(cwd: string, spec: string): Promise<ReadonlyMap<string, number>> {
  const rates = new Map<string, number>();
  await readList(cwd, spec, ({ cells }, { columns }) => {
    const [stratum, rate] = ['stratum', 'rate'].map((name) => columns.indexOf(name));
    if (stratum! < 0 || rate! < 0) {
      throw new AssayError('bad-input', `${spec} lacks the column stratum or rate.`, {
        hint: `Its columns are ${listNames(columns)}.`,
      });
    }
    rates.set(cellText(cells[stratum!]), Number(cellText(cells[rate!]).trim() || Number.NaN));
  });
  return rates;
}
