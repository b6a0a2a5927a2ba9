import { nameWords } from '../../../words/name-words.ts';

/** Words in the names of columns that hold a difference, and so may go below zero or beyond the whole. */
const WORDS = new Set([
  ...[
    'change',
    'changes',
    'delta',
    'diff',
    'difference',
    'growth',
    'gain',
    'loss',
    'return',
    'returns',
    'net',
    'balance',
  ],
  ...[
    'profit',
    'margin',
    'yoy',
    'mom',
    'qoq',
    'offset',
    'shift',
    'adjustment',
    'correction',
    'error',
    'residual',
  ],
  ...[
    'temperature',
    'temp',
    'score',
    'sentiment',
    'polarity',
    'x',
    'y',
    'z',
    'lat',
    'latitude',
    'lon',
    'lng',
    'longitude',
  ],
  ...[
    'log',
    'elevation',
    'altitude',
    'trend',
    'swing',
    'gap',
    'lead',
    'bias',
    'deviation',
    'anomaly',
    'income',
    'earnings',
  ],
]);

/**
 * Whether a column's name says that its numbers go both ways from zero.
 *
 * @example
 * hasChangeName('price_change') // true
 * hasChangeName('price') // false
 */
export function hasChangeName(name: string): boolean {
  return nameWords(name).some((word) => WORDS.has(word));
}
