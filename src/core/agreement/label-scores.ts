import { numberOfText } from '../profile/number-of-text.ts';
import type { Level } from './ratings.ts';

/**
 * Where labels stand on a scale: at their numbers at the interval and ratio levels, undefined where they are none; else
 * at their places in the label set, from 1. On a ratio scale there is nothing below zero.
 *
 * @example
 * labelScores(['low', 'high'], 'ordinal') // [1, 2]
 * labelScores(['10', '2.5', 'bad row'], 'interval') // [10, 2.5, undefined]
 */
export function labelScores(labels: readonly string[], level: Level): (number | undefined)[] {
  if (level === 'nominal' || level === 'ordinal') return labels.map((_, place) => place + 1);
  return labels.map((label) => {
    const score = numberOfText(label.trim());
    return level === 'ratio' && score !== undefined && score < 0 ? undefined : score;
  });
}
