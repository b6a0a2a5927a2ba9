import { configJsonSchema } from '../schema/config-json-schema.ts';
import type { PathStep } from '../yaml/read-yaml.ts';
import { findSchemaNode } from './find-schema-node.ts';
import { showValue } from './show-value.ts';

/**
 * How the key at a path is written, on one line; that of the nearest key around it where it is part of a value.
 *
 * @example
 * showExample(['datasets', 0, 'labels', 3]) // 'labels: [refund, billing, shipping, other]'
 */
export function showExample(path: readonly PathStep[]): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const examples = findSchemaNode(configJsonSchema(), path.slice(0, length))?.examples;
    const key = path[length - 1];
    if (Array.isArray(examples) && typeof key === 'string') {
      return `${key}: ${showValue(examples[0])}`;
    }
  }
  return undefined;
}
