import { francAll } from 'franc-min';
import { scriptOf } from './script-of.ts';

/** More of a text tells no more, and takes its time. */
const LONGEST = 600;

/** Letters make a language; what else a text holds is taken away. */
const OTHER = /https?:\S+|\S+@\S+|[\p{N}\p{S}_@#/\\|<>{}[\]•]+/gu;

/** How a text reads. */
export interface Reading {
  readonly script: string;
  /** How well it fits languages, by ISO 639-3 code: 1 for the best, which comes first; none where it is too short. */
  readonly scores: ReadonlyMap<string, number>;
}

/**
 * How a text reads; undefined where it is too short to tell anything.
 *
 * @param shortest Characters from which on its language can be told; its script is told from fewer.
 *
 * @example
 * readingOf('Где моя посылка?', 80) // { script: 'Cyrillic', scores: new Map() }
 */
export function readingOf(text: string, shortest: number): Reading | undefined {
  const letters = text
    .slice(0, LONGEST * 2)
    .replace(OTHER, ' ')
    .trim()
    .slice(0, LONGEST);
  const script = scriptOf(letters);
  if (script === undefined) return undefined;
  const scores = letters.length < shortest ? [] : francAll(letters);
  return { script, scores: new Map(scores[0]?.[0] === 'und' ? [] : scores) };
}
