import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

/**
 * Why a record is no JSON object, in a few words; undefined where it is one.
 *
 * @example
 * findFault('[1]') // 'an array instead of an object'
 */
export function findFault(text: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return syntaxFault(text);
  }
  if (value === null) return 'null instead of an object';
  if (Array.isArray(value)) return 'an array instead of an object';
  return typeof value === 'object' ? undefined : `a ${typeof value} instead of an object`;
}

/** Where the first syntax error is. The words are ours: those of `JSON.parse` differ between versions of Node. */
function syntaxFault(text: string): string {
  let first: string | undefined;
  try {
    visit(text, {
      onError(code: ParseErrorCode, offset: number) {
        const words = printParseErrorCode(code).replace(/\B[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
        first ??= `no JSON: ${words.toLowerCase()} at character ${offset + 1}`;
      },
    });
  } catch {
    // Nested too deeply for the visitor; that it is no JSON is known all the same.
  }
  return first ?? 'no JSON';
}
