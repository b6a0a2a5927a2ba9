import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync } from 'hyparquet';
import type { ByteSource } from '../byte-source.ts';
import type { DialectHints, ParquetDialect } from '../dialect.ts';
import { noteLabels } from '../note-labels.ts';
import { ProblemLog } from '../problem.ts';
import { RowHasher } from '../row-hasher.ts';
import type { Fingerprints, ReadContext, Table } from '../table.ts';
import { checkRowGroup } from './check-row-group.ts';
import { decodeRowGroup, groupRow } from './decode-row-group.ts';
import { randomAccess } from './random-access.ts';
import { readParquetRows } from './read-parquet-rows.ts';
import { type SchemaNode, schemaColumns } from './schema-node.ts';

/** The footer of a Parquet file, and where its bytes come from. */
export interface ParquetFile {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly SchemaNode[];
  readonly dialect: ParquetDialect;
}

/** The dialect of a file whose footer cannot be read. */
const NO_DIALECT: ParquetDialect = {
  format: 'parquet',
  compression: 'none',
  codec: 'SNAPPY',
  schema: [],
};

/**
 * Opens a Parquet file and hashes its rows, one row group in memory at a time.
 * Never throws for what the file holds: a file that is no Parquet has no rows, and of a damaged one the row
 * groups before the damage are read; {@link Table.problems} says what broke.
 *
 * Cells are text for text, dates, times and UUIDs (ISO), for NaN and infinities, and for binary values
 * (base64 in a data URL); everything else is a literal with every digit.
 *
 * @param _hints Nothing about Parquet can be fixed; the parameter is there so that all formats open alike.
 */
export async function openParquet(
  source: ByteSource,
  _hints: DialectHints,
  _context: ReadContext,
): Promise<Table> {
  const log = new ProblemLog();
  const parquet = await openFooter(source, log);
  const columns = parquet ? parquet.columns.map((column) => column.element.name) : [];
  noteLabels(columns, undefined, log);
  const groupRows: number[] = [];
  const fingerprints = parquet ? await hashGroups(parquet, groupRows, log) : joined([]);
  const rowCount = fingerprints.low.length;
  const whole = groupRows.length === parquet?.metadata.row_groups.length;
  if (whole && rowCount === 0) log.add('no-rows');
  return {
    format: 'parquet',
    dialect: parquet?.dialect ?? NO_DIALECT,
    columns,
    rowCount,
    problems: log.list(),
    fingerprints: () => fingerprints,
    recordForm: JSON.stringify(['parquet', columns]),
    line: () => undefined,
    read: (indexes) => readParquetRows(parquet, groupRows, indexes),
  };
}

/** Reads the footer; undefined, with the reason noted, where there is none. */
async function openFooter(source: ByteSource, log: ProblemLog): Promise<ParquetFile | undefined> {
  if (source.byteLength === 0) {
    log.add('empty-file');
    return undefined;
  }
  try {
    await checkMagic(source);
    const file = randomAccess(source);
    const metadata = await parquetMetadataAsync(file, { geoparquet: false });
    const columns = schemaColumns(metadata.schema);
    return { file, metadata, columns, dialect: dialectOf(metadata) };
  } catch (error) {
    log.add('format-error', { detail: `the footer cannot be read: ${reasonOf(error)}` });
    return undefined;
  }
}

async function checkMagic(source: ByteSource): Promise<void> {
  const { byteLength } = source;
  if (byteLength < 12) throw new Error(`${byteLength} bytes are too few for a Parquet file`);
  const magic = async (at: number) => new TextDecoder().decode(source.slice(at, at + 4));
  if ((await magic(0)) !== 'PAR1')
    throw new Error('it does not start with PAR1, so it is no Parquet');
  const end = await magic(byteLength - 4);
  if (end === 'PARE') throw new Error('it is encrypted');
  if (end !== 'PAR1') throw new Error('it does not end with PAR1, so it was cut short or damaged');
}

/** Hashes every row, and notes in `groupRows` how many rows each readable row group has. */
async function hashGroups(
  parquet: ParquetFile,
  groupRows: number[],
  log: ProblemLog,
): Promise<Fingerprints> {
  const hasher = new RowHasher();
  const groups: Fingerprints[] = [];
  const { file, metadata, columns } = parquet;
  for (const [position, group] of metadata.row_groups.entries()) {
    try {
      await checkRowGroup(file, columns, group);
      const decoded = await decodeRowGroup(file, metadata, columns, group);
      const rows = Number(group.num_rows);
      const low = new Uint32Array(rows);
      const high = new Uint32Array(rows);
      for (let row = 0; row < rows; row++) {
        const hash = hasher.hash(groupRow(columns, decoded, row));
        low[row] = hash.low;
        high[row] = hash.high;
      }
      groups.push({ low, high });
      groupRows.push(rows);
    } catch (error) {
      const of = `row group ${position + 1} of ${metadata.row_groups.length}`;
      log.add('format-error', { detail: `${of} cannot be read: ${reasonOf(error)}` });
      break;
    }
  }
  return joined(groups);
}

function joined(groups: readonly Fingerprints[]): Fingerprints {
  const rows = groups.reduce((sum, { low }) => sum + low.length, 0);
  const whole = { low: new Uint32Array(rows), high: new Uint32Array(rows) };
  let at = 0;
  for (const { low, high } of groups) {
    whole.low.set(low, at);
    whole.high.set(high, at);
    at += low.length;
  }
  return whole;
}

function dialectOf({ row_groups, schema }: FileMetaData): ParquetDialect {
  const codec = row_groups[0]?.columns[0]?.meta_data?.codec ?? NO_DIALECT.codec;
  // By way of JSON, which drops what is undefined: a dialect is plain data.
  return { ...NO_DIALECT, codec, schema: JSON.parse(JSON.stringify(schema)) };
}

/** What broke. Bytes that mislead the decoder surface as errors of JavaScript itself. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Error && error.cause ? error.cause : error;
  if (cause instanceof TypeError || cause instanceof RangeError) {
    return `its bytes do not follow the format (${message})`;
  }
  return message.replace(/^parquet /, '');
}
