import { expect, it } from 'vitest';
import { AssayError } from '../../src/core/assay-error.ts';
import { tellOutOfMemory } from '../../src/core/out-of-memory.ts';

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

it.each([
  ['an array that is too large', () => new Uint32Array(2 ** 40)],
  ['a buffer that is too large', () => new ArrayBuffer(2 ** 53 - 1)],
  ['a text that is too long', () => 'x'.repeat(2 ** 29).padEnd(2 ** 30)],
  ['bytes that are too long for a text', () => Buffer.alloc(2 ** 29 + 16).toString('latin1')],
])('tells that memory does not suffice for %s', (_, act) => {
  const told = tellOutOfMemory(thrownBy(act));
  expect(told).toBeInstanceOf(AssayError);
  expect(told).toMatchObject({
    code: 'unsupported',
    hint: expect.stringContaining('NODE_OPTIONS'),
  });
});

it('leaves other errors alone', () => {
  for (const error of [new RangeError('x'), new TypeError('invalid string length'), 'x', undefined])
    expect(tellOutOfMemory(error)).toBe(error);
});
