import { AssayError } from '../../core/assay-error.ts';
import { countedColumns, missingOutcomes } from '../../core/labels/slices/missing-outcomes.ts';
import { readSliceTable } from '../../core/labels/slices/read-slice-table.ts';
import { maskOfColumn } from '../../core/privacy/mask-of-column.ts';
import type { SourceView } from '../../core/render/sources/source-view.ts';
import { findDuplicates } from '../../core/sources/find-duplicates.ts';
import { measureSources, type SourceOptions } from '../../core/sources/measure-sources.ts';
import { partBySource } from '../../core/sources/part-by-source.ts';
import type { OpenedDataset } from '../dataset/open-dataset.ts';
import { requireColumn } from '../slices/require-column.ts';
import type { Terminal } from '../terminal.ts';
import { openVerdicts } from '../verdicts/open-verdicts.ts';
import { countFindings } from './count-findings.ts';

export interface SourceRequest extends SourceOptions {
  /** The column that tells sources apart, in place of the config's. */
  readonly by?: string | undefined;
  readonly verdicts?: string | undefined;
  readonly limit: number;
}

/** Measures the sources of a dataset. */
export async function viewSources(
  dataset: OpenedDataset,
  { by, verdicts: spec, limit, ...options }: SourceRequest,
  terminal: Terminal,
): Promise<SourceView> {
  const table = await readSliceTable(dataset.files);
  if (by !== undefined) requireColumn(by, table);
  const parted = partBySource(table, by);
  if (!parted) {
    throw new AssayError(
      'bad-arguments',
      `Nothing says where the rows of ${dataset.name} come from.`,
      {
        hint: 'Name the column with --by, or the `source` of the dataset in the config.',
      },
    );
  }
  const { column } = parted.parting;
  const opened =
    spec === undefined ? undefined : await openVerdicts(terminal.cwd, spec, table, dataset);
  const counted = countedColumns(table);
  const facts = {
    repeats: findDuplicates(table, column),
    missing: missingOutcomes(table, counted).bad,
    violations: await countFindings(dataset, terminal.now()),
    ...(opened ? { verdicts: opened.verdicts.rows } : {}),
  };
  return {
    name: dataset.name,
    rows: table.ids.length,
    paths: table.files.map(({ path }) => path),
    counted,
    ...options,
    report: measureSources(parted, facts, options),
    ...(opened?.judgedLabel === undefined ? {} : { judgedLabel: opened.judgedLabel }),
    notes: opened?.notes ?? [],
    showSource:
      column === undefined ? (source) => source : maskOfColumn(column, dataset.config.privacy),
    showLabel: maskOfColumn(table.label ?? '', dataset.config.privacy),
    limit,
  };
}
