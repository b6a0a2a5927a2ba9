import { AssayError } from '../../core/assay-error.ts';
import { numberOf } from '../../core/audit/number-of.ts';
import type { AskedColumn } from '../../core/audit/packet.ts';
import { parseTolerance, type Tolerance } from '../../core/audit/tolerance.ts';
import type { LabelledRow } from '../../core/labels/predictions/labelled-row.ts';
import { labelColumn } from '../dataset/label-column.ts';
import type { DatasetFile } from '../dataset/open-dataset.ts';
import { nameColumn } from '../sample/name-column.ts';
import type { StartOptions } from './start-options.ts';

/** More labels than this nobody chooses from: the column holds values. */
const MOST_LABELS = 1000;
/** Of a column of numbers, a few cells may say something else, such as n/a. */
const NUMERIC = 0.9;

/** The column of a file, 0-based, that experts are asked for. */
export function askedPlace(file: DatasetFile, { ask }: Pick<StartOptions, 'ask'>): number {
  return ask === undefined ? labelColumn(file) : nameColumn(file, ask, '--ask');
}

/**
 * What experts are asked: a label of the whole set, in an order that has nothing to do with the audited class, or a value.
 *
 * @param declared The config's label set.
 * @throws {AssayError} `bad-arguments` where there is no label to choose, too many, or not the audited one; or a tolerance of
 *   what are no numbers.
 */
export function askedColumn(
  column: string,
  rows: readonly LabelledRow[],
  declared: readonly string[] | undefined,
  { ask, class: audited, tolerance }: Pick<StartOptions, 'ask' | 'class' | 'tolerance'>,
): AskedColumn {
  if (ask !== undefined) {
    const numeric = holdsNumbers(rows);
    if (!numeric && tolerance !== undefined) {
      throw new AssayError('bad-arguments', `--tolerance: the column ${column} holds no numbers.`, {
        hint: 'Texts are compared but for letter case, space and punctuation. Leave --tolerance out, or ask for a column of numbers.',
      });
    }
    return { column, kind: 'value', labels: [], ...(numeric && { numeric }) };
  }
  const used = new Set(rows.flatMap(({ label }) => (label === undefined ? [] : [label])));
  const labels = declared ?? [...used].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (labels.length < 2) {
    throw new AssayError('bad-arguments', `The column ${column} holds ${labels.length} label.`, {
      hint: "Experts need labels to choose from: give the config's dataset `labels`, or name another column with --label.",
    });
  }
  if (audited !== undefined && !labels.includes(audited)) {
    throw new AssayError('bad-arguments', `The label set of the config lacks ${audited}.`, {
      hint: 'Experts could never choose it. Add it to `labels`, or audit another class.',
    });
  }
  if (labels.length <= MOST_LABELS) return { column, kind: 'label', labels };
  throw new AssayError('bad-arguments', `The column ${column} holds ${labels.length} labels.`, {
    hint: `Nobody chooses among so many. To have values typed in again, use --ask ${column}.`,
  });
}

function holdsNumbers(rows: readonly LabelledRow[]): boolean {
  const texts = rows.flatMap(({ label }) => (label === undefined ? [] : [label]));
  const numbers = texts.filter((text) => numberOf(text) !== undefined);
  return numbers.length > 0 && numbers.length >= texts.length * NUMERIC;
}

/** @throws {AssayError} `bad-arguments` where it is none, or nothing is typed in that it could be of. */
export function toleranceOf({ ask, tolerance }: StartOptions): Tolerance | null {
  if (tolerance === undefined) return null;
  const read = ask === undefined ? undefined : parseTolerance(tolerance);
  if (read) return read;
  throw new AssayError(
    'bad-arguments',
    ask === undefined ? '--tolerance goes with --ask.' : `--tolerance is not ${tolerance}.`,
    { hint: 'For example --ask price --tolerance 0.01, or --tolerance 1% of the value.' },
  );
}
