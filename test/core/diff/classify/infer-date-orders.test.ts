import { describe, expect, it } from 'vitest';
import { inferDateOrders } from '../../../../src/core/diff/classify/infer-date-orders.ts';

describe('inferDateOrders', () => {
  it('tells each side by its own values', () => {
    expect(inferDateOrders([{ base: '25/03/2024', head: '2024-03-25' }])).toEqual({ base: 'dmy' });
    expect(inferDateOrders([{ base: '25/03/2024', head: '03/25/2024' }])).toEqual({
      base: 'dmy',
      head: 'mdy',
    });
    expect(inferDateOrders([{ base: undefined, head: 'x' }])).toEqual({});
  });
});
