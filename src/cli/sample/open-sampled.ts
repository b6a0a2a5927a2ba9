import { diffTables } from '../../core/diff/diff-tables.ts';
import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import { DEFAULT_PRIVACY } from '../../core/privacy/privacy-policy.ts';
import { type ChangeKind, eligibleRows } from '../../core/sampling/frame/eligible-rows.ts';
import type { FrameFile } from '../../core/sampling/frame/read-frame.ts';
import { type DatasetFile, type DatasetOptions, openDataset } from '../dataset/open-dataset.ts';
import { openData } from '../open-data.ts';
import { type AskedNames, askedColumns } from './asked-columns.ts';
import { chooseStrata } from './choose-strata.ts';
import { type FilePair, findPairs } from './find-pairs.ts';
import { nameColumn } from './name-column.ts';

export interface SampledOptions extends DatasetOptions, AskedNames {
  readonly dataset?: string | undefined;
  readonly strata?: readonly string[] | undefined;
  readonly weights?: string | undefined;
}

/** The files that a sample is drawn from, opened. */
export interface OpenedSampled {
  readonly files: readonly FrameFile[];
  readonly privacy: PrivacyPolicy;
  /** The files on disk that they were read from. */
  readonly inputs: readonly string[];
  close(): Promise<void>;
}

/** Opens a dataset or file whose every row can be drawn, or what differs between two files or revisions. */
export async function openSampled(
  cwd: string,
  base: string,
  head: string | undefined,
  options: SampledOptions,
): Promise<OpenedSampled> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const each of closers) await each();
  };
  try {
    const pairs: readonly FilePair[] =
      head === undefined ? [{ head: base }] : await findPairs(cwd, base, head, options);
    const files: FrameFile[] = [];
    const inputs: string[] = [];
    let privacy = DEFAULT_PRIVACY;
    for (const pair of pairs) {
      const dataset = await openDataset(cwd, pair.head, options);
      closers.push(dataset.close);
      inputs.push(...dataset.inputs);
      privacy = dataset.config.privacy;
      for (const file of dataset.files) {
        const eligible = head === undefined ? undefined : await compare(cwd, pair, file, options);
        files.push(frameFile(file, eligible, options));
      }
    }
    return { files, privacy, inputs, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function frameFile(
  file: DatasetFile,
  eligible: ReadonlyMap<number, ChangeKind> | undefined,
  { strata, weights }: SampledOptions,
): FrameFile {
  return {
    path: file.path,
    table: file.table,
    keyColumns: file.keyColumns,
    strata: chooseStrata(file, strata, eligible !== undefined),
    weight: weights === undefined ? undefined : nameColumn(file, weights, '--weights'),
    eligible,
  };
}

async function compare(
  cwd: string,
  { base: spec, head }: FilePair,
  file: DatasetFile,
  options: SampledOptions,
): Promise<ReadonlyMap<number, ChangeKind>> {
  const { table, policy, keyColumns, stem } = file;
  if (spec === undefined) {
    return new Map(Array.from({ length: table.rowCount }, (_, row) => [row, 'added']));
  }
  const base = await openData(cwd, spec, policy.dialect, head);
  try {
    const [only] = base.tables.values();
    const key = keyColumns.map((column) => table.columns[column]!);
    const diff = await diffTables(only!, table, {
      ...(key.length === 0 ? {} : { key }),
      tolerance: policy.tolerance,
      name: stem,
    });
    return eligibleRows(diff, askedColumns(file, options));
  } finally {
    await base.close();
  }
}
