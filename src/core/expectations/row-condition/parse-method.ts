import type { Condition } from './condition.ts';
import { ConditionFault } from './condition-fault.ts';
import { parseConstant, parseConstants } from './parse-operand.ts';
import type { TokenReader } from './token-reader.ts';

const NULL_TESTS = new Set(['isnull', 'isna', 'is_null']);
const NOT_NULL_TESTS = new Set(['notnull', 'notna', 'is_not_null']);
const TEXT_TESTS = ['contains', 'startswith', 'endswith'] as const;

/** Reads what follows the point of `x.isnull()`, `x.isin(["a"])`, `x.between(1, 5)` or `x.str.contains("a")`. */
export function parseMethod(reader: TokenReader, column: string): Condition {
  const { text, offset } = reader.next();
  if (text === 'str') {
    reader.expect('.');
    return parseTextTest(reader, column);
  }
  // Great Expectations takes `.notNull()` in any letter case.
  const name = text.toLowerCase();
  reader.expect('(');
  if (NULL_TESTS.has(name) || NOT_NULL_TESTS.has(name)) {
    reader.expect(')');
    return { kind: 'null', column, negated: NOT_NULL_TESTS.has(name) };
  }
  if (name === 'isin' || name === 'is_in' || name === 'is_not_in') {
    const values = parseConstants(reader);
    reader.expect(')');
    return { kind: 'in', operand: { column }, values, negated: name === 'is_not_in' };
  }
  if (name === 'between') return parseBetween(reader, column);
  throw new ConditionFault(`calls \`.${text}()\`, which is not known`, offset);
}

function parseBetween(reader: TokenReader, column: string): Condition {
  const least = parseConstant(reader);
  reader.expect(',');
  const greatest = parseConstant(reader);
  reader.expect(')');
  return {
    kind: 'and',
    parts: [
      { kind: 'compare', operator: '>=', left: { column }, right: { constant: least } },
      { kind: 'compare', operator: '<=', left: { column }, right: { constant: greatest } },
    ],
  };
}

function parseTextTest(reader: TokenReader, column: string): Condition {
  const { text: name, offset } = reader.next();
  const test = TEXT_TESTS.find((known) => known === name);
  if (!test) throw new ConditionFault(`calls \`.str.${name}()\`, which is not known`, offset);
  reader.expect('(');
  const argument = reader.next();
  if (argument.kind !== 'string') throw reader.unexpected(argument, 'a text in quotes');
  const options = parseOptions(reader);
  const isPattern = test === 'contains' && options.get('regex') !== false;
  if (isPattern && /[\\^$.|?*+()[\]{}]/.test(argument.text)) {
    const reason = 'searches for a regular expression: write a plain text, or add `regex=False`';
    throw new ConditionFault(reason, argument.offset);
  }
  return {
    kind: 'text',
    test,
    column,
    text: argument.text,
    ignoreCase: options.get('case') === false,
  };
}

const OPTIONS = new Set(['case', 'na', 'regex']);

/** `, case=False, na=False, regex=False` and the closing parenthesis. Nulls are never meant, whatever `na` says. */
function parseOptions(reader: TokenReader): ReadonlyMap<string, unknown> {
  const options = new Map<string, unknown>();
  while (reader.take(',')) {
    const { text: name, offset } = reader.next();
    if (!OPTIONS.has(name))
      throw new ConditionFault(`has an option that is not known, \`${name}\``, offset);
    reader.expect('=');
    const value = parseConstant(reader);
    if (name === 'na' && value !== false) {
      throw new ConditionFault('means rows without a value too, which is not understood', offset);
    }
    options.set(name, value);
  }
  reader.expect(')');
  return options;
}
