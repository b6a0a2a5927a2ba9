import { AssayError } from '../../core/assay-error.ts';
import { wholeNumber } from '../whole-number.ts';

/**
 * The experts that `--experts` names, once they can be: two or more different ones.
 *
 * @throws {AssayError} `bad-arguments` for fewer than two, or a name that is there twice.
 * @example
 * expertNames(['expert-1', 'expert-2']) // ['expert-1', 'expert-2']
 */
export function expertNames(names: readonly string[]): readonly string[] {
  const folded = names.map((name) => name.normalize('NFKC').toLowerCase());
  const doubled = names.find((_, place) => folded.indexOf(folded[place]!) !== place);
  if (doubled !== undefined) {
    throw new AssayError('bad-arguments', `--experts names ${doubled} twice.`, {
      hint: 'Agreement is between different people; give each a name of their own.',
    });
  }
  if (names.length >= 2) return names;
  throw new AssayError('bad-arguments', 'An audit needs two experts or more.', {
    hint: 'For example --experts expert-1,expert-2.',
  });
}

/**
 * How many experts are asked about each row: two, unless `--per-row` says otherwise.
 *
 * @throws {AssayError} `bad-arguments` for fewer than two, or more than there are.
 */
export function expertsPerRow(option: string | undefined, experts: number): number {
  if (option === undefined) return 2;
  if (option === 'all') return experts;
  const perRow = wholeNumber('--per-row', option, 1000);
  if (perRow >= 2 && perRow <= experts) return perRow;
  throw new AssayError('bad-arguments', `--per-row takes a number from 2 to ${experts}, or all.`, {
    hint: 'Agreement needs two answers to a row, of different experts.',
  });
}
