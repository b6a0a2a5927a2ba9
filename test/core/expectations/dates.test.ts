import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLooseDate } from '../../../src/core/expectations/values/loose-date.ts';
import { compileStrftime } from '../../../src/core/expectations/values/strftime.ts';
import { HANG } from '../../hang.ts';

/*
 * Whether python-dateutil 4.0.0 (`dateutil.parser.parse(text)`) and Python 3.11 (`datetime.strptime(text, format)`) read
 * a text or raise an error, by `golden/dates.json`.
 */
const { dateutil, strptime } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'golden/dates.json'), 'utf8'),
) as { dateutil: [string, boolean][]; strptime: [string, string, boolean][] };

describe('isLooseDate', () => {
  it.each(dateutil)('%j: %s', (text, isDate) => {
    expect(isLooseDate(text)).toBe(isDate);
  });

  it('does not take names of time zones, nor letters for units of time', () => {
    expect(['10:00 EST', '10h36m28s'].map(isLooseDate)).toEqual([false, false]);
  });
});

describe('compileStrftime', () => {
  it.each(strptime)('%j %j: %s', (format, text, matches) => {
    const compiled = compileStrftime(format);
    expect(typeof compiled === 'string' ? compiled : compiled.matches(text)).toBe(matches);
  });

  it.each([
    ['%Q', 'has a directive that is not known, `%Q`'],
    ['%', 'has a directive that is not known, `%`'],
    ['%d/%d', 'has a directive twice, `%d`'],
  ])('refuses %j', (format, fault) => {
    expect(compileStrftime(format)).toBe(fault);
  });

  it('takes little time over a text made to be slow', () => {
    const format = compileStrftime('%d%m%y%H%M%S%j%f%U%W%V');
    const started = performance.now();
    expect(typeof format !== 'string' && format.matches(`${'1'.repeat(60)}x`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(HANG);
  });
});
