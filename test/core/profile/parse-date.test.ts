import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/profile/day-number.ts';
import { fullYear, parseDate } from '../../../src/core/profile/parse-date.ts';

describe('parseDate', () => {
  it('is told by its example', () => {
    expect(parseDate('13/04/2024')).toEqual({
      dmy: { year: 2024, month: 4, day: 13 },
      openForm: '/',
    });
  });

  it.each([
    '2024-03-05',
    '2024/3/5',
    '2024.03.05',
    '05.03.2024',
    '5.3.2024',
    '05.03.24',
    '5-Mar-24',
    '05Mar2024',
    '5 March 2024',
    '5th March 2024',
    '5. März 2024',
    'March 5, 2024',
    'Mar 5th, 2024',
    'Mar-05-2024',
  ])('reads %s in one way', (text) => {
    const date = parseDate(text);
    expect(date?.dmy && isoDay(date.dmy)).toBe('2024-03-05');
    expect(date?.mdy).toBe(date?.dmy);
    expect(date?.openForm).toBeUndefined();
  });

  it.each([
    ['3/4/2024', '/'],
    ['03-04-2024', '-'],
    ['3/4/24', '/'],
  ])('reads %s in two ways', (text, openForm) => {
    const date = parseDate(text)!;
    expect([isoDay(date.dmy!), isoDay(date.mdy!)]).toEqual(['2024-04-03', '2024-03-04']);
    expect(date.openForm).toBe(openForm);
  });

  it('reads one day where day and month are equal', () => {
    const date = parseDate('04/04/2024')!;
    expect(date.dmy).toBe(date.mdy);
  });

  it.each([
    '',
    '2024',
    '20240305',
    '2024-03',
    '2024-03/05',
    '2023-02-29',
    '31.04.2024',
    '13/13/2024',
    '1.2.24',
    '5-3-24',
    '192.168.1.1',
    'May I ask 2024',
    'Mango 5, 2024',
    '5-Mango-24',
    '0000-01-01',
    'March 52024',
  ])('does not read %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('fullYear', () => {
  it('puts two digits in 1930 to 2029', () => {
    expect(['24', '29', '30', '50', '1850'].map(fullYear)).toEqual([2024, 2029, 1930, 1950, 1850]);
  });
});
