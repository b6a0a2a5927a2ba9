import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
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

/** A folder with a dataset `shoes.csv`, in which commands are run as a user would. */
export function auditFolder(folder: string) {
  mkdirSync(folder, { recursive: true });
  const lines = ROWS.map(
    ({ id, text, price, kind }) => `${id},${text},${price},shop,${kind},${kind}`,
  );
  writeFileSync(
    join(folder, 'shoes.csv'),
    `id,text,price,source,predicted,kind\n${lines.join('\n')}\n`,
  );
  const path = (name: string) => join(folder, name);
  return {
    path,
    read: (name: string) => readFileSync(path(name), 'utf8'),
    write: (name: string, content: string | Uint8Array) => writeFileSync(path(name), content),
    sheet: (name: string): SheetLine[] =>
      parse(readFileSync(path(name)), { columns: true, bom: true }),
    /** What the dataset says of a row that shows this text. */
    kindOf: (text: string) => ROWS.find((row) => row.text === text)!.kind,
    async assay(...argv: string[]) {
      const terminal = fakeTerminal(folder);
      const code = await runCli(argv, terminal);
      return { code, ...terminal.written };
    },
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
