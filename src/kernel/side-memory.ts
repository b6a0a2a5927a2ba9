import type { RecordBatch, ScanLimits, ScanPlace } from '../core/table/csv/record-scanner.ts';
import type { Arena } from './arena.ts';

/** Fields of the `Side` of `assembly/side.ts`, each a 32-bit number, in order. */
const FIELDS = [
  'input',
  'length',
  'last',
  'starts',
  'odd',
  'capacity',
  'expected',
  'hashes',
  'count',
  'consumed',
  'oddCount',
  'plainCells',
  'endedByLf',
  'endedByCrLf',
  'endedByCr',
  'hashCount',
] as const;
type Field = (typeof FIELDS)[number];

/** Read beyond the window by a whole vector, and never used. */
const SLACK = 64;
/** Records of one call at most, beyond which the window is scanned in several. */
const CAPACITY = 32 * 1024;
const ODD_NUMBERS = 4;

/** One file's part of the kernel's memory: a window, and what is found in it. */
export class SideMemory {
  readonly window: Uint8Array;
  readonly #fields: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #odd: Uint32Array;
  readonly #hashes: Uint32Array;

  constructor(arena: Arena, windowBytes: number) {
    this.#fields = arena.numbers(FIELDS.length);
    this.#starts = arena.numbers(CAPACITY);
    this.#odd = arena.numbers(CAPACITY * ODD_NUMBERS);
    this.#hashes = arena.numbers(CAPACITY * 2);
    this.window = arena.bytes(windowBytes + SLACK).subarray(0, windowBytes);
    this.#set('starts', this.#starts.byteOffset);
    this.#set('odd', this.#odd.byteOffset);
    this.#set('hashes', this.#hashes.byteOffset);
    this.#set('input', this.window.byteOffset);
  }

  /** Where its fields lie. */
  get pointer(): number {
    return this.#fields.byteOffset;
  }

  /** Reads a window of a file, and gets ready for its records. */
  fill({ source, from, firstWidth }: ScanPlace, limits: ScanLimits = {}): void {
    const { bytes = this.window.length, records = CAPACITY } = limits;
    const length = Math.min(source.byteLength - from, bytes, this.window.length);
    source.readInto(this.window.subarray(0, length), from);
    this.#set('length', length);
    this.#set('last', from + length === source.byteLength ? 1 : 0);
    this.#set('capacity', Math.min(records, CAPACITY));
    this.#set('expected', firstWidth);
  }

  /** What was found. */
  batch(): RecordBatch {
    return {
      count: this.#get('count'),
      window: this.window.subarray(0, this.#get('length')),
      consumed: this.#get('consumed'),
      starts: this.#starts,
      odd: this.#odd,
      oddCount: this.#get('oddCount'),
      firstWidth: this.#get('expected'),
      plainCells: this.#get('plainCells'),
      endings: {
        lf: this.#get('endedByLf'),
        crlf: this.#get('endedByCrLf'),
        cr: this.#get('endedByCr'),
      },
    };
  }

  /** Hashes of the records that only this side has. */
  hashes(): Uint32Array {
    return this.#hashes.subarray(0, this.#get('hashCount') * 2);
  }

  #get(field: Field): number {
    return this.#fields[FIELDS.indexOf(field)]!;
  }

  #set(field: Field, value: number): void {
    this.#fields[FIELDS.indexOf(field)] = value;
  }
}
