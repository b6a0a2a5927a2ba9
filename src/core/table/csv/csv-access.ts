import { Buffer } from 'node:buffer';
import type { Cell } from '../cell.ts';
import type {
  CellAccess,
  ColumnSink,
  ComparedRows,
  DifferingCell,
  HashedCells,
} from '../cell-access.ts';
import type { Problem } from '../problem.ts';
import type { Row } from '../table.ts';
import type { CsvOrigin } from './csv-origin.ts';
import { RecordGatherer, recordRange, recordsOfRows } from './gather-records.ts';
import { parseBatch } from './read-csv-rows.ts';
import { type GatheredRecords, LOOK, type RecordScanner } from './record-scanner.ts';
import { scanColumns } from './scan-columns.ts';
import { bytesForm, type ScannedCsv } from './scan-csv.ts';
import type { SniffedText } from './sniff-text.ts';

/** What can be told of the cells of a delimited text, where equal texts are equal bytes, as in valid UTF-8 alone. */
export function csvAccess(
  scan: ScannedCsv,
  { columns, header }: Pick<SniffedText, 'columns' | 'header'>,
  problems: readonly Problem[],
): CellAccess | undefined {
  const isUtf8 =
    scan.text.encoding !== 'windows-1252' &&
    !problems.some(({ code }) => code === 'encoding-error');
  const { scanner } = scan;
  if (!isUtf8 || !scanner || columns.length > scanner.mostColumns) return undefined;
  return new CsvAccess(scan, scanner, columns, header);
}

class CsvAccess implements CellAccess {
  readonly #scan: ScannedCsv;
  readonly #scanner: RecordScanner;
  readonly #width: number;
  readonly #skipped: number;

  readonly origin: CsvOrigin;

  constructor(
    scan: ScannedCsv,
    scanner: RecordScanner,
    columns: readonly string[],
    header: boolean,
  ) {
    const { text, form } = scan;
    this.#scan = scan;
    this.#scanner = scanner;
    this.#width = columns.length;
    this.#skipped = header ? Math.min(1, scan.records.length) : 0;
    this.origin = { start: text.start, encoding: text.encoding, form, header, columns };
  }

  *hashCells(columns: readonly number[], rows?: ArrayLike<number>): Generator<HashedCells> {
    const skipped = this.#skipped;
    const list = rows
      ? recordsOfRows(rows, skipped)
      : recordRange(skipped, this.#scan.records.length);
    const gatherer = new RecordGatherer(this.#scan, list);
    const form = bytesForm(this.#scan.text, this.#scan.form);
    const most = this.#scanner.mostHashed(columns.length);
    for (let from = 0; from < list.length; ) {
      const gathered = gatherer.gather(from, most);
      const count = Math.max(1, gathered.spans.length / 2);
      const of = Array.from({ length: count }, (_, i) => list.at(from + i) - skipped);
      if (gathered.spans.length === 0) {
        // A record longer than a window is parsed.
        yield { rows: of, hashes: new Uint32Array(0), looks: Uint8Array.of(1) };
      } else yield { rows: of, ...this.#scanner.hashCells(gathered, columns, form) };
      from += count;
    }
  }

  scanColumns(sink: ColumnSink): void {
    scanColumns(this.#scan, this.#scanner, { width: this.#width, skipped: this.#skipped }, sink);
  }

  rowLater(index: number): Row {
    return new LaterRow(index, this.#scan, this.#skipped);
  }

  canCompare(head: CellAccess): boolean {
    if (!(head instanceof CsvAccess)) return false;
    const form = ({ text, form }: ScannedCsv) =>
      JSON.stringify([form, text.encoding === 'windows-1252']);
    return head.#scanner === this.#scanner && form(head.#scan) === form(this.#scan);
  }

  *compare(
    { base, head, columns }: ComparedRows,
    other: CellAccess,
  ): Generator<readonly DifferingCell[] | undefined> {
    if (!(other instanceof CsvAccess))
      throw new TypeError('Only two delimited texts are compared.');
    const form = bytesForm(this.#scan.text, this.#scan.form);
    const most = this.#scanner.mostCompared(columns.length);
    const baseRecords = new RecordGatherer(this.#scan, recordsOfRows(base, this.#skipped));
    const headRecords = new RecordGatherer(other.#scan, recordsOfRows(head, other.#skipped));
    for (let from = 0; from < base.length; ) {
      let before = baseRecords.gather(from, most);
      const after = headRecords.gather(from, before.spans.length / 2);
      const count = after.spans.length / 2;
      if (count === 0) {
        yield undefined;
        from++;
        continue;
      }
      before = { bytes: before.bytes, spans: before.spans.subarray(0, count * 2) };
      const compared = {
        base: { records: before, width: this.#width },
        head: { records: after, width: other.#width },
        columns,
      };
      const { counts, differences } = this.#scanner.compareCells(compared, form);
      // Whoever reads what is yielded may ask the scanner for something else.
      yield* readDifferences(counts.slice(0, count), differences.slice(), before, after);
      from += count;
    }
  }
}

function* readDifferences(
  counts: Uint32Array,
  differences: Uint32Array,
  base: GatheredRecords,
  head: GatheredRecords,
): Generator<readonly DifferingCell[] | undefined> {
  const before = bufferOf(base.bytes);
  const after = bufferOf(head.bytes);
  let at = 0;
  for (const count of counts) {
    if (count === LOOK) {
      yield undefined;
      continue;
    }
    const cells: DifferingCell[] = [];
    for (let i = 0; i < count; i++, at += 5) {
      cells.push({
        pair: differences[at]!,
        base: before.toString('utf8', differences[at + 1], differences[at + 2]),
        head: after.toString('utf8', differences[at + 3], differences[at + 4]),
      });
    }
    yield cells;
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** A row that is parsed when its cells are first looked at: most rows of a large change never are. */
class LaterRow implements Row {
  readonly index: number;
  readonly #scan: ScannedCsv;
  readonly #skipped: number;
  #cells: readonly Cell[] | undefined;

  constructor(index: number, scan: ScannedCsv, skipped: number) {
    this.index = index;
    this.#scan = scan;
    this.#skipped = skipped;
  }

  get cells(): readonly Cell[] {
    this.#cells ??= parseBatch(this.#scan, [this.index + this.#skipped])[0]!;
    return this.#cells;
  }
}
