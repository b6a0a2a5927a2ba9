import { ExpressionError } from './expression/expression-error.ts';

/** Text, and names of columns whose cells go between. */
export type MessageTemplate = readonly (
  | string
  | { readonly column: string; readonly old: boolean }
)[];

/**
 * Reads a message in which `{price}` stands for the row's cell and `{old.price}` for that of its old self; a double
 * brace is a brace.
 *
 * @throws {ExpressionError} where a brace is alone.
 * @example
 * parseMessage('{price} is no price') // [{ column: 'price', old: false }, ' is no price']
 */
export function parseMessage(text: string): MessageTemplate {
  const parts: MessageTemplate[number][] = [];
  const token = /\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+/g;
  for (const { 0: found, 1: name, index } of text.matchAll(token)) {
    if (found === '{' || found === '}' || name?.trim() === '') {
      throw new ExpressionError(
        `\`${found}\` in the message names no column`,
        index,
        'Write `{price}` for the cell of the column `price`, and `{{` for a brace.',
      );
    }
    if (name === undefined) parts.push(found === '{{' || found === '}}' ? found[0]! : found);
    else if (name.startsWith('old.')) parts.push({ column: name.slice(4), old: true });
    else parts.push({ column: name, old: false });
  }
  return parts;
}

/** The message for one row. */
export function fillMessage(
  template: MessageTemplate,
  cellOf: (column: string, old: boolean) => string,
): string {
  return template
    .map((part) => (typeof part === 'string' ? part : cellOf(part.column, part.old)))
    .join('');
}
