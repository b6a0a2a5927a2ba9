import { type CharItem, type CharSet, isRange } from './char-set.ts';
import { javascriptProperty } from './javascript-property.ts';
import type { PatternNode, Place } from './pattern-node.ts';

const WORD = '[\\p{L}\\p{N}_]';
const UNICODE_BOUNDARY = `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`;

const PLACES: Readonly<Record<Place, string>> = {
  'text-start': '(?<![^])',
  'text-end': '(?![^])',
  'last-line-end': '(?=\\n?(?![^]))',
  'line-start': '(?<![^\\n])',
  'line-end': '(?![^\\n])',
  boundary: '\\b',
  'no-boundary': '\\B',
};

/**
 * A tree in JavaScript's syntax, for the flag `u`. What it lacks is built of what it has: an atomic group is a
 * look ahead and a reference to what it saw. One thing stays JavaScript's: a reference to a group that took no part
 * matches nothing at all here, and fails in Python.
 *
 * @param names the groups that have names
 */
export function writeJavaScript(node: PatternNode, names: ReadonlyMap<string, number>): string {
  let atomics = 0;
  const write = (one: PatternNode): string => {
    switch (one.type) {
      case 'set':
        return writeSet(one.set);
      case 'sequence':
        return one.parts.map((p) => (p.type === 'choice' ? `(?:${write(p)})` : write(p))).join('');
      case 'choice':
        return one.options.map(write).join('|');
      case 'repeat': {
        const mode = one.mode === 'lazy' ? '?' : '';
        const repeat = `(?:${write(one.of)})${bounds(one.min, one.max)}${mode}`;
        return one.mode === 'possessive' ? atomic(repeat) : repeat;
      }
      case 'capture':
        // Named, so that the groups of atomic parts do not shift the numbers.
        return `(?<g${one.group}>${write(one.of)})`;
      case 'atomic':
        return atomic(write(one.of));
      case 'look':
        return `(?${one.behind ? '<' : ''}${one.negative ? '!' : '='}${write(one.of)})`;
      case 'reference':
        return `\\k<g${typeof one.group === 'number' ? one.group : names.get(one.group)}>`;
      case 'place':
        return writePlace(one.place, one.unicode);
    }
  };
  const atomic = (inside: string) => {
    const name = `a${++atomics}`;
    return `(?:(?=(?<${name}>${inside}))\\k<${name}>)`;
  };
  return write(node);
}

function writePlace(place: Place, unicode: boolean): string {
  if (unicode && place === 'boundary') return UNICODE_BOUNDARY;
  if (unicode && place === 'no-boundary') return `(?!${UNICODE_BOUNDARY})`;
  return PLACES[place];
}

function bounds(min: number, max: number): string {
  return `{${min},${max === Number.POSITIVE_INFINITY ? '' : max}}`;
}

function writeSet({ items, negated }: CharSet): string {
  return `[${negated ? '^' : ''}${items.map(writeItem).join('')}]`;
}

function writeItem(item: CharItem): string {
  if (isRange(item)) return `${char(item[0])}-${char(item[1])}`;
  return `\\${item.negated ? 'P' : 'p'}{${javascriptProperty(item.property)}}`;
}

const char = (code: number) => `\\u{${code.toString(16)}}`;
