import { type CharItem, type CharSet, isRange, LAST_CODE_POINT } from './char-set.ts';
import type { PatternNode, Place } from './pattern-node.ts';

const PLACES: Readonly<Record<Place, string>> = {
  'text-start': '\\A',
  'text-end': '\\z',
  // As an end it takes the line feed, which a yes or no does not show.
  'last-line-end': '(?:\\z|\\n\\z)',
  'line-start': '(?m:^)',
  'line-end': '(?m:$)',
  boundary: '\\b',
  'no-boundary': '\\B',
};

/**
 * A tree in RE2's syntax, for telling whether it matches and not what: groups are not captured, and a repeat is
 * as good greedy as lazy. Only for trees of which `findSlowFeature` finds nothing.
 *
 * @param whole whether the whole text is to match, where `$` is the end and nothing else
 */
export function writeRe2(node: PatternNode, whole: boolean): string {
  const write = (one: PatternNode) => writeRe2(one, whole);
  switch (node.type) {
    case 'set': {
      const set = writeSet(node.set);
      return node.fold ? `(?i:${set})` : set;
    }
    case 'sequence':
      return node.parts
        .map((part) => (part.type === 'choice' ? group(write(part)) : write(part)))
        .join('');
    case 'choice':
      return node.options.map(write).join('|');
    case 'repeat':
      return `${group(write(node.of))}${bounds(node.min, node.max)}`;
    case 'place':
      return whole && node.place === 'last-line-end' ? '\\z' : PLACES[node.place];
    case 'capture':
      return group(write(node.of));
    default:
      throw new Error(`RE2 has no ${node.type}`);
  }
}

const group = (inside: string) => `(?:${inside})`;

function bounds(min: number, max: number): string {
  if (max !== Number.POSITIVE_INFINITY) return min === max ? `{${min}}` : `{${min},${max}}`;
  if (min < 2) return min === 0 ? '*' : '+';
  return `{${min},}`;
}

function writeSet({ items, negated }: CharSet): string {
  const [only] = items;
  if (!only) return negated ? '(?s:.)' : `[^\\x{0}-${char(LAST_CODE_POINT)}]`;
  if (items.length === 1 && !negated && isRange(only) && only[0] === only[1]) return char(only[0]);
  return `[${negated ? '^' : ''}${items.map(writeItem).join('')}]`;
}

function writeItem(item: CharItem): string {
  if (isRange(item)) return `${char(item[0])}-${char(item[1])}`;
  return `\\${item.negated ? 'P' : 'p'}{${shortName(item.property)}}`;
}

/** RE2 knows scripts and categories by their names alone. */
const shortName = (property: string) => property.replace(/^(?:Script|sc|General_Category|gc)=/, '');

function char(code: number): string {
  const text = String.fromCodePoint(code);
  return /[A-Za-z0-9]/.test(text) ? text : `\\x{${code.toString(16)}}`;
}
