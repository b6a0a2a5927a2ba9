import { type Cell, Literal } from '../cell.ts';
import { minifyJson } from './minify-json.ts';
import { skipString } from './skip-string.ts';

/** A key of an object and where its value stands in the text. */
export interface Member {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The top-level members of an object in the order written, from text known to be valid JSON.
 * A key may appear more than once.
 *
 * @example
 * objectMembers('{"a": 1.0}') // [{ key: 'a', start: 6, end: 9 }]
 */
export function objectMembers(text: string): Member[] {
  const members: Member[] = [];
  let at = skipSpace(text, text.indexOf('{') + 1);
  while (text[at] === '"') {
    const keyEnd = skipString(text, at);
    const key = stringValue(text.slice(at, keyEnd));
    const start = skipSpace(text, text.indexOf(':', keyEnd) + 1);
    const end = skipValue(text, start);
    members.push({ key, start, end });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return members;
}

/**
 * The value of a member as a cell: a string's value, anything else as its text without white space.
 *
 * @example
 * memberCell('{"a": [1, 2]}', { key: 'a', start: 6, end: 12 }) // new Literal('[1,2]')
 */
export function memberCell(text: string, member: Member): Cell {
  const value = text.slice(member.start, member.end);
  return value.startsWith('"') ? stringValue(value) : new Literal(minifyJson(value));
}

/** The value of a JSON string; the parser is only needed where there are escapes. */
function stringValue(json: string): string {
  return json.includes('\\') ? JSON.parse(json) : json.slice(1, -1);
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function skipValue(text: string, start: number): number {
  if (text[start] === '"') return skipString(text, start);
  let depth = 0;
  for (let at = start; ; ) {
    const char = text[at]!;
    if (char === '"') {
      at = skipString(text, at);
      continue;
    }
    if (char === '}' || char === ']') {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (char === '{' || char === '[') depth++;
    else if (depth === 0 && (char === ',' || isSpace(char.charCodeAt(0)))) return at;
    at++;
  }
}

/** The four characters that JSON takes for white space. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
