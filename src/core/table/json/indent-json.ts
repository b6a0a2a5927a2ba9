import { skipString } from './skip-string.ts';

/**
 * Minified JSON, written over several lines as `JSON.stringify` does with an indent, numbers left as written.
 *
 * @param indent White space per level.
 * @param newline The line ending.
 * @param depth The level that the value itself stands on.
 *
 * @example
 * indentJson('{"a":1.0}', '  ', '\n', 0) // '{\n  "a": 1.0\n}'
 */
export function indentJson(text: string, indent: string, newline: string, depth: number): string {
  const parts: string[] = [];
  let level = depth;
  const lineAt = (at: number) => newline + indent.repeat(at);
  for (let at = 0; at < text.length; ) {
    const char = text[at]!;
    if (char === '"') {
      const end = skipString(text, at);
      parts.push(text.slice(at, end));
      at = end;
      continue;
    }
    at++;
    if (char === '{' || char === '[') {
      const next = text[at]!;
      if (next === '}' || next === ']') {
        parts.push(char, next);
        at++;
      } else parts.push(char, lineAt(++level));
    } else if (char === '}' || char === ']') parts.push(lineAt(--level), char);
    else if (char === ',') parts.push(char, lineAt(level));
    else if (char === ':') parts.push(': ');
    else parts.push(char);
  }
  return parts.join('');
}
