import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src/core/profile/parse-time.ts';

describe('parseTime', () => {
  it('is told by its example', () => {
    expect(parseTime('9:05 pm+02:00')).toEqual({
      seconds: 75900,
      fraction: '',
      hasSeconds: false,
      offset: 120,
    });
  });

  it.each([
    ['09:05', 32_700],
    ['9:05:30', 32_730],
    ['12:00 AM', 0],
    ['12:00 p.m.', 43_200],
    ['23:59:59', 86_399],
  ])('reads %s', (text, seconds) => {
    expect(parseTime(text)?.seconds).toBe(seconds);
  });

  it.each([
    ['10:00Z', 0],
    ['10:00 UTC', 0],
    ['10:00-0530', -330],
    ['10:00+02', 120],
    ['10:00', undefined],
  ])('reads the zone of %s', (text, offset) => {
    expect(parseTime(text)?.offset).toBe(offset);
  });

  it('drops zeros at the end of a fraction', () => {
    expect(parseTime('10:00:00.250')?.fraction).toBe('25');
    expect(parseTime('10:00:00,000')?.fraction).toBe('');
  });

  it.each([
    '24:00',
    '10:60',
    '10:00:60',
    '13:00 PM',
    '0:30 AM',
    '10',
    '10:5',
    '10:00+15:00',
    '10:00 CET',
    '',
  ])('does not read %j', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});
