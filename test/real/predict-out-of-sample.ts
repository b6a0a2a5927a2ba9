const FOLDS = 5;
/** How far apart similarities are made by the softmax; tried on the data as it is, without any switched label. */
const SHARPNESS = 30;

/**
 * A small model to have predictions of: each label is the mean of its texts' words, weighed by how rare they are, and a
 * text is the likelier of a label the more words they share. Each row is predicted by the four fifths of the rows that it
 * is not among.
 *
 * @returns By row, the probability of each label.
 */
export function predictOutOfSample(
  rows: readonly (readonly [text: string, label: string])[],
  labels: readonly string[],
  random: () => number,
): number[][] {
  const words = rows.map(([text]) => wordsOf(text));
  const vectors = weigh(words);
  const folds = rows.map(() => Math.floor(random() * FOLDS));
  const predicted: number[][] = new Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const sums = new Map(labels.map((label) => [label, new Map<string, number>()]));
    for (const [row, vector] of vectors.entries()) {
      if (folds[row] === fold) continue;
      const sum = sums.get(rows[row]![1])!;
      for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
    }
    const centroids = labels.map((label) => toUnit(sums.get(label)!));
    for (const [row, vector] of vectors.entries()) {
      if (folds[row] !== fold) continue;
      predicted[row] = softmax(centroids.map((centroid) => SHARPNESS * dot(vector, centroid)));
    }
  }
  return predicted;
}

/** Words, and neighbours of words. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  return [...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)];
}

function weigh(texts: readonly string[][]): Map<string, number>[] {
  const holding = new Map<string, number>();
  for (const words of texts) {
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  return texts.map((words) =>
    toUnit(new Map(words.map((word) => [word, Math.log(texts.length / holding.get(word)!)]))),
  );
}

function toUnit(vector: ReadonlyMap<string, number>): Map<string, number> {
  const length = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([word, weight]) => [word, weight / length]));
}

function dot(text: ReadonlyMap<string, number>, centroid: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of text) sum += weight * (centroid.get(word) ?? 0);
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
