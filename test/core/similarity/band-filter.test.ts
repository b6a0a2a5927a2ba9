import { expect, it } from 'vitest';
import { BandFilter } from '../../../src/core/similarity/band-filter.ts';
import { findNearPairs } from '../../../src/core/similarity/find-near-pairs.ts';
import { seededRandom } from '../../../src/core/statistics/seeded-random.ts';
import { openKernel } from '../../../src/kernel/open-kernel.ts';

const OPTIONS = { threshold: 0.8, shingleSize: 5, minimumLength: 20, sameNumbers: true };

function drawTexts(count: number, words: number): string[] {
  const random = seededRandom();
  const word = () => Math.floor(random() * 36 ** 6).toString(36);
  return Array.from({ length: count }, () => Array.from({ length: words }, word).join(' '));
}

it.each([
  ['by itself', undefined],
  ['by the kernel', openKernel()],
])('passes over no text that is found to be near, signed %s', (_, fast) => {
  const texts = drawTexts(400, 12);
  // Another word at the end leaves some four in five of the shingles.
  const twins = texts.map((text) => `${text.slice(0, -9)}qqqqqq`);
  const pairs = findNearPairs([...texts, ...twins], { ...OPTIONS, sameNumbers: false });
  expect(pairs.length).toBeGreaterThan(200);
  const filter = new BandFilter(texts, { ...OPTIONS, sameNumbers: false }, fast);
  for (const { a, b } of pairs) {
    const twin = [a, b].find((text) => text >= texts.length);
    if (twin !== undefined) expect(filter.mayBeNear(twins[twin - texts.length]!)).toBe(true);
  }
});

it('passes over nearly all others, and what is too short', () => {
  const texts = drawTexts(400, 12);
  const filter = new BandFilter([...texts.slice(0, 200), 'ok'], OPTIONS);
  expect(texts.slice(200).filter((text) => filter.mayBeNear(text))).toEqual([]);
  expect(filter.mayBeNear('ok')).toBe(false);
});
