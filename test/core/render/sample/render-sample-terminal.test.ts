import { describe, expect, it } from 'vitest';
import { renderSampleTerminal } from '../../../../src/core/render/sample/render-sample-terminal.ts';
import type { SampleView } from '../../../../src/core/render/sample/sample-view.ts';

const VIEW: SampleView = {
  name: 'x.csv',
  noun: 'row',
  population: 300,
  census: false,
  why: 'So many.',
  strata: [
    { name: 'a', members: ['a'], rows: 280, drawn: 2, inclusion: { low: 0.002, high: 0.02 } },
    { name: 'b + c', members: ['b', 'c'], rows: 20, drawn: 0, inclusion: null },
  ],
  notes: ['b and c were merged.'],
  secretDigest: 'sha256:0',
  masked: true,
  showsRows: true,
  columns: ['text'],
  rows: [1, 2].map((row) => ({
    id: `${row}`,
    stratum: 'a',
    inclusion: 0.02,
    path: 'x.csv',
    row,
    line: row + 1,
    cells: [`text ${row}`],
  })),
};

const render = (view: Partial<SampleView>) =>
  renderSampleTerminal({ ...VIEW, ...view }, ['Go on.'], { width: 60, colour: false });

describe('renderSampleTerminal', () => {
  it('says what was drawn and why, from which strata, what to know and what to do', () => {
    expect(render({})).toBe(`2 rows drawn of 300 rows of x.csv.
So many.

  stratum  rows  drawn  inclusion
  a        280   2      0.2 % to 2 %
  b + c    20    0      -

b and c were merged.

  row  stratum  text
  1    a        text 1
  2    a        text 2

Go on.
`);
  });

  it('shows no rows where none are to be shown', () => {
    const shown = render({ showsRows: false });
    expect(shown).not.toContain('text 1');
  });

  it('masks what strata are called by, unless cells are as they are', () => {
    const strata = [{ ...VIEW.strata[0]!, name: 'jane.doe@example.com' }];
    expect(render({ strata })).not.toContain('jane.doe');
    expect(render({ strata, masked: false })).toContain('jane.doe');
  });

  it('lets nothing out of data act on the terminal', () => {
    const hostile = '\u001b]0;title\u0007\n\u202e';
    const strata = [{ ...VIEW.strata[0]!, name: hostile }];
    const rows = [{ ...VIEW.rows[0]!, stratum: hostile, cells: [hostile] }];
    const shown = render({ name: hostile, strata, rows, columns: [hostile], notes: [hostile] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('is bounded however many strata and rows there are', () => {
    const strata = Array.from({ length: 99 }, (_, i) => ({ ...VIEW.strata[0]!, name: `s${i}` }));
    const rows = Array.from({ length: 99 }, () => VIEW.rows[0]!);
    const shown = render({ strata, rows });
    expect(shown).toContain('and 69 more strata');
    expect(shown).toContain('and 89 more rows');
    expect(shown.split('\n').length).toBeLessThan(60);
  });
});
