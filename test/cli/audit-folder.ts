import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import { fakeTerminal } from './fake-terminal.ts';

const KINDS = ['boot', 'clog', 'sandal', 'shoe'];
/** Fifty rows of each kind; a key, a source and a model's guess, which experts do not see. */
const ROWS = Array.from({ length: 200 }, (_, i) => ({
  id: `T-${i}`,
  text: `a pair of size ${20 + i} with ${KINDS[i % 4]} heel`,
  price: (10 + i / 4).toFixed(2),
  kind: KINDS[i % 4]!,
}));

/** A line that an expert fills in. */
export interface SheetLine {
  readonly code: string;
  readonly text: string;
  readonly answer: string;
  readonly note: string;
}

/** Puts the dataset `shoes.csv` into a folder. */
function writeShoes(folder: string): void {
  const lines = ROWS.map(
    ({ id, text, price, kind }) => `${id},${text},${price},shop,${kind},${kind}`,
  );
  const text = `id,text,price,source,predicted,kind\n${lines.join('\n')}\n`;
  writeFileSync(join(folder, 'shoes.csv'), text);
}

const START = [
  ...['audit', 'start', 'shoes.csv', '--label', 'kind', '--experts', 'expert-1,expert-2'],
  ...['--secret', 'a secret', '--output', 'audit'],
];

/** For each test of a file a folder with `shoes.csv`, in which commands are run as a user would. */
export function auditFolders() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-audit-'));
    writeShoes(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const path = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(path(name), 'utf8');
  const write = (name: string, content: string | Uint8Array) => writeFileSync(path(name), content);
  const sheet = (name: string): SheetLine[] =>
    parse(readFileSync(path(name)), { columns: true, bom: true });
  /** What the dataset says of a row that shows this text. */
  const kindOf = (text: string) => ROWS.find((row) => row.text === text)!.kind;
  async function assay(...argv: string[]) {
    const terminal = fakeTerminal(folder);
    const code = await runCli(argv, terminal);
    return { code, ...terminal.written };
  }
  /** Starts an audit of what the options say. */
  const startOf = (...options: string[]) => assay(...START, ...options);
  return {
    at: { path, read, write, sheet, kindOf, assay },
    startOf,
    /** Starts the audit of forty shoes. */
    start: (...options: string[]) => startOf('--class', 'shoe', '--size', '40', ...options),
    /** The answer that the dataset gives. */
    right: ({ text }: SheetLine) => kindOf(text),
    /** Has an expert answer. */
    fill: (name: string, answer: (line: SheetLine, place: number) => string) =>
      write(`audit/${name}.csv`, answered(sheet(`audit/${name}.csv`), answer)),
  };
}

/** A sheet as CSV, each line answered. */
export function answered(
  lines: readonly SheetLine[],
  answer: (line: SheetLine, place: number) => string,
  delimiter = ',',
): string {
  const header = ['code', 'text', 'answer', 'note'].join(delimiter);
  const rows = lines.map((line, place) =>
    [line.code, line.text, answer(line, place), ''].join(delimiter),
  );
  return `${[header, ...rows].join('\n')}\n`;
}
