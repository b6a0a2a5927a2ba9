import { describe, expect, it } from 'vitest';
import { durationType } from '../../../../src/core/schema/types/duration-type.ts';
import { judgeCell } from '../judge-cell.ts';

const type = durationType();
const compare = (a: string, b: string) => type.compare?.(type.read(a), type.read(b));

describe('durations', () => {
  // The table of XML Schema Part 2, section 3.2.6.2.
  it.each([
    ['P1Y', 'P364D', 1],
    ['P1Y', 'P367D', -1],
    ['P1M', 'P27D', 1],
    ['P1M', 'P32D', -1],
    ['P5M', 'P149D', 1],
    ['P5M', 'P154D', -1],
    ['P1Y', 'P12M', 0],
    ['PT60S', 'PT1M', 0],
    ['P1W', 'P7D', 0],
    ['-P1D', 'P0D', -1],
  ])('%s and %s: %d', (a, b, order) => {
    expect(compare(a, b)).toBe(order);
  });

  it.each([
    ['P1Y', 'P365D'],
    ['P1Y', 'P366D'],
    ['P1M', 'P30D'],
    ['P5M', 'P152D'],
  ])('%s and %s have no order', (a, b) => {
    expect(compare(a, b)).toBeNaN();
  });

  it('keeps a bound unless it is surely broken', () => {
    const field = { type: 'duration', constraints: { minimum: 'P1M' } };
    expect(judgeCell(field, 'P27D')).toBe('constraint');
    expect(judgeCell(field, 'P30D')).toBe('ok');
    expect(judgeCell(field, 'P32D')).toBe('ok');
  });
});
