import type { Present } from '../values/value.ts';
import type { Operand } from './condition.ts';
import { ConditionFault } from './condition-fault.ts';
import type { TokenReader } from './token-reader.ts';

const WORDS: ReadonlyMap<string, Present> = new Map([
  ['True', true],
  ['true', true],
  ['False', false],
  ['false', false],
]);

const RESERVED = new Set(['and', 'or', 'not', 'in', 'None', 'null']);

/** Reads a column (`age`, `` `unit price` ``, `col("age")`), a number, a text, `date("2024-01-31")`, `True` or `False`. */
export function parseOperand(reader: TokenReader): Operand {
  const token = reader.next();
  const { kind, text, offset } = token;
  if (kind === 'string') return { constant: text };
  if (kind === 'number') return { constant: Number(text) };
  if (kind === 'quoted-name') return { column: text };
  if (kind === 'symbol' && (text === '-' || text === '+')) return signed(reader, text);
  if (kind !== 'name') throw reader.unexpected(token, 'a column or a value');
  const word = WORDS.get(text);
  if (word !== undefined) return { constant: word };
  if (text === 'None' || text === 'null') {
    throw new ConditionFault('compares with nothing: write `x.isnull()` or `x.notnull()`', offset);
  }
  if (RESERVED.has(text)) throw reader.unexpected(token, 'a column or a value');
  if (!reader.take('(')) return { column: text };
  if (text !== 'col' && text !== 'column' && text !== 'date') {
    throw new ConditionFault(`calls \`${text}\`, which is not known`, offset);
  }
  const argument = reader.next();
  if (argument.kind !== 'string') throw reader.unexpected(argument, 'a text in quotes');
  reader.expect(')');
  return text === 'date' ? { constant: argument.text } : { column: argument.text };
}

function signed(reader: TokenReader, sign: string): Operand {
  const token = reader.next();
  if (token.kind !== 'number') throw reader.unexpected(token, 'a number');
  return { constant: sign === '-' ? -Number(token.text) : Number(token.text) };
}

/** Reads a list of values, in brackets or parentheses. */
export function parseConstants(reader: TokenReader): Present[] {
  const close = reader.take('[') ? ']' : reader.take('(') ? ')' : undefined;
  if (close === undefined) throw reader.unexpected(reader.peek(), 'a list such as `["a", "b"]`');
  const values: Present[] = [];
  while (!reader.take(close)) {
    if (values.length > 0) {
      reader.expect(',');
      if (reader.take(close)) break;
    }
    values.push(parseConstant(reader));
  }
  return values;
}

/** Reads a value that is no column. */
export function parseConstant(reader: TokenReader): Present {
  const token = reader.peek();
  const operand = parseOperand(reader);
  if ('constant' in operand) return operand.constant;
  throw reader.unexpected(token, 'a number or a text in quotes');
}
