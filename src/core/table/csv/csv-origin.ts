import type { ByteSource } from '../byte-source.ts';
import type { Encoding } from '../dialect.ts';
import type { RecordScanner } from './record-scanner.ts';
import type { SniffedCsv } from './sniff-csv.ts';

/** All that it takes to open a delimited text again without looking at it: what another thread is told. */
export interface CsvOrigin {
  readonly start: number;
  readonly encoding: Encoding;
  readonly form: SniffedCsv;
  readonly header: boolean;
  readonly columns: readonly string[];
}

/** A text that is opened again. */
export interface OriginalCsv {
  readonly origin: CsvOrigin;
  readonly source: ByteSource;
  readonly scanner: RecordScanner;
}
