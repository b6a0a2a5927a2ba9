import { type CharItem, isRange } from './char-set.ts';
import type { PatternNode } from './pattern-node.ts';

/** Whether a pattern asks where words end in any language, which RE2 can tell of ASCII only. */
export function hasUnicodeBoundary(pattern: PatternNode): boolean {
  let found = false;
  visit(pattern, (node) => {
    if (node.type === 'place' && node.unicode) found = true;
  });
  return found;
}

/** Whether case is ignored everywhere or nowhere in a pattern; undefined where it is here and is not there. */
export function foldsAll(pattern: PatternNode): boolean | undefined {
  const folds = new Set<boolean>();
  visit(pattern, (node) => {
    if (node.type === 'reference') folds.add(node.fold);
    if (node.type === 'set' && node.set.items.some(hasCase)) folds.add(node.fold);
  });
  return folds.size > 1 ? undefined : folds.has(true);
}

/** How many characters, classes and places a pattern has once its repeats are written out, as RE2 does. */
export function countSteps(node: PatternNode): number {
  switch (node.type) {
    case 'sequence':
      return sumSteps(node.parts);
    case 'choice':
      return sumSteps(node.options);
    case 'repeat':
      return countSteps(node.of) * Math.max(node.min, node.max === INFINITY ? 1 : node.max);
    case 'set':
    case 'place':
    case 'reference':
      return 1;
    default:
      return countSteps(node.of);
  }
}

const INFINITY = Number.POSITIVE_INFINITY;

function sumSteps(nodes: readonly PatternNode[]): number {
  let sum = 0;
  for (const node of nodes) sum += countSteps(node);
  return sum;
}

function visit(node: PatternNode, see: (node: PatternNode) => void): void {
  see(node);
  if (node.type === 'sequence') for (const part of node.parts) visit(part, see);
  else if (node.type === 'choice') for (const option of node.options) visit(option, see);
  else if ('of' in node) visit(node.of, see);
}

/** Whether upper and lower case make a difference: to a letter written out, and to a property other than all letters. */
function hasCase(item: CharItem): boolean {
  if (!isRange(item)) return !/^(?:L|N|Nd)$/.test(item.property);
  const [from, to] = item;
  // A long range is what `\W` or `.` stand for, which no letter is singled out by.
  if (to - from > 0x300) return false;
  for (let code = from; code <= to; code++) {
    if (/\p{Changes_When_Casemapped}/u.test(String.fromCodePoint(code))) return true;
  }
  return false;
}
