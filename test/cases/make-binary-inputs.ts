// Writes the inputs of cases that no editor should touch, or that are too long to be typed: other encodings,
// line ends and compressions, Parquet, workbooks and long files. `node test/cases/make-binary-inputs.ts` writes
// the same bytes each time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { type Cell, Literal } from '../../src/core/table/cell.ts';
import type { ParquetDialect } from '../../src/core/table/dialect.ts';
import { writeParquet } from '../../src/core/table/parquet/write-parquet.ts';
import { textRow, workbook } from '../core/table/xlsx/workbook.ts';

const BOM = '\ufeff';

const NAMES = `person_id,name,city
1,Zoë,Zürich
2,José,Málaga
3,Ada,London
4,Jürgen,Köln
`;
const NAMES_EDITED = NAMES.replace('Ada,London', 'Ada,Leeds');

function write(situation: string, name: string, content: string | Uint8Array): void {
  const folder = join(import.meta.dirname, situation);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const utf16 = (text: string) => Buffer.from(BOM + text, 'utf16le');
/** Windows-1252 and Latin-1 agree on the letters that these inputs use. */
const windows1252 = (text: string) => Buffer.from(text, 'latin1');

function makeTextInputs(): void {
  write('line-endings-only', '_base.csv', crlf(NAMES));
  write('line-endings-only', '_head.csv', NAMES);
  write('line-endings-mixed', '_base.csv', NAMES);
  write('line-endings-mixed', '_head.csv', NAMES_EDITED.replace('Leeds\n', 'Leeds\r\n'));
  write('bom-only', '_base.csv', NAMES);
  write('bom-only', '_head.csv', BOM + NAMES);
  write('utf-16', '_base.csv', utf16(NAMES));
  write('utf-16', '_head.csv', utf16(NAMES_EDITED));
  write('windows-1252-to-utf-8', '_base.csv', windows1252(NAMES));
  write('windows-1252-to-utf-8', '_head.csv', NAMES_EDITED);
  write('invalid-utf-8', '_base.csv', NAMES);
  write(
    'invalid-utf-8',
    '_head.csv',
    Buffer.concat([Buffer.from(NAMES), windows1252('5,Søren,Århus\n')]),
  );
}

/** A text longer than a spreadsheet's cell, which the re-saved file ends in the middle of a word. */
function makeCellCut(): void {
  const sentence = 'The model answers in full sentences and cites its sources. ';
  const long = sentence.repeat(600).trim();
  const table = (text: string) => `doc_id,text\nD1,A short answer.\nD2,${text}\nD3,Another one.\n`;
  write('cell-cut', '_base.csv', table(long));
  write('cell-cut', '_head.csv', table(long.slice(0, 32_767)));
}

/** A table that someone opened in a spreadsheet to change three cells, and saved. */
function makeResave(): void {
  const cities = ['Boston', 'Agawam', 'Holtsville', 'Chicago', 'Denver'];
  const zips = ['02108', '01001', '00501', '60601', '80202'];
  const base = [['customer_id', 'signed_up', 'zip', 'city', 'spent', 'label']];
  const head = [[...base[0]!]];
  for (let i = 0; i < 300; i++) {
    const month = (i % 12) + 1;
    const day = ((i * 7) % 28) + 1;
    const iso = `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const spent = ((i * 37) % 900) / 10;
    const zip = zips[i % 5]!;
    const rest = [cities[i % 5]!, spent.toFixed(2), ['keep', 'churn'][i % 2]!];
    base.push([`C${1000 + i}`, iso, zip, ...rest]);
    const resaved = [`C${1000 + i}`, `${month}/${day}/2025`, zip.replace(/^0+/, '')];
    head.push([...resaved, cities[i % 5]!, String(spent), ['keep', 'churn'][i % 2]!]);
  }
  head[18]![5] = 'keep';
  head[120]![3] = 'Springfield';
  head[261]![5] = 'churn';
  const csv = (rows: readonly (readonly string[])[]) =>
    rows.map((cells) => `${cells.join()}\n`).join('');
  write('spreadsheet-re-save', '_base.csv', csv(base));
  write('spreadsheet-re-save', '_head.csv', BOM + crlf(csv(head)));
}

function makeCompressed(): void {
  const rows = Array.from({ length: 200 }, (_, i) => `P${i},${(i * 7919) % 1000}\n`);
  const base = `item_id,stars\n${rows.join('')}`;
  const head = base.replace('P42,', 'P42,9');
  const packed = gzipSync(base);
  write('gzip', '_base.csv.gz', packed);
  write('gzip', '_head.csv.gz', gzipSync(head));
  write('zstd', '_base.csv.zst', zstdCompressSync(base));
  write('zstd', '_head.csv.zst', zstdCompressSync(head));
  write('gzip-cut-off', '_base.csv.gz', packed);
  write('gzip-cut-off', '_head.csv.gz', packed.subarray(0, Math.floor(packed.length * 0.6)));
}

async function makeParquet(): Promise<void> {
  const optional = { repetition_type: 'OPTIONAL' } as const;
  const timestamp = { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' } as const;
  const dialect: ParquetDialect = {
    format: 'parquet',
    compression: 'none',
    codec: 'SNAPPY',
    schema: [
      { name: 'schema', num_children: 4 },
      { name: 'event_id', type: 'INT64', ...optional },
      { name: 'seen_at', type: 'INT64', ...optional, logical_type: timestamp },
      { name: 'score', type: 'DOUBLE', ...optional },
      { name: 'label', type: 'BYTE_ARRAY', ...optional, converted_type: 'UTF8' },
    ],
  };
  const ids = ['9007199254740993', '9007199254740995', '9007199254740997', '9007199254740999'];
  const rows = ids.map((id, i): Cell[] => [
    new Literal(id),
    `2026-03-0${i + 1}T08:30:00.123456Z`,
    new Literal(String(i / 4)),
    ['spam', 'ham', 'ham', 'spam'][i]!,
  ]);
  const edited = rows.map((cells) => [...cells]);
  edited[1]![1] = '2026-03-02T08:30:00.123457Z';
  edited[2]![3] = 'spam';
  edited[3]![2] = new Literal('null');
  edited.push([new Literal('9007199254741001'), '2026-03-05T00:00:00Z', new Literal('1'), 'ham']);
  write('parquet-integers-and-timestamps', '_base.parquet', await parquet(dialect, rows));
  write('parquet-integers-and-timestamps', '_head.parquet', await parquet(dialect, edited));
  write('parquet-without-footer', '_base.parquet', await parquet(dialect, rows));
  write('parquet-without-footer', '_head.parquet', 'PAR1 and then nothing');
}

async function parquet(dialect: ParquetDialect, rows: readonly Cell[][]): Promise<Uint8Array> {
  const columns = ['event_id', 'seen_at', 'score', 'label'];
  async function* batches() {
    yield rows.map((cells, index) => ({ index, cells }));
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeParquet(dialect, columns, batches())) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function makeWorkbooks(): void {
  const header = textRow(1, 'item_id', 'name', 'price');
  const sheet = (...rows: readonly string[][]) =>
    header + rows.map((cells, i) => textRow(i + 2, ...cells)).join('');
  const prices = (hat: string) =>
    sheet(['I1', 'Jacket', '129'], ['I2', 'Hat', hat], ['I3', 'Tent', '310']);
  const stock = sheet(['I1', 'Jacket', '12'], ['I2', 'Hat', '80']);
  write('workbook', '_base.xlsx', workbook({ prices: prices('35'), stock }));
  write(
    'workbook',
    '_head.xlsx',
    workbook({ prices: prices('39'), stock, notes: sheet(['I1', 'x', 'y']) }),
  );
}

makeTextInputs();
makeCellCut();
makeResave();
makeCompressed();
await makeParquet();
makeWorkbooks();
