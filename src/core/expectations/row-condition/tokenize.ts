import { ConditionFault } from './condition-fault.ts';

/** A word of a row condition. */
export interface Token {
  readonly kind: 'name' | 'quoted-name' | 'string' | 'number' | 'symbol' | 'end';
  /** The word; a string's and a quoted name's without quotes and escapes. */
  readonly text: string;
  /** 0-based, in UTF-16 code units. */
  readonly offset: number;
}

/** Longer conditions are refused. */
const MAX_LENGTH = 10_000;

const SPACE = /[ \t\r\n]+/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const SYMBOL = /==|!=|<=|>=|[<>()[\],.&|~+\-*/%@={}!]/y;

/**
 * Splits a row condition into its words.
 *
 * @throws {ConditionFault} where a quote is not closed, or a character means nothing.
 *
 * @example
 * tokenize('x >= 5').map(({ text }) => text) // ['x', '>=', '5', '']
 */
export function tokenize(text: string): Token[] {
  if (text.length > MAX_LENGTH) {
    throw new ConditionFault(`is longer than ${MAX_LENGTH} characters`);
  }
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < text.length) {
    const space = matchAt(SPACE, text, offset);
    if (space !== undefined) {
      offset += space.length;
      continue;
    }
    const { token, end } = nextToken(text, offset);
    tokens.push(token);
    offset = end;
  }
  return [...tokens, { kind: 'end', text: '', offset }];
}

function nextToken(text: string, offset: number): { token: Token; end: number } {
  const first = text[offset]!;
  if (first === '"' || first === "'" || first === '`') return quoted(text, offset, first);
  for (const [kind, pattern] of [
    ['name', NAME],
    ['number', NUMBER],
    ['symbol', SYMBOL],
  ] as const) {
    const word = matchAt(pattern, text, offset);
    if (word === undefined) continue;
    return { token: { kind, text: word, offset }, end: offset + word.length };
  }
  throw new ConditionFault(
    `has a character that means nothing here, ${JSON.stringify(first)}`,
    offset,
  );
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function quoted(text: string, start: number, quote: string): { token: Token; end: number } {
  let value = '';
  for (let i = start + 1; i < text.length; i++) {
    const character = text[i]!;
    if (character === quote) {
      const kind = quote === '`' ? 'quoted-name' : 'string';
      return { token: { kind, text: value, offset: start }, end: i + 1 };
    }
    if (character === '\\' && quote !== '`' && i + 1 < text.length) {
      i++;
      const escaped = text[i]!;
      value += ESCAPES[escaped] ?? escaped;
    } else value += character;
  }
  throw new ConditionFault(`has a quote that is not closed, ${quote}`, start);
}
