import { canonicalNumber } from '../../../profile/canonical-number.ts';
import { parseNumber } from '../../../profile/parse-number.ts';
import { jsonTokens } from './json-tokens.ts';

/** Deeper nesting is not compared, so that the cost of hostile input stays bounded. */
const MAX_DEPTH = 64;

/** An object or array whose end has not been read yet. */
interface OpenContainer {
  readonly isObject: boolean;
  /** Canonical items, or members with their keys. */
  readonly parts: { readonly key: string; readonly value: string }[];
  /** The key read last, which waits for its value. */
  key: string | undefined;
}

/**
 * The one text of a JSON object or array, whatever its spelling: no white space, keys sorted (repeated keys in their
 * order), plain escapes, numbers as `canonicalNumber` writes them, so that no digit is lost to a float.
 * Undefined for any other text, for broken JSON, and for nesting deeper than 64.
 *
 * @example
 * canonicalJson('{ "b": 1.0, "a": "\\u00e9" }') // '{"a":"é","b":1}'
 */
export function canonicalJson(text: string): string | undefined {
  if (!isContainer(text)) return undefined;
  const root: OpenContainer = { isObject: false, parts: [], key: undefined };
  const open = [root];
  for (const token of jsonTokens(text)) {
    const innermost = open[open.length - 1]!;
    if (token === '{' || token === '[') {
      if (open.length > MAX_DEPTH) return undefined;
      open.push({ isObject: token === '{', parts: [], key: undefined });
    } else if (token === '}' || token === ']') {
      open.pop();
      addValue(open[open.length - 1]!, closed(innermost));
    } else if (innermost.isObject && innermost.key === undefined) {
      innermost.key = scalar(token);
    } else {
      addValue(innermost, scalar(token));
    }
  }
  return root.parts[0]?.value;
}

/** The engine's parser checks the syntax, so that the walk above can trust it. */
function isContainer(text: string): boolean {
  if (!text.startsWith('{') && !text.startsWith('[')) return false;
  if (!text.endsWith('}') && !text.endsWith(']')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function addValue(container: OpenContainer, value: string): void {
  container.parts.push({ key: container.key ?? '', value });
  container.key = undefined;
}

function closed({ isObject, parts }: OpenContainer): string {
  if (!isObject) return `[${parts.map(({ value }) => value).join(',')}]`;
  parts.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return `{${parts.map(({ key, value }) => `${key}:${value}`).join(',')}}`;
}

function scalar(token: string): string {
  if (token.startsWith('"')) return JSON.stringify(JSON.parse(token));
  const number = parseNumber(token);
  return number ? canonicalNumber(number) : token;
}
