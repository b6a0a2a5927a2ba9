import { expect, it } from 'vitest';
import { RecordStarts } from '../../../src/core/table/record-starts.ts';

const GIB = 2 ** 30;

it('gives starts back beyond four gigabytes, added one by one or together', () => {
  const starts = Array.from({ length: 200_000 }, (_, i) => i * 65_000);
  const single = new RecordStarts();
  for (const start of starts) single.push(start);
  const together = new RecordStarts();
  for (let from = 0; from < starts.length; from += 1000) {
    const part = starts.slice(from, from + 1000);
    together.pushAll(
      Uint32Array.from(part, (start) => start - part[0]!),
      part.length,
      part[0]!,
    );
  }
  expect(starts.at(-1)).toBeGreaterThan(12 * GIB);
  expect(starts.filter((start, i) => single.at(i) !== start)).toEqual([]);
  expect(starts.filter((start, i) => together.at(i) !== start)).toEqual([]);
});

it('passes over several segments of four gigabytes at once', () => {
  const starts = new RecordStarts();
  for (const start of [0, 20 * GIB, 20 * GIB + 1]) starts.push(start);
  expect([0, 1, 2].map((i) => starts.at(i))).toEqual([0, 20 * GIB, 20 * GIB + 1]);
});

it('says so where there are more records than can be numbered', () => {
  const starts = new RecordStarts(3);
  starts.pushAll(Uint32Array.of(0, 2), 2, 0);
  starts.push(4);
  expect(() => starts.push(6)).toThrow('The file has more than 3 records.');
  expect(() => starts.pushAll(Uint32Array.of(6), 1, 0)).toThrow('more than 3 records');
});
