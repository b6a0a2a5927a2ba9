import { PatternError } from './pattern-error.ts';
import type { PatternNode } from './pattern-node.ts';
import type { PatternReader } from './pattern-reader.ts';

/** The atom with the quantifier that follows it, if one does. */
export function parseQuantifier(
  reader: PatternReader,
  atom: PatternNode,
  start: number,
): PatternNode {
  const open = reader.at;
  const bounds = takeBounds(reader);
  if (!bounds) return atom;
  const [min, max] = bounds;
  if (min > max) throw new PatternError(`The repeat ${min} to ${max} is the wrong way round`, open);
  if (atom.type === 'place' && !reader.isPython) {
    throw new PatternError('Nothing to repeat: a place takes no character', start);
  }
  const node: PatternNode = { type: 'repeat', of: atom, min, max, mode: takeMode(reader) };
  reader.skipBlank();
  const next = reader.at;
  if (takeBounds(reader)) {
    throw new PatternError('A repeat is repeated', next, 'Put what is repeated in `(?:…)`.');
  }
  return node;
}

function takeMode(reader: PatternReader) {
  if (reader.take('?')) return 'lazy' as const;
  // JavaScript has no possessive repeats, and a second `+` is an error there.
  if (reader.isPython && reader.take('+')) return 'possessive' as const;
  return 'greedy' as const;
}

/** A brace that holds no numbers stands for itself, as in both languages. */
function takeBounds(reader: PatternReader): [min: number, max: number] | undefined {
  if (reader.take('*')) return [0, Number.POSITIVE_INFINITY];
  if (reader.take('+')) return [1, Number.POSITIVE_INFINITY];
  if (reader.take('?')) return [0, 1];
  const found = reader.takeMatch(/\{(\d*)(,?)(\d*)\}/y);
  if (!found) return undefined;
  const [whole, from = '', comma, to = ''] = found;
  const isRepeat = from !== '' || (reader.isPython && comma !== '' && to !== '');
  if (!isRepeat) {
    reader.at -= whole.length;
    return undefined;
  }
  const min = Number(from);
  if (comma === '') return [min, min];
  return [min, to === '' ? Number.POSITIVE_INFINITY : Number(to)];
}
