import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/core/render/markdown/fold.ts';
import { markdownProse } from '../../../../src/core/render/markdown/markdown-prose.ts';
import { markdownTable } from '../../../../src/core/render/markdown/markdown-table.ts';
import {
  assembleBlocks,
  inBytes,
  inCharacters,
} from '../../../../src/core/render/report/assemble-blocks.ts';
import { describePlace } from '../../../../src/core/render/report/describe-place.ts';
import { nameOfFile } from '../../../../src/core/render/report/located-finding.ts';
import { standingLines } from '../../../../src/core/render/report/standing-lines.ts';
import { verdictOf } from '../../../../src/core/render/report/verdict-of.ts';
import { fitWidth, padWidth } from '../../../../src/core/render/terminal/fit-width.ts';
import { paintWith } from '../../../../src/core/render/terminal/paint.ts';
import { renderTable } from '../../../../src/core/render/terminal/render-table.ts';
import { failingReport, file, report } from '../sample-reports.ts';

describe('assembleBlocks', () => {
  const blocks = ['one', 'two', 'three'];

  it('cuts at whole blocks', () => {
    const options = { limit: 15, measure: inCharacters, cutNote: 'cut' };
    expect(assembleBlocks(blocks, options)).toBe('one\n\ntwo\n\ncut\n');
  });

  it('asks for no block after the cut, and passes over empty ones', () => {
    function* endless() {
      while (true) yield* ['block', ''];
    }
    const options = { limit: 30, measure: inCharacters, cutNote: 'cut' };
    expect(assembleBlocks(endless(), options)).toBe('block\n\nblock\n\nblock\n\ncut\n');
  });

  it('says nothing of a cut where all fits', () => {
    const options = { limit: 16, measure: inCharacters, cutNote: 'cut' };
    expect(assembleBlocks(blocks, options)).toBe('one\n\ntwo\n\nthree\n');
  });

  it('counts bytes of UTF-8 where told to', () => {
    expect(inBytes('é東😀')).toBe(9);
    const options = { limit: 13, measure: inBytes, cutNote: 'cut' };
    expect(assembleBlocks(['東', '東', '東東'], options)).toBe('東\n\ncut\n');
  });
});

describe('verdictOf', () => {
  it('counts what fails', () => {
    expect(verdictOf(failingReport())).toMatchObject({ tone: 'fail', text: '414 new errors' });
  });

  it('says in one line what changed where nothing is to do', () => {
    expect(verdictOf(report([file()]))).toEqual({
      tone: 'pass',
      text: 'data/tickets.csv: 12 rows added, 3 modified',
    });
    const other = file({ path: 'data/prices.csv' });
    expect(verdictOf(report([file(), other])).text).toBe('2 data files changed, nothing to fix');
  });

  it('counts a workbook as one file', () => {
    const sheet = (name: string, headline: string) =>
      file({ path: 'data/book.xlsx', sheet: name, headline });
    const sheets = [sheet('prices', '1 row added'), sheet('stock', 'no change')];
    expect(verdictOf(report(sheets)).text).toBe(
      'data/book.xlsx: 1 of 2 sheets changed, nothing to fix',
    );
    expect(verdictOf(report([...sheets, file()])).text).toBe(
      '2 data files changed, nothing to fix',
    );
  });
});

describe('standingLines', () => {
  it('tells what was fixed, what is left, what is waived', () => {
    expect(standingLines(failingReport())).toEqual([
      'Fixed: 5 (blank-row 5). Thank you!',
      'Existing debt, not from this change: 214 (duplicate-key 200, missing-key 14).',
      'Waived: 2.',
    ]);
    expect(standingLines(report([file()]))).toEqual([]);
    expect(standingLines(failingReport(), { listed: 'report.html lists it' })).toContain(
      'Existing debt, not from this change: 214 (duplicate-key 200, missing-key 14); report.html lists it.',
    );
  });
});

describe('describePlace', () => {
  it.each([
    [{ side: 'head', row: 12, line: 13 }, 'line 13'],
    [{ side: 'head', row: 1200 }, 'row 1,200'],
    [{ side: 'base', line: 7 }, 'line 7 of base'],
    [{ side: 'head' }, ''],
    [{ side: 'base' }, ''],
  ] as const)('%j', (row, place) => {
    expect(describePlace(row)).toBe(place);
  });
});

describe('nameOfFile', () => {
  it('names the sheet of a workbook', () => {
    expect(nameOfFile({ path: 'data/prices.xlsx', sheet: 'Q3' })).toBe(
      'data/prices.xlsx, sheet Q3',
    );
  });
});

describe('Markdown', () => {
  it('keeps code in prose and escapes the rest', () => {
    expect(markdownProse('Set `lfs: true` for *all*')).toBe('Set `lfs: true` for &#42;all&#42;');
    expect(markdownProse('a ` b')).toBe('a &#96; b');
  });

  it('lays out tables and folds', () => {
    expect(markdownTable(['Row', 'zip'], [['1', '`00501`']])).toBe(
      '| Row | zip |\n| --- | --- |\n| 1 | `00501` |',
    );
    expect(fold('Rows', 'text')).toBe('<details><summary>Rows</summary>\n\ntext\n\n</details>');
  });
});

describe('the terminal', () => {
  it('cuts and fills by what is seen', () => {
    expect(fitWidth('東京都庁', 5)).toBe('東京…');
    expect(fitWidth('abc', 3)).toBe('abc');
    expect(padWidth('東', 4)).toBe('東  ');
  });

  it('colours only where asked', () => {
    expect(paintWith(true).red('late')).toBe('\u001b[31mlate\u001b[39m');
    expect(paintWith(false).red('late')).toBe('late');
  });

  it('shows as many columns of a table as fit', () => {
    const options = { width: 80, header: (text: string) => text };
    expect(renderTable(['id', 'name'], [['1', 'Ada']], options)).toEqual([
      '  id  name',
      '  1   Ada',
    ]);
    expect(renderTable(['id', 'name'], [['1', 'Ada']], { ...options, width: 7 })).toEqual([
      '  id',
      '  1',
    ]);
  });
});
