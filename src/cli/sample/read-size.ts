import { AssayError } from '../../core/assay-error.ts';
import { countOf } from '../../core/words/count-of.ts';
import { formatCount } from '../../core/words/format-count.ts';

/** Rows of which none wrong speaks, at 95 %, against a rate of 5 % or more: 0.95^59 is below 0.05. */
const LEAST = 59;

/** How many rows are drawn, and the sentence that explains it. */
export interface ReadSize {
  readonly size: number;
  readonly why: string;
}

/**
 * The size that an option asks for: a number of rows, or a share such as `0.1%`, of which no fewer than 59 are drawn.
 *
 * @throws {AssayError} `bad-arguments` where it is neither.
 *
 * @example
 * readSize('500', 13083) // { size: 500, why: '500 rows, as asked for.' }
 */
export function readSize(text: string, population: number): ReadSize {
  const [, digits, unit] = /^(\d{1,9}(?:\.\d{1,9})?)(\s*%)?$/.exec(text.trim()) ?? [];
  const number = Number(digits);
  if (unit === undefined && number >= 1 && Number.isInteger(number)) {
    return { size: number, why: `${countOf(number, 'row')}, as asked for.` };
  }
  if (unit === undefined || !(number > 0 && number <= 100)) {
    throw new AssayError('bad-arguments', '--size takes a number of rows or a share.', {
      hint: 'For example --size 500 or --size 0.1%.',
    });
  }
  const share = Math.ceil((number / 100) * population);
  const stated = `${number} % of ${formatCount(population)} rows`;
  if (share >= LEAST) return { size: share, why: `${stated}.` };
  const why = `${stated} would be ${formatCount(share)}; at least ${LEAST} are drawn: none wrong among so many speaks against 5 % or more.`;
  return { size: LEAST, why };
}
