import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { PathStep } from './read-yaml.ts';

/** Where something stands in the text, and how a scalar there was written. */
export interface FoundNode {
  readonly offset: number;
  readonly written?: string;
}

/**
 * The key or value at a path of a document, aliases followed; the nearest ancestor where the path leads nowhere,
 * and the key where it has no value.
 */
export function findNode(
  document: Document.Parsed,
  path: readonly PathStep[],
  part: 'key' | 'value',
): FoundNode {
  let here: Place = { value: document.contents };
  for (const step of path) {
    const next = enter(resolve(document, here.value), step);
    if (!next) return { offset: offsetOf(here) };
    here = next;
  }
  const written = isScalar(here.value) ? here.value.source : undefined;
  const offset = part === 'key' && here.key ? offsetOf({ value: here.key }) : offsetOf(here);
  return written === undefined ? { offset } : { offset, written };
}

/** A value and, in a map, its key. */
interface Place {
  readonly key?: Node;
  readonly value: Node | null;
}

function enter(container: Node | null, step: PathStep): Place | undefined {
  if (isSeq(container)) {
    const item = container.items[Number(step)];
    return isNode(item) ? { value: item } : undefined;
  }
  if (!isMap(container)) return undefined;
  const pair = container.items.find(({ key }) => isScalar(key) && String(key.value) === step);
  if (!pair || !isNode(pair.key)) return undefined;
  return { key: pair.key, value: isNode(pair.value) ? pair.value : null };
}

const resolve = (document: Document.Parsed, node: Node | null): Node | null =>
  isAlias(node) ? (node.resolve(document) ?? null) : node;

function offsetOf({ key, value }: Place): number {
  const isEmpty = value === null || (isScalar(value) && value.value === null);
  return (isEmpty && key ? key : value)?.range?.[0] ?? 0;
}
