import { shingleHashes } from './shingle-hashes.ts';

/** A text of the list, and how similar it is. */
export interface NearestText {
  /** Its place in the list. */
  readonly text: number;
  /** The Jaccard similarity of their shingles, above 0. */
  readonly similarity: number;
}

/**
 * For each of a few texts, the most similar ones of a long list, the most similar first and those of equal similarity in the
 * order of the list. Texts that share no shingle are never given. The list is gone over once; it takes time with the shingles
 * that the two sides share.
 *
 * @param few Usually normalised, as the list is.
 * @param options How many to give of each, and the characters of a shingle.
 *
 * @example
 * nearestTexts(['lost card'], ['a lost card', 'a new phone'], { most: 1, shingleSize: 3 })[0][0].text // 0
 */
export function nearestTexts(
  few: readonly string[],
  list: readonly string[],
  { most, shingleSize }: { readonly most: number; readonly shingleSize: number },
): NearestText[][] {
  const sizes = new Uint32Array(few.length);
  const holders = new Map<number, number[]>();
  for (const [place, text] of few.entries()) {
    const hashes = shingleHashes(text, shingleSize);
    sizes[place] = hashes.length;
    for (const hash of hashes) {
      const known = holders.get(hash);
      if (known) known.push(place);
      else holders.set(hash, [place]);
    }
  }
  const nearest: NearestText[][] = few.map(() => []);
  const shared = new Uint32Array(few.length);
  for (const [text, content] of list.entries()) {
    const hashes = shingleHashes(content, shingleSize);
    shared.fill(0);
    for (const hash of hashes) for (const place of holders.get(hash) ?? []) shared[place]!++;
    for (let place = 0; place < few.length; place++) {
      const common = shared[place]!;
      if (common === 0) continue;
      const similarity = common / (sizes[place]! + hashes.length - common);
      keep(nearest[place]!, { text, similarity }, most);
    }
  }
  return nearest;
}

/** Puts a text where it belongs among the best so far. */
function keep(best: NearestText[], one: NearestText, most: number): void {
  if (best.length === most && best.at(-1)!.similarity >= one.similarity) return;
  let place = best.length;
  while (place > 0 && best[place - 1]!.similarity < one.similarity) place--;
  best.splice(place, 0, one);
  if (best.length > most) best.pop();
}
