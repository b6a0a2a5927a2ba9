import type { MinHashing } from '../core/similarity/min-hasher.ts';
import type { CsvForm } from '../core/table/csv/csv-form.ts';
import type {
  CellDifferences,
  CellHashes,
  ColumnScan,
  ComparedRecords,
  GatheredRecords,
  RecordBatch,
  RecordScanner,
  ScanLimits,
  ScanPlace,
  WalkedBatch,
} from '../core/table/csv/record-scanner.ts';
import { Arena } from './arena.ts';
import { KERNEL } from './kernel.generated.ts';
import { MinHashMemory, MOST_HASHES } from './min-hash-memory.ts';
import { ProfileMemory } from './profile-memory.ts';
import { MOST_COLUMNS, MOST_RECORDS, RecordMemory } from './record-memory.ts';
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
  compareCells(
    base: number,
    head: number,
    count: number,
    columns: number,
    columnCount: number,
    counts: number,
    differences: number,
  ): number;
  beginProfile(columns: number, width: number): void;
  profileRecords(profiling: number): void;
  minHash(
    hashes: number,
    count: number,
    flips: number,
    factors: number,
    signature: number,
    places: number,
  ): void;
}

/** The kernel's own data lies below. */
const START = 64 * 1024;
const WINDOW_BYTES = 1 << 20;
const RUNS = 16 * 1024;
const RUN_NUMBERS = 3;
/** Numbers for hashes or differences. */
const RESULTS = 512 * 1024;
const DIFFERENCE_NUMBERS = 5;

/** The kernel and its memory: two sides and their runs, and records that were gathered. */
class Kernel implements RecordScanner, MinHashing {
  readonly windowBytes = WINDOW_BYTES;
  readonly mostRecords = MOST_RECORDS;
  readonly mostColumns = MOST_COLUMNS;
  readonly #exports: Exports;
  readonly #base: SideMemory;
  readonly #head: SideMemory;
  readonly #runs: Uint32Array;
  readonly #baseRecords: RecordMemory;
  readonly #headRecords: RecordMemory;
  readonly #columns: Uint32Array;
  readonly #results: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #looks: Uint8Array;
  readonly #profile: ProfileMemory;
  readonly #minHash: MinHashMemory;
  #form: CsvForm | undefined;

  constructor(exports: Exports) {
    const arena = new Arena(exports.memory.buffer, START);
    this.#exports = exports;
    this.#base = new SideMemory(arena, WINDOW_BYTES);
    this.#head = new SideMemory(arena, WINDOW_BYTES);
    this.#runs = arena.numbers(RUNS * RUN_NUMBERS);
    this.#baseRecords = new RecordMemory(arena, this.#base.window);
    this.#headRecords = new RecordMemory(arena, this.#head.window);
    this.#columns = arena.numbers(MOST_COLUMNS * 2);
    this.#results = arena.numbers(RESULTS);
    this.#counts = arena.numbers(MOST_RECORDS);
    this.#looks = arena.bytes(MOST_RECORDS);
    this.#profile = new ProfileMemory(arena);
    this.#minHash = new MinHashMemory(arena);
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

  hash(records: GatheredRecords): Uint32Array {
    const memory = this.#baseRecords;
    memory.fill(records);
    this.#exports.hashRecords(memory.input, memory.spans, records.spans.length / 2);
    return memory.readSpans(records.spans.length);
  }

  hashCells(records: GatheredRecords, columns: readonly number[], form: CsvForm): CellHashes {
    this.#use(form);
    const memory = this.#baseRecords;
    memory.fill(records);
    this.#columns.set(columns);
    this.#exports.hashCells(
      memory.input,
      memory.spans,
      records.spans.length / 2,
      this.#columns.byteOffset,
      columns.length,
      this.#results.byteOffset,
      this.#looks.byteOffset,
    );
    return { hashes: this.#results, looks: this.#looks };
  }

  mostHashed(columns: number): number {
    return Math.min(MOST_RECORDS, Math.floor(RESULTS / (2 * Math.max(columns, 1))));
  }

  compareCells({ base, head, columns }: ComparedRecords, form: CsvForm): CellDifferences {
    this.#use(form);
    this.#baseRecords.fill(base.records, base.width);
    this.#headRecords.fill(head.records, head.width);
    this.#columns.set(columns.flatMap((pair) => [pair.base, pair.head]));
    const count = base.records.spans.length / 2;
    const told = this.#exports.compareCells(
      this.#baseRecords.pointer,
      this.#headRecords.pointer,
      count,
      this.#columns.byteOffset,
      columns.length,
      this.#counts.byteOffset,
      this.#results.byteOffset,
    );
    return {
      counts: this.#counts,
      differences: this.#results.subarray(0, told * DIFFERENCE_NUMBERS),
    };
  }

  mostCompared(columns: number): number {
    const most = Math.floor(RESULTS / (DIFFERENCE_NUMBERS * Math.max(columns, 1)));
    return Math.min(MOST_RECORDS, most);
  }

  profileColumns(width: number, form: CsvForm): ColumnScan {
    const profile = this.#profile;
    profile.begin(width);
    this.#exports.beginProfile(profile.columns, width);
    return {
      profile: (records) => {
        this.#use(form);
        profile.fill(this.#baseRecords, records);
        this.#exports.profileRecords(profile.pointer);
        return profile.profiled();
      },
      stopCounting: (column) => profile.stopCounting(column),
      tellHashesUpTo: (column, largest) => profile.tellHashesUpTo(column, largest),
      tally: (column) => profile.tally(column),
    };
  }

  prepareOrders(
    flips: Int32Array,
    factors: Int32Array,
  ): (hashes: Uint32Array, signature: Int32Array) => void {
    const memory = this.#minHash;
    return (hashes, signature) => {
      for (let from = 0; from < hashes.length; from += MOST_HASHES) {
        const part = hashes.subarray(from, from + MOST_HASHES);
        memory.fill({ flips, factors, signature, hashes: part });
        this.#exports.minHash(...memory.places(part.length));
        memory.read(signature);
      }
    };
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
export function openKernel(): RecordScanner & MinHashing {
  if (opened) return opened;
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
  const { exports } = new WebAssembly.Instance(module, {});
  opened = new Kernel(exports as unknown as Exports);
  return opened;
}
