import type { FuncKeywordDefinition } from 'ajv';
import { canonicalJson } from '../../diff/classify/cosmetic/canonical-json.ts';

/** `uniqueItems` in linear time: the engine's own compares every item with every other. */
export const uniqueItems: FuncKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'must not hold the same item twice' },
  validate: (unique: boolean, items: readonly unknown[]) =>
    !unique || new Set(items.map(identify)).size === items.length,
};

function identify(item: unknown): string {
  const text = JSON.stringify(item);
  return canonicalJson(text) ?? text;
}
