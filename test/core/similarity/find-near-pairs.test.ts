import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearPairs } from '../../../src/core/similarity/find-near-pairs.ts';
import { jaccard } from '../../../src/core/similarity/jaccard.ts';
import { shingles } from '../../../src/core/similarity/shingles.ts';

const OPTIONS = { threshold: 0.8, shingleSize: 5, minimumLength: 1, sameNumbers: false };
const similarity = (a: string, b: string) => jaccard(shingles(a, 5), shingles(b, 5));

/** Pairs as text, so that they can be compared whatever the order of the list. */
function near(texts: readonly string[], options = OPTIONS): string[] {
  return findNearPairs(texts, options)
    .map(({ a, b, similarity }) => [texts[a], texts[b]].sort().concat(`${similarity}`).join(' | '))
    .sort();
}

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 2, maxLength: 8 });
const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => words.join(' '));
/** A sentence and others made of it by changing, adding and cutting a few characters. */
const family = fc
  .tuple(
    sentence,
    fc.array(fc.tuple(fc.nat(80), fc.nat(3), fc.string({ maxLength: 2 })), { maxLength: 6 }),
  )
  .map(([text, edits]) => [
    text,
    ...edits.map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut)),
  ]);
const texts = fc
  .array(family, { minLength: 1, maxLength: 10 })
  .map((families) => [...new Set(families.flat())]);

describe('findNearPairs', () => {
  it('finds the two that are alike, each pair once', () => {
    const list = [
      'why has my transfer not gone through yet',
      'where is the nearest branch of the bank',
      'why has my transfer not gone through',
    ];
    expect(findNearPairs(list, OPTIONS)).toEqual([{ a: 2, b: 0, similarity: 32 / 36 }]);
  });

  it('has nothing to say of few and of empty texts', () => {
    expect(findNearPairs([], OPTIONS)).toEqual([]);
    expect(findNearPairs([''], OPTIONS)).toEqual([]);
    expect(findNearPairs(['a', 'b', ''], OPTIONS)).toEqual([]);
  });

  it('tells of no pair below the threshold, and of each its true similarity', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0.3, max: 1, noNaN: true }), (list, threshold) => {
        for (const pair of findNearPairs(list, { ...OPTIONS, threshold })) {
          expect(pair.similarity).toBe(similarity(list[pair.a]!, list[pair.b]!));
          expect(pair.similarity).toBeGreaterThanOrEqual(threshold);
          expect(pair.a).not.toBe(pair.b);
        }
      }),
    );
  });

  it('finds at least 95 % of the pairs that comparing all with all finds', () => {
    let wanted = 0;
    let found = 0;
    fc.assert(
      fc.property(texts, (list) => {
        for (let i = 0; i < list.length; i++) {
          for (let j = i + 1; j < list.length; j++) {
            if (similarity(list[i]!, list[j]!) >= OPTIONS.threshold) wanted++;
          }
        }
        found += findNearPairs(list, OPTIONS).length;
      }),
      { numRuns: 200 },
    );
    expect(wanted).toBeGreaterThan(500);
    expect(found).toBeLessThanOrEqual(wanted);
    expect(found / wanted).toBeGreaterThanOrEqual(0.95);
  });

  it('finds the same pairs in any order of the texts', () => {
    const shuffled = texts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(near(other)).toEqual(near(list));
      }),
    );
  });

  it('finds among some texts and all what it finds among all, but for pairs without any of them', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (list, count) => {
        const among = Math.min(count, list.length);
        const some = findNearPairs(list, OPTIONS, among);
        const wanted = findNearPairs(list, OPTIONS).filter(({ a, b }) => Math.min(a, b) < among);
        const named = (pairs: typeof some) =>
          pairs.map(({ a, b }) => `${Math.min(a, b)}-${Math.max(a, b)}`).sort();
        expect(named(some)).toEqual(named(wanted));
      }),
    );
  });

  it('passes over texts that are too short', () => {
    const list = ['where is my card', 'where is my card now'];
    const near = (minimumLength: number) =>
      findNearPairs(list, { ...OPTIONS, threshold: 0.7, minimumLength });
    expect(near(16)).toHaveLength(1);
    expect(near(17)).toEqual([]);
  });

  it('does not chain: the ends of a row of neighbours are no pair', () => {
    const start = 'the quick brown fox jumps over the lazy dog near the river';
    const list = [start, `${start} on monday`, `${start} on monday at noon ok`];
    expect(similarity(list[0]!, list[2]!)).toBeLessThan(0.8);
    expect(
      findNearPairs(list, OPTIONS)
        .map(({ a, b }) => `${a}-${b}`)
        .sort(),
    ).toEqual(['0-1', '1-2']);
  });

  const template = Array.from(
    { length: 3000 },
    (_, i) => `dear customer your parcel with the number ${i} waits for you at the post office`,
  );

  it('finds a bounded number of partners for each of many texts that are alike', () => {
    const pairs = findNearPairs(template, OPTIONS);
    const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    expect(paired.size).toBe(template.length);
    expect(pairs.length).toBeLessThanOrEqual(template.length * 16);
  });

  it('takes texts with other numbers for no pair where it is told so', () => {
    const options = { ...OPTIONS, sameNumbers: true };
    const copy = template[1700]!.replace('dear', 'my dear');
    expect(near([...template, copy], options)).toEqual([
      `${template[1700]} | ${copy} | ${similarity(template[1700]!, copy)}`,
    ]);
  });
});
