import { normaliseText } from '../../similarity/normalise-text.ts';

/** A word that some texts use and others do not, and how sure that is. */
export interface DistinctiveWord {
  readonly word: string;
  /** Texts of the first kind that have it. */
  readonly here: number;
  /** Texts of the second kind that have it. */
  readonly there: number;
  /** The log-odds ratio over its standard error. */
  readonly score: number;
}

/** Added to each count, so that a word that one side lacks has odds as well. */
const PRIOR = 0.5;
/** A word of a letter or two tells nothing in languages of Latin letters. */
const PARTICLE = /^[a-z]{1,2}$/;
/** The normal quantile that chance alone passes for one word in twenty. */
const SURE = 1.645;

/**
 * The words that set some texts apart from others, by the smoothed log-odds ratio of texts that have them, over its
 * standard error; a word has a letter and is in two texts at least. After Monroe, Colaresi and Quinn 2008, "Fightin' Words", with
 * a flat prior.
 *
 * @example
 * distinctiveWords(['red boot', 'red shoe', 'red hat'], ['a boot', 'a shoe', 'a hat'], 1)[0]?.word // 'red'
 */
export function distinctiveWords(
  here: readonly string[],
  there: readonly string[],
  most: number,
): DistinctiveWord[] {
  const [own, others] = [countTexts(here), countTexts(there)];
  return [...own]
    .filter(([, count]) => count >= 2)
    .map(([word, count]) => {
      const against = others.get(word) ?? 0;
      const cells = [count, here.length - count, against, there.length - against].map(
        (each) => each + PRIOR,
      ) as [number, number, number, number];
      const [a, b, c, d] = cells;
      const error = Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
      return { word, here: count, there: against, score: Math.log((a * d) / (b * c)) / error };
    })
    .filter(({ score }) => score > SURE)
    .sort((a, b) => b.score - a.score || b.here - a.here || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}

function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(normaliseText(text).split(' '))) {
      if (/\p{L}/u.test(word) && !PARTICLE.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
