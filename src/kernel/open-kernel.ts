import type { CsvForm } from '../core/table/csv/csv-form.ts';
import type { RecordBatch, RecordScanner } from '../core/table/csv/record-scanner.ts';
import { KERNEL } from './kernel.generated.ts';

/** What `assembly/index.ts` exports. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly consumed: WebAssembly.Global;
  setForm(delimiter: number, quote: number, escapeByte: number, crEnds: number): void;
  splitRecords(
    input: number,
    length: number,
    last: number,
    output: number,
    capacity: number,
  ): number;
}

/** The kernel's own data lies below. */
const INPUT = 64 * 1024;
const WINDOW_BYTES = 1 << 20;
/** Read beyond the window by a whole vector, and never used. */
const SLACK = 64;
/** Records of one call: beyond it the window is scanned in several. */
const CAPACITY = 16 * 1024;
const OUTPUT = INPUT + WINDOW_BYTES + SLACK;
const COLUMNS = 7;
const PAGE = 64 * 1024;
const PAGES = Math.ceil((OUTPUT + CAPACITY * COLUMNS * 4) / PAGE);

/** The one place that knows where things lie in the kernel's memory. */
class Kernel implements RecordScanner {
  readonly windowBytes = WINDOW_BYTES;
  readonly #exports: Exports;
  readonly #input: Uint8Array;
  readonly #columns: readonly Uint32Array[];
  #form: CsvForm | undefined;

  constructor(exports: Exports) {
    const { memory } = exports;
    memory.grow(Math.max(0, PAGES - memory.buffer.byteLength / PAGE));
    this.#exports = exports;
    this.#input = new Uint8Array(memory.buffer, INPUT, WINDOW_BYTES);
    this.#columns = Array.from(
      { length: COLUMNS },
      (_, column) => new Uint32Array(memory.buffer, OUTPUT + column * CAPACITY * 4, CAPACITY),
    );
  }

  canRead({ delimiter }: CsvForm): boolean {
    return delimiter.length === 1;
  }

  scan(window: Uint8Array, form: CsvForm, isLast: boolean): RecordBatch {
    this.#use(form);
    this.#input.set(window);
    const { splitRecords, consumed } = this.#exports;
    const count = splitRecords(INPUT, window.length, isLast ? 1 : 0, OUTPUT, CAPACITY);
    const [starts, ends, cells, quotedCells, innerLines, low, high] = this.#columns;
    return {
      count,
      consumed: consumed.value,
      starts: starts!,
      ends: ends!,
      cells: cells!,
      quotedCells: quotedCells!,
      innerLines: innerLines!,
      low: low!,
      high: high!,
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
export function openKernel(): RecordScanner {
  if (opened) return opened;
  const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
  const { exports } = new WebAssembly.Instance(module, {});
  opened = new Kernel(exports as unknown as Exports);
  return opened;
}
