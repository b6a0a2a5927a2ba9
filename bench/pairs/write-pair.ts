import { closeSync, fsyncSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { seededRandom } from '../../scripts/demo/random.ts';
import type { PairSpec } from './pair-spec.ts';
import { COLUMNS, changedRecord, type OrderRecord, randomRecord } from './random-record.ts';

/** Where the two versions lie. */
export interface PairFiles {
  readonly base: string;
  readonly head: string;
}

/** A moved row stands this many rows further down. */
const MOVED_BY = 500;
const BUFFER_CHARACTERS = 1 << 20;

export function pairFiles({ name, format = 'csv' }: PairSpec, folder: string): PairFiles {
  const file = (side: string) => join(folder, `${name}-${side}.${format}`);
  return { base: file('base'), head: file('head') };
}

/** Writes both versions into a folder. The same spec gives the same bytes. */
export function writePair(spec: PairSpec, folder: string): PairFiles {
  const format = spec.format ?? 'csv';
  const files = pairFiles(spec, folder);
  if (format === 'parquet') {
    const rows = { base: [] as OrderRecord[], head: [] as OrderRecord[] };
    makePair(spec, (side, record) => rows[side].push(record));
    for (const side of ['base', 'head'] as const) writeFileSync(files[side], parquetOf(rows[side]));
    return files;
  }
  const writers = { base: new LineWriter(files.base), head: new LineWriter(files.head) };
  const line = format === 'csv' ? csvLine : jsonLine;
  if (format === 'csv') for (const writer of Object.values(writers)) writer.write(csvLine(COLUMNS));
  makePair(spec, (side, record) => writers[side].write(line(record)));
  for (const writer of Object.values(writers)) writer.close();
  return files;
}

type Emit = (side: 'base' | 'head', record: OrderRecord) => void;

function makePair(spec: PairSpec, emit: Emit): void {
  if (!spec.shuffled) {
    makeInOrder(spec, emit);
    return;
  }
  const head: OrderRecord[] = [];
  makeInOrder(spec, (side, record) => {
    if (side === 'base') emit(side, record);
    else head.push(record);
  });
  const random = seededRandom(2);
  for (let i = head.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [head[i], head[j]] = [head[j]!, head[i]!];
  }
  for (const record of head) emit('head', record);
}

function makeInOrder(spec: PairSpec, emit: Emit): void {
  const random = seededRandom(1);
  const carried: { readonly at: number; readonly record: OrderRecord }[] = [];
  const { rows, added, removed, moved, changed } = spec;
  for (let i = 0; i < rows; i++) {
    while (carried[0]?.at === i) emit('head', carried.shift()!.record);
    const record = randomRecord(i, random);
    emit('base', record);
    const what = random();
    if (what < removed) continue;
    if (what < removed + moved) carried.push({ at: i + MOVED_BY, record });
    else if (what < removed + moved + changed) emit('head', changedRecord(record, random));
    else emit('head', record);
    if (random() < added) emit('head', randomRecord(rows + i, random));
  }
  for (const { record } of carried) emit('head', record);
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\n`;
}

function jsonLine(cells: readonly string[]): string {
  const entries = COLUMNS.map((name, i) => [name, isNumber(name) ? Number(cells[i]) : cells[i]]);
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}

function isNumber(column: string): boolean {
  return column === 'quantity' || column === 'price';
}

function parquetOf(records: readonly OrderRecord[]): Uint8Array {
  const columnData = COLUMNS.map((name, i) => {
    const cells = records.map((record) => record[i]!);
    if (!isNumber(name)) return { name, data: cells, type: 'STRING' as const };
    const type = name === 'price' ? ('DOUBLE' as const) : ('INT32' as const);
    return { name, data: cells.map(Number), type };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

class LineWriter {
  readonly #file: number;
  #pending = '';

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  write(line: string): void {
    this.#pending += line;
    if (this.#pending.length > BUFFER_CHARACTERS) this.#flush();
  }

  /** Waits for the disk, so that it is not busy with this file while something is measured. */
  close(): void {
    this.#flush();
    fsyncSync(this.#file);
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#pending);
    this.#pending = '';
  }
}
