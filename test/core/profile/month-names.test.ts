import { describe, expect, it } from 'vitest';
import { monthByName } from '../../../src/core/profile/month-names.ts';

describe('monthByName', () => {
  it.each([
    ['Okt', 10],
    ['SEPT', 9],
    ['março', 3],
    ['août', 8],
    ['Dez', 12],
    ['Monday', undefined],
    ['Ma', undefined],
    ['', undefined],
  ])('reads %s as %s', (word, month) => {
    expect(monthByName(word)).toBe(month);
  });

  it('knows the names that the platform writes', () => {
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'])
      for (const style of ['short', 'long'] as const)
        for (let month = 1; month <= 12; month++) {
          const name = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
            .format(Date.UTC(2024, month - 1, 1))
            .replace('.', '');
          expect([language, name, monthByName(name)]).toEqual([language, name, month]);
        }
  });
});
