import { normaliseText } from '../../similarity/normalise-text.ts';

/** A class of a dataset. */
export interface ClassTexts {
  readonly label: string;
  /** How many rows it has. */
  readonly rows: number;
  /** Texts of some of them; none where the dataset has no text. */
  readonly texts: readonly string[];
}

/**
 * The classes that are likeliest confused with one, the likeliest first: those whose texts use the same rare words
 * (cosine of word counts, weighted by inverse class frequency); without texts, the largest ones.
 *
 * @param most How many.
 * @example
 * neighbouringClasses('shoe', [
 *   { label: 'shoe', rows: 1, texts: ['a leather shoe'] },
 *   { label: 'soup', rows: 9, texts: ['a tin of soup'] },
 *   { label: 'boot', rows: 1, texts: ['a leather boot'] },
 * ], 1) // ['boot']
 */
export function neighbouringClasses(
  audited: string,
  classes: readonly ClassTexts[],
  most: number,
): string[] {
  const vectors = new Map(classes.map(({ label, texts }) => [label, countWords(texts)]));
  const spread = new Map<string, number>();
  for (const words of vectors.values()) {
    for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const weigh = (words: ReadonlyMap<string, number>) =>
    new Map(
      [...words].map(([word, count]) => [
        word,
        Math.log1p(count) * Math.log((classes.length + 1) / spread.get(word)!),
      ]),
    );
  const own = weigh(vectors.get(audited) ?? new Map());
  return classes
    .filter(({ label }) => label !== audited)
    .map(({ label, rows }) => ({ label, rows, alike: cosine(own, weigh(vectors.get(label)!)) }))
    .sort((a, b) => b.alike - a.alike || b.rows - a.rows || (a.label < b.label ? -1 : 1))
    .slice(0, most)
    .map(({ label }) => label);
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(normaliseText(text).split(' '))) {
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
  const lengths = lengthOf(a) * lengthOf(b);
  return lengths === 0 ? 0 : product / lengths;
}

function lengthOf(vector: ReadonlyMap<string, number>): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
