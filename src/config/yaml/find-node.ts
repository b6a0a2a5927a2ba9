import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { PathStep } from './read-yaml.ts';

/** Where something stands in the text, and how a scalar there was written. */
export interface FoundNode {
  readonly offset: number;
  readonly written?: string;
  /** Where the text itself starts, behind its quote; left out where it is written otherwise than it reads. */
  readonly textOffset?: number;
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
  const textOffset = part === 'value' ? textStart(here.value) : undefined;
  return {
    offset,
    ...(written === undefined ? {} : { written }),
    ...(textOffset === undefined ? {} : { textOffset }),
  };
}

/** A text with escapes, on several lines or folded into one has no place for each of its characters. */
function textStart(value: Node | null): number | undefined {
  if (!isScalar(value) || value.source !== value.value || !value.range) return undefined;
  if (value.source === undefined || value.source.includes('\n')) return undefined;
  if (value.type === 'PLAIN') return value.range[0];
  const isQuoted = value.type === 'QUOTE_SINGLE' || value.type === 'QUOTE_DOUBLE';
  return isQuoted ? value.range[0] + 1 : undefined;
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
