import type { PatternNode } from './pattern-node.ts';

/** The first thing in a pattern that a linear-time engine cannot do, in the words of a report. */
export function findSlowFeature(node: PatternNode): string | undefined {
  switch (node.type) {
    case 'look':
      return node.behind ? 'a look behind' : 'a look ahead';
    case 'reference':
      return 'a reference back to a group';
    case 'atomic':
      return 'an atomic group';
    case 'repeat':
      return node.mode === 'possessive' ? 'a possessive repeat' : findSlowFeature(node.of);
    case 'capture':
      return findSlowFeature(node.of);
    case 'sequence':
      return firstOf(node.parts);
    case 'choice':
      return firstOf(node.options);
    default:
      return undefined;
  }
}

function firstOf(nodes: readonly PatternNode[]): string | undefined {
  for (const node of nodes) {
    const feature = findSlowFeature(node);
    if (feature !== undefined) return feature;
  }
  return undefined;
}
