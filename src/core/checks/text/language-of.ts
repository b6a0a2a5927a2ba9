import { scriptOf } from './script-of.ts';

/** More of a text tells no more, and takes its time. */
const LONGEST = 300;

/** Letters make a language; what else a text holds is taken away. */
const OTHER = /https?:\S+|\S+@\S+|[\p{N}\p{S}_@#/\\|<>{}[\]•]+/gu;

/** How a text reads. */
export interface Reading {
  readonly script: string;
  /** How well it fits languages, by ISO 639-3 code: 1 for the best, which comes first; none where it is too short. */
  readonly scores: ReadonlyMap<string, number>;
}

/** Tells how a text reads; undefined where it is too short to tell anything. */
export type Reader = (text: string) => Reading | undefined;

/**
 * Makes a reader. The library's knowledge of languages is loaded only here: most data has no running text.
 *
 * @param shortest Characters from which on a language is told; a script is told from fewer.
 */
export async function openReader(shortest: number): Promise<Reader> {
  const { francAll } = await import('franc-min');
  return (text) => {
    const letters = text
      .slice(0, LONGEST * 4)
      .replace(OTHER, ' ')
      .trim()
      .slice(0, LONGEST);
    const script = scriptOf(letters);
    if (script === undefined) return undefined;
    const scores = letters.length < shortest ? [] : francAll(letters);
    return { script, scores: new Map(scores[0]?.[0] === 'und' ? [] : scores) };
  };
}
