import fc from 'fast-check';
import { type Cell, cellJson, Literal } from '../../../../src/core/table/cell.ts';
import { editedRows } from './edited-rows.ts';

/** A member of an object: its key and its value, which a JSON object always has. */
type Member = readonly [key: string, value: Exclude<Cell, undefined>];

/** One record of a file: an object's members in the order written, or a text that is no object. */
type JsonRecord = readonly Member[] | string;

const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('id', 'text', 'label', 'note') },
  { weight: 2, arbitrary: fc.constantFrom('', '__proto__', 'constructor', '0', '10', 'a"b', '\n') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

const literals = ['null', 'true', '1', '2', '1.0', '-0', '1E+400', '9007199254740993', '[]', '{}'];
const nested = ['[1.0,{"a":"b c"}]', '{"b":1,"a":[]}', '{"a":[],"b":1}', '{"__proto__":1}'];

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('1', '2', 'a', 'b', '', 'null', '01', '1.0') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...literals, ...nested).map((text) => new Literal(text)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"', '\\"', '\u2028', '\r\n', '\u0000', '\ud800', '😀', '\ufeff'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
);

const object = fc.uniqueArray(fc.tuple(key, value), {
  selector: ([name]) => name,
  maxLength: 5,
});

/** Broken in a way that keeps its bytes on a line and its brackets balanced, so that it is one record. */
const broken = fc.constantFrom('7', 'null', '"text"', '[1,2]', '{"id":}', '{"id" 1}', '{id:1}');

/** A record that takes one member from another, in its place, behind the others, or not at all. */
function changeRecord(record: JsonRecord, other: JsonRecord, at: number): JsonRecord {
  const member = typeof other === 'string' ? undefined : other[0];
  if (typeof record === 'string' || !member) return other;
  const rest = record.filter(([name], i) => name !== member[0] && i !== at % record.length);
  return at % 2 === 0 ? [member, ...rest] : [...rest, member];
}

function recordText(record: JsonRecord): string {
  if (typeof record === 'string') return record;
  return `{${record.map(([name, cell]) => `${JSON.stringify(name)}:${cellJson(cell)}`).join()}}`;
}

const records = editedRows<JsonRecord>(
  fc.oneof({ weight: 12, arbitrary: object }, { weight: 1, arbitrary: broken }),
  changeRecord,
);

/** Two files of JSON Lines. */
export const jsonLinesPairs: fc.Arbitrary<{ base: string; head: string }> = fc
  .record({ rows: records, newline: fc.constantFrom('\n', '\r\n') })
  .map(({ rows: { base, head }, newline }) => ({
    base: base.map((record) => `${recordText(record)}\n`).join(''),
    head: head.map(recordText).join(newline),
  }));

/** Two files of one JSON array each, head's with another layout. */
export const jsonArrayPairs: fc.Arbitrary<{ base: string; head: string }> = fc
  .record({ rows: records, between: fc.constantFrom(',', ', ', ',\n  ', ' ,\r\n') })
  .map(({ rows: { base, head }, between }) => ({
    base: `[${base.map(recordText).join()}]`,
    head: `[\n${head.map(recordText).join(between)}]\n`,
  }));
