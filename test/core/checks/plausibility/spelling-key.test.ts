import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../../../src/core/checks/plausibility/spelling-key.ts';

describe('spellingKey', () => {
  it.each([
    ['Card_Arrival', 'card-arrival'],
    ['New York', 'new-york'],
    ['cardarrival', 'card  arrival'],
    ['U.S.A.', 'USA'],
    ["Levi's", 'Levis'],
    ['Ｒefund', 'refund'],
    ['covid-19', 'covid 19'],
  ])('is the same for %s and %s', (a, b) => expect(spellingKey(a)).toBe(spellingKey(b)));

  it.each([
    ['1.5', '15'],
    ['v1.2', 'v12'],
    ['2020-21', '202021'],
    ['C', 'C++'],
    ['C', 'C#'],
    ['refund', 'refunds'],
  ])('differs for %s and %s', (a, b) => expect(spellingKey(a)).not.toBe(spellingKey(b)));
});
