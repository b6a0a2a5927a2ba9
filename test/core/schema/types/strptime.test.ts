import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, isoDay } from '../../../../src/core/profile/day-number.ts';
import { compilePattern } from '../../../../src/core/schema/types/strptime/compile-pattern.ts';
import { HANG } from '../../../hang.ts';
import { weekDirectives } from './week-directives.ts';

const dayOf = (format: string, text: string) => {
  const day = compilePattern(format)(text)?.day;
  return day && isoDay(day);
};

describe('strptime patterns', () => {
  // Python 3.11: datetime.strptime(text, format).date().isoformat()
  it.each([
    ['%Y-%j', '2024-060', '2024-02-29'],
    ['%Y-%W-%a', '2024-10-Wed', '2024-03-06'],
    ['%Y-%U-%w', '2024-10-0', '2024-03-10'],
    ['%G-W%V-%u', '2020-W53-5', '2021-01-01'],
    ['%d.%m.%y', '01.01.69', '1969-01-01'],
    ['%d.%m.%y', '01.01.68', '2068-01-01'],
    ['%x', '03/05/24', '2024-03-05'],
    ['%c', 'Tue Mar  5 15:00:00 2024', '2024-03-05'],
    ['%H:%M', '15:00', '1900-01-01'],
    ['100%% %Y', '100% 2024', '2024-01-01'],
    ['%d%m%y', '5124', '2024-01-05'],
  ])('%s reads %s as %s', (format, text, day) => {
    expect(dayOf(format, text)).toBe(day);
  });

  it('reads every day written in any of its ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const day = dayFromNumber(number);
        const written = weekDirectives(day);
        for (const [format, text] of written)
          expect([format, dayOf(format, text)]).toEqual([format, isoDay(day)]);
      }),
      { seed: 1 },
    );
  });

  it('is not slowed down by a text or a pattern made to make it try again and again', () => {
    const format = '%d%m%H%M%S%y%j%U%W%w%u%I%V%f%Y%G';
    const started = performance.now();
    for (let i = 0; i < 100; i++) expect(dayOf(format, `${'1'.repeat(199)}x`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(HANG);
  });
});
