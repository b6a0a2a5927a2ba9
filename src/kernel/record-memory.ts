import type { GatheredRecords } from '../core/table/csv/record-scanner.ts';
import type { Arena } from './arena.ts';

/** Records that are looked at in one call. */
export const MOST_RECORDS = 16 * 1024;
/** Columns of a record whose cells are compared. */
export const MOST_COLUMNS = 4096;

/** Records that were gathered, and room for the cells of one: the `Records` of `assembly/compare-cells.ts`. */
export class RecordMemory {
  readonly #fields: Uint32Array;
  readonly #window: Uint8Array;
  readonly #spans: Uint32Array;
  readonly #cells: Uint32Array;

  /** @param window Memory that is free while records are looked at. */
  constructor(arena: Arena, window: Uint8Array) {
    this.#fields = arena.numbers(4);
    this.#spans = arena.numbers(MOST_RECORDS * 2);
    this.#cells = arena.numbers(MOST_COLUMNS * 2);
    this.#window = window;
  }

  get pointer(): number {
    return this.#fields.byteOffset;
  }

  get input(): number {
    return this.#window.byteOffset;
  }

  get spans(): number {
    return this.#spans.byteOffset;
  }

  /** @param width The cells that each record should have. */
  fill({ bytes, spans }: GatheredRecords, width = 0): void {
    this.#window.set(bytes);
    this.#spans.set(spans);
    this.#fields.set([this.input, this.spans, width, this.#cells.byteOffset]);
  }

  /** The first numbers of the spans, as the kernel left them. */
  readSpans(count: number): Uint32Array {
    return this.#spans.slice(0, count);
  }
}
