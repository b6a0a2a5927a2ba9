import type { SchemaNode } from '../schema/config-json-schema.ts';

/**
 * What a key takes, in words for people.
 *
 * @example
 * describeType({ anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] })
 * // 'text or a list of text'
 */
export function describeType(node: SchemaNode): string {
  const alternatives = node.anyOf as SchemaNode[] | undefined;
  if (alternatives) return joinOr([...new Set(alternatives.map(describeType))]);
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return joinOr(node.enum.map((value) => `\`${value}\``));
  if (node.format === 'date') return 'a date such as `2027-01-31`';
  if (node.type === 'array') return `a list of ${describeMany(node.items as SchemaNode)}`;
  if (node.type === 'object' && !node.properties) {
    return `a map of ${describeMany(node.additionalProperties as SchemaNode)}`;
  }
  return ONE[String(node.type)] ?? 'any value';
}

const ONE: Record<string, string> = {
  boolean: '`true` or `false`',
  number: 'a number',
  object: 'a map',
  string: 'text',
};

const MANY: Record<string, string> = { number: 'numbers', object: 'maps', string: 'text' };

const describeMany = (node: SchemaNode): string => MANY[String(node.type)] ?? 'values';

/**
 * Alternatives as a sentence lists them.
 *
 * @example
 * joinOr(['`a`', '`b`', '`c`']) // '`a`, `b` or `c`'
 */
export function joinOr(words: readonly string[]): string {
  return words.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
