import { describe, expect, it } from 'vitest';
import { inferDateOrder } from '../../../src/core/profile/infer-date-order.ts';
import { NULL } from '../../../src/core/table/cell.ts';

describe('inferDateOrder', () => {
  it.each([
    [['03/04/2024', '25/03/2024'], 'dmy'],
    [['03/04/2024', '03/25/2024'], 'mdy'],
    [[' 25-03-2024 10:00 '], 'dmy'],
    [['25/03/2024', '03/25/2024'], undefined],
    [['03/04/2024', '05/05/2024'], undefined],
    [['25.03.2024', '2024-03-25', '25-Mar-2024'], undefined],
    [['', 'x', undefined, NULL], undefined],
    [[], undefined],
  ])('reads %j as %s', (cells, order) => {
    expect(inferDateOrder(cells)).toBe(order);
  });
});
