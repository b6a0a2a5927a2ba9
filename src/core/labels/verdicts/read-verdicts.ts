import { AssayError } from '../../assay-error.ts';
import { type Cell, cellText, isBlank } from '../../table/cell.ts';
import type { Table } from '../../table/table.ts';
import { formatCount } from '../../words/format-count.ts';
import { listNames } from '../../words/list-names.ts';
import { readAnswer } from '../read-answer.ts';
import { findVerdictColumns } from './find-verdict-columns.ts';
import { type RowVerdict, VERDICTS, type Verdict, type Verdicts } from './row-verdict.ts';

/** The dataset that verdicts are about. */
export interface JudgedDataset {
  /** The ids of its rows, in order; see `RowIds`. */
  readonly ids: readonly string[];
  /** Names of its columns. */
  readonly columns: readonly string[];
  /** The label set; empty: every text is a label. */
  readonly labels: readonly string[];
}

const MOST_TOLD = 5;
/** Of a smaller one, the weight and its square are too large to count with, and no draw has it. */
const LEAST_INCLUSION = 1e-12;
const NUMBER = /^\s*(?:\d{1,20}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,3})?\s*$/;

/**
 * Reads what an audit found out about rows: `row_id`, `inclusion`, `verdict` (`right`, `wrong` or `open`), `stratum`,
 * `current`, and a column of answers for each expert. Other columns do not count.
 *
 * Lines about rows that the dataset does not have are counted. What cannot be right is refused as a whole: an estimate that
 * leaves out some of what was drawn is none of what it was drawn from.
 *
 * @param name Of the file, for errors.
 * @throws {AssayError} `bad-input` naming the first lines at fault.
 */
export async function readVerdicts(
  table: Table,
  name: string,
  { ids, columns, labels }: JudgedDataset,
): Promise<Verdicts> {
  const { named, experts } = findVerdictColumns(table.columns, name, new Set(columns));
  const places = new Map(ids.map((id, row) => [id, row]));
  const seen = new Map<string, string>();
  const faults: string[] = [];
  const unknown: string[] = [];
  const rows: RowVerdict[] = [];
  for await (const batch of table.read()) {
    for (const { index, cells } of batch) {
      const line = table.line(index);
      const at = line === undefined ? `row ${index + 1}` : `line ${line}`;
      const cell = (column: Parameters<typeof named.get>[0]): Cell =>
        named.has(column) ? cells[named.get(column)!] : undefined;
      const id = cellText(cell('row_id'));
      const inclusion = inclusionOf(cell('inclusion'));
      const verdict = verdictOf(cell('verdict'));
      if (id === '') faults.push(`${at}: the row_id is blank`);
      else if (seen.has(id)) faults.push(`${at}: the row_id stands in ${seen.get(id)} too`);
      if (inclusion === undefined) {
        faults.push(
          `${at}: the inclusion ${shown(cell('inclusion'))} is no number above 0 and up to 1`,
        );
      }
      if (verdict === undefined) {
        faults.push(
          `${at}: the verdict ${shown(cell('verdict'))} is none of ${VERDICTS.join(', ')}`,
        );
      }
      seen.set(id, at);
      const row = places.get(id);
      if (row === undefined) unknown.push(id);
      if (row === undefined || inclusion === undefined || verdict === undefined) continue;
      const current = cell('current');
      rows.push({
        row,
        stratum: cellText(cell('stratum')),
        inclusion,
        ...(isBlank(current) ? {} : { current: cellText(current) }),
        verdict,
        answers: experts.map(({ column }) => readAnswer(cellText(cells[column]), labels)),
      });
    }
  }
  if (faults.length > 0) throw cannotUse(name, faults);
  if (rows.length === 0) {
    throw new AssayError('bad-input', `None of the rows of ${name} is one of the dataset.`, {
      hint: 'Give the file of verdicts of an audit of this dataset; ids of rows without a key change with their content.',
    });
  }
  return {
    experts: experts.map((expert) => expert.name),
    rows,
    unknown: { count: unknown.length, first: unknown.slice(0, MOST_TOLD) },
  };
}

function inclusionOf(cell: Cell): number | undefined {
  const text = cellText(cell);
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return value >= LEAST_INCLUSION && value <= 1 ? value : undefined;
}

function verdictOf(cell: Cell): Verdict | undefined {
  const text = cellText(cell).trim().toLowerCase();
  return VERDICTS.find((verdict) => verdict === text);
}

const shown = (cell: Cell): string => (isBlank(cell) ? '(blank)' : listNames([cellText(cell)]));

function cannotUse(name: string, faults: readonly string[]): AssayError {
  const left = faults.length - MOST_TOLD;
  const told = [
    ...faults.slice(0, MOST_TOLD),
    ...(left > 0 ? [`and ${formatCount(left)} more`] : []),
  ];
  return new AssayError('bad-input', `${name} cannot be used.\n${told.join('\n')}`, {
    hint: 'docs/slices.md shows what a file of verdicts looks like.',
  });
}
