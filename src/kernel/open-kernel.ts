import type { ByteSource } from '../core/table/byte-source.ts';
import type { CsvForm } from '../core/table/csv/csv-form.ts';
import type {
  CellHashes,
  CellPlace,
  RecordBatch,
  RecordScanner,
  ScanLimits,
  ScanPlace,
  WalkedBatch,
} from '../core/table/csv/record-scanner.ts';
import { KERNEL } from './kernel.generated.ts';
import { SideMemory } from './side-memory.ts';

/** What `assembly/index.ts` exports. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  setForm(delimiter: number, quote: number, escapeByte: number, crEnds: number): void;
  splitRecords(side: number): void;
  walkRecords(base: number, head: number, runs: number, capacity: number): number;
  hashRecords(input: number, spans: number, count: number): void;
  hashCells(
    input: number,
    spans: number,
    count: number,
    columns: number,
    columnCount: number,
    hashes: number,
    looks: number,
  ): void;
}

/** The kernel's own data lies below. */
const START = 64 * 1024;
const WINDOW_BYTES = 1 << 20;
const RUNS = 16 * 1024;
const RUN_NUMBERS = 3;
/** Records that are hashed in one call, and columns of which. */
const SPANS = 16 * 1024;
const COLUMNS = 16;
const PAGE = 64 * 1024;

/** What is in the kernel's memory: two sides, their runs, and records to be hashed. */
class Kernel implements RecordScanner {
  readonly windowBytes = WINDOW_BYTES;
  readonly mostHashed = { records: SPANS, columns: COLUMNS };
  readonly #exports: Exports;
  readonly #base: SideMemory;
  readonly #head: SideMemory;
  readonly #runs: Uint32Array;
  readonly #spans: Uint32Array;
  readonly #columns: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #looks: Uint8Array;
  readonly #window: Uint8Array;
  #form: CsvForm | undefined;

  constructor(exports: Exports) {
    const { memory } = exports;
    const sideBytes = Math.ceil(SideMemory.bytesFor(WINDOW_BYTES) / 8) * 8;
    const runsAt = START + 2 * sideBytes;
    const spansAt = runsAt + RUNS * RUN_NUMBERS * 4;
    const columnsAt = spansAt + SPANS * 8;
    const hashesAt = columnsAt + COLUMNS * 4;
    const looksAt = hashesAt + SPANS * COLUMNS * 8;
    const windowAt = looksAt + SPANS;
    const pages = Math.ceil((windowAt + WINDOW_BYTES + PAGE) / PAGE);
    memory.grow(Math.max(0, pages - memory.buffer.byteLength / PAGE));
    this.#exports = exports;
    this.#base = new SideMemory(memory.buffer, START, WINDOW_BYTES);
    this.#head = new SideMemory(memory.buffer, START + sideBytes, WINDOW_BYTES);
    this.#runs = new Uint32Array(memory.buffer, runsAt, RUNS * RUN_NUMBERS);
    this.#spans = new Uint32Array(memory.buffer, spansAt, SPANS * 2);
    this.#columns = new Uint32Array(memory.buffer, columnsAt, COLUMNS);
    this.#hashes = new Uint32Array(memory.buffer, hashesAt, SPANS * COLUMNS * 2);
    this.#looks = new Uint8Array(memory.buffer, looksAt, SPANS);
    this.#window = new Uint8Array(memory.buffer, windowAt, WINDOW_BYTES);
  }

  canRead({ delimiter }: CsvForm): boolean {
    return delimiter.length === 1;
  }

  split(place: ScanPlace, form: CsvForm, limits?: ScanLimits): RecordBatch {
    this.#use(form);
    this.#base.fill(place, limits);
    this.#exports.splitRecords(this.#base.pointer);
    return this.#base.batch();
  }

  walk(base: ScanPlace, head: ScanPlace, form: CsvForm, limits?: ScanLimits): WalkedBatch {
    this.#use(form);
    this.#base.fill(base, limits);
    this.#head.fill(head, limits);
    const { walkRecords } = this.#exports;
    const runs = walkRecords(this.#base.pointer, this.#head.pointer, this.#runs.byteOffset, RUNS);
    return {
      base: this.#base.batch(),
      head: this.#head.batch(),
      runs: this.#runs.subarray(0, runs * RUN_NUMBERS),
      baseOnly: this.#base.hashes(),
      headOnly: this.#head.hashes(),
    };
  }

  hash(source: ByteSource, offset: number, bytes: number, spans: Uint32Array): void {
    source.readInto(this.#window.subarray(0, bytes), offset);
    for (let from = 0; from < spans.length; from += this.#spans.length) {
      const part = spans.subarray(from, from + this.#spans.length);
      this.#spans.set(part);
      this.#exports.hashRecords(this.#window.byteOffset, this.#spans.byteOffset, part.length / 2);
      part.set(this.#spans.subarray(0, part.length));
    }
  }

  hashCells(place: CellPlace, form: CsvForm, spans: Uint32Array): CellHashes {
    const { source, offset, bytes, columns } = place;
    this.#use(form);
    const count = spans.length / 2;
    source.readInto(this.#window.subarray(0, bytes), offset);
    this.#spans.set(spans);
    this.#columns.set(columns);
    this.#exports.hashCells(
      this.#window.byteOffset,
      this.#spans.byteOffset,
      count,
      this.#columns.byteOffset,
      columns.length,
      this.#hashes.byteOffset,
      this.#looks.byteOffset,
    );
    return { hashes: this.#hashes, looks: this.#looks };
  }

  #use(form: CsvForm): void {
    if (form === this.#form) return;
    const { delimiter, quote, escape: escapeByte, crEnds } = form;
    this.#exports.setForm(delimiter[0]!, quote, escapeByte, crEnds ? 1 : 0);
    this.#form = form;
  }
}

let opened: Kernel | undefined;

/** The kernel of this thread, compiled when first asked for. */
export function openKernel(): RecordScanner {
  if (opened) return opened;
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
  const { exports } = new WebAssembly.Instance(module, {});
  opened = new Kernel(exports as unknown as Exports);
  return opened;
}
