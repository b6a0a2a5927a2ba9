import type { Moments } from '../core/statistics/moments.ts';
import type {
  ColumnTally,
  GatheredRecords,
  ProfiledRecords,
} from '../core/table/csv/record-scanner.ts';
import type { Arena } from './arena.ts';
import { MOST_COLUMNS, type RecordMemory } from './record-memory.ts';

/** Fields of the `Profiling` of `assembly/profile-records.ts`, each a 32-bit number, in order. */
const FIELDS = [
  'input',
  'spans',
  'count',
  'columns',
  'width',
  'cells',
  'values',
  'slots',
  'events',
  'mostEvents',
  'hashes',
  'mostHashes',
  'done',
  'eventCount',
  'hashCount',
] as const;
type Field = (typeof FIELDS)[number];

/** A `Column`: four numbers of 32 bits, five of 64, and three sets of five of 64. */
const COLUMN_BYTES = 176;
const TALLY_AT = 16;
const MOMENTS_AT = 56;
const MOMENTS_BYTES = 40;
/** Slots of all tables of values, and of one. */
const SLOTS = 64 * 1024;
const MOST_SLOTS = 4096;
const SLOT_NUMBERS = 4;
const CELL_NUMBERS = 6;
const EVENTS = 64 * 1024;
const EVENT_NUMBERS = 5;
const HASHES = 64 * 1024;

/** Where columns are profiled. */
export class ProfileMemory {
  readonly #fields: Uint32Array;
  readonly #columns: Uint8Array;
  readonly #values: Uint32Array;
  readonly #events: Uint32Array;
  readonly #hashes: Uint32Array;

  constructor(arena: Arena) {
    const cells = arena.numbers(MOST_COLUMNS * CELL_NUMBERS);
    this.#fields = arena.numbers(FIELDS.length);
    this.#columns = arena.bytes(MOST_COLUMNS * COLUMN_BYTES);
    this.#values = arena.numbers(SLOTS * SLOT_NUMBERS);
    this.#events = arena.numbers(EVENTS * EVENT_NUMBERS);
    this.#hashes = arena.numbers(HASHES * 2);
    this.#set('columns', this.columns);
    this.#set('cells', cells.byteOffset);
    this.#set('values', this.#values.byteOffset);
    this.#set('events', this.#events.byteOffset);
    this.#set('mostEvents', EVENTS);
    this.#set('hashes', this.#hashes.byteOffset);
    this.#set('mostHashes', HASHES);
  }

  /** Where its fields lie. */
  get pointer(): number {
    return this.#fields.byteOffset;
  }

  /** Where the columns lie. */
  get columns(): number {
    return this.#columns.byteOffset;
  }

  begin(width: number): void {
    const share = Math.floor(SLOTS / Math.max(width, 1));
    this.#set('width', width);
    this.#set('slots', Math.min(MOST_SLOTS, 2 ** Math.floor(Math.log2(share))));
  }

  /** @param memory What holds the records. */
  fill(memory: RecordMemory, records: GatheredRecords): void {
    memory.fill(records);
    this.#set('input', memory.input);
    this.#set('spans', memory.spans);
    this.#set('count', records.spans.length / 2);
  }

  profiled(): ProfiledRecords {
    const events = this.#events.slice(0, this.#get('eventCount') * EVENT_NUMBERS);
    for (let i = EVENT_NUMBERS - 1; i < events.length; i += EVENT_NUMBERS) {
      // Where a value's count stands becomes the count.
      const at = events[i]!;
      events[i] = at === 0 ? 1 : this.#values[(at - this.#values.byteOffset) / 4]!;
    }
    return {
      done: this.#get('done'),
      events,
      hashes: this.#hashes.slice(0, this.#get('hashCount') * 2),
    };
  }

  stopCounting(column: number): void {
    this.#columnNumbers(column)[0] = 0;
  }

  tellHashesUpTo(column: number, largest: number): void {
    this.#columnNumbers(column)[1] = largest;
  }

  tally(column: number): ColumnTally {
    const { buffer } = this.#columns;
    const at = this.columns + column * COLUMN_BYTES;
    const [blank, integers, numbers, dates, texts] = new Float64Array(buffer, at + TALLY_AT, 5);
    const momentsAt = (which: number): Moments => {
      const place = at + MOMENTS_AT + which * MOMENTS_BYTES;
      const [count, min, max, mean, squares] = new Float64Array(buffer, place, 5);
      return { count: count!, min: min!, max: max!, mean: mean!, squares: squares! };
    };
    return {
      blank: blank!,
      types: { integer: integers!, number: numbers!, date: dates!, text: texts! },
      lengths: momentsAt(0),
      numbers: momentsAt(1),
      days: momentsAt(2),
    };
  }

  #columnNumbers(column: number): Uint32Array {
    return new Uint32Array(this.#columns.buffer, this.columns + column * COLUMN_BYTES, 4);
  }

  #get(field: Field): number {
    return this.#fields[FIELDS.indexOf(field)]!;
  }

  #set(field: Field, value: number): void {
    this.#fields[FIELDS.indexOf(field)] = value;
  }
}
