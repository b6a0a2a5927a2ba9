import { describe, expect, it } from 'vitest';
import { distinctiveWords } from '../../../src/core/audit/score/distinctive-words.ts';

describe('distinctive words', () => {
  it('are those that one side has and the other lacks, the surest first', () => {
    const here = ['broken parcel now', 'broken parcel', 'broken box', 'broken lid now'];
    const there = ['my parcel now', 'a parcel', 'the box', 'now'];
    const words = distinctiveWords(here, there, 5);
    expect(words.map(({ word, here: own, there: others }) => [word, own, others])).toEqual([
      ['broken', 4, 0],
    ]);
    // ln((4.5 × 4.5) / (0.5 × 0.5)) / √(1/4.5 + 1/0.5 + 1/0.5 + 1/4.5)
    expect(words[0]!.score).toBeCloseTo(4.3944 / 2.1082, 3);
  });

  it('are none where nothing tells texts apart, nor of one text', () => {
    expect(distinctiveWords(['a b', 'a c'], ['a b', 'a c'], 5)).toEqual([]);
    expect(distinctiveWords(['odd'], Array(50).fill('even'), 5)).toEqual([]);
    expect(distinctiveWords([], [], 5)).toEqual([]);
    const particles = distinctiveWords(Array(9).fill('a to 靴'), Array(9).fill('hat'), 5);
    expect(particles.map(({ word }) => word)).toEqual(['靴']);
    const numbers = distinctiveWords(Array(9).fill('51 b2b'), Array(9).fill('hat'), 5);
    expect(numbers.map(({ word }) => word)).toEqual(['b2b']);
  });

  it('count a text once however often it says a word, whatever the word is', () => {
    const here = ['constructor constructor', '__proto__ constructor', 'constructor'];
    const there = ['x', 'y', 'z', 'x', 'y', 'z'];
    expect(distinctiveWords(here, there, 1)[0]).toMatchObject({ word: 'constructor', here: 3 });
  });
});
