import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderDiffMarkdown } from '../../../../src/core/render/diff/markdown/render-diff-markdown.ts';
import { renderDiffTerminal } from '../../../../src/core/render/diff/terminal/render-diff-terminal.ts';
import { expectGolden } from '../expect-golden.ts';
import {
  columnsDiff,
  dialectDiff,
  diffOf,
  editedDiff,
  equalDiff,
  hostileDiff,
  resavedDiff,
} from '../sample-diffs.ts';

const SAMPLES = {
  resaved: resavedDiff,
  edited: editedDiff,
  columns: columnsDiff,
  dialect: dialectDiff,
  hostile: hostileDiff,
  equal: equalDiff,
};

const PLAIN = { width: 100, colour: false, maxRows: 6 };

describe.each(Object.entries(SAMPLES))('a diff (%s)', (name, sample) => {
  it('reads well in the terminal', async () => {
    await expectGolden(`diff-${name}.txt`, renderDiffTerminal(await sample(), PLAIN));
  });

  it('reads well as Markdown', async () => {
    await expectGolden(`diff-${name}.md`, renderDiffMarkdown(await sample(), { maxRows: 6 }));
  });

  it.each([40, 80, 200])('keeps its rows within %d columns', async (width) => {
    const text = renderDiffTerminal(await sample(), { ...PLAIN, width });
    const [, ...blocks] = text.split('\n\n');
    for (const line of blocks.flatMap((block) => block.split('\n'))) {
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, 60));
    }
  });
});

describe('renderDiffTerminal', () => {
  it('marks by colour where colour is wanted, and holds no other escape code', async () => {
    const text = renderDiffTerminal(await hostileDiff(), { ...PLAIN, colour: true });
    expect(text).toContain('\u001b[31m');
    expect(text).not.toMatch(/\[-|\{\+/);
    for (const code of text.split('\u001b').slice(1)) expect(code).toMatch(/^\[\d+m/);
    expect(renderDiffTerminal(await hostileDiff(), PLAIN)).not.toContain('\u001b');
  });

  it('aligns by what is seen, not by characters', async () => {
    const diff = await diffOf('id,city,n\n1,東京,a\n2,Rome,b\n', 'id,city,n\n', { key: ['id'] });
    const rows = renderDiffTerminal(diff, PLAIN).split('\n').slice(-4, -1);
    expect(rows).toEqual(['  row  id  city  n', '  1    1   東京  a', '  2    2   Rome  b']);
  });
});

describe('renderDiffMarkdown', () => {
  it('cuts lists and tells the total', async () => {
    const text = renderDiffMarkdown(await resavedDiff(), { maxRows: 2 });
    expect(text).toContain('40 rows modified, the first 2:');
  });

  it('lists rows that are only spelled differently where nothing else happened', async () => {
    const diff = await diffOf('id,n\n1,1.0\n2,2\n3,x\n', 'id,n\n1,1.00\n2,2\n3,x\n', {
      key: ['id'],
    });
    expect(renderDiffMarkdown(diff, { maxRows: 5 })).toContain(
      '| 1 | `1` | n (numbers re-formatted) |',
    );
  });

  it('tells empty from missing', async () => {
    const diff = await diffOf('id,n\n1,a\n2,b\n', 'id,n\n1,\n2\n', { key: ['id'] });
    const text = renderDiffMarkdown(diff, { maxRows: 5 });
    expect(text).toContain('| a | *empty* |');
    expect(text).toContain('| b | *missing* |');
  });

  it('shows changed spaces', async () => {
    const diff = await diffOf('id,n\n1,Ada Byron\n', 'id,n\n1,Ada\u00a0Byron\n', { key: ['id'] });
    expect(renderDiffMarkdown(diff, { maxRows: 5 })).toContain('Ada<ins>&#92;xa0</ins>Byron');
  });

  it('leaves no markup of the data in place', async () => {
    const text = renderDiffMarkdown(await hostileDiff(), { maxRows: 5 });
    expect(text.replaceAll(/<\/?(?:del|ins|br)>/g, '')).not.toMatch(
      /<|\u202e|@octocat|(?<!&)#1|http:\/\//,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    for (const line of text.split('\n').filter((each) => each.startsWith('|'))) {
      expect(line.endsWith('|')).toBe(true);
    }
  });

  it('shows a row of a thousand changed cells in part', async () => {
    const header = Array.from({ length: 1000 }, (_, i) => `c${i}`).join(',');
    const line = (mark: string) => `k${header.replaceAll('c', mark)}\n`;
    const diff = await diffOf(`k,${header}\nk,${line('a')}`, `k,${header}\nk,${line('b')}`, {
      key: ['k'],
    });
    expect(renderDiffMarkdown(diff, { maxRows: 5 })).toContain('*and 988 more cells*');
    expect(renderDiffTerminal(diff, PLAIN)).toContain('    and 988 more cells\n');
  });

  it('shows a table of a thousand columns in part', async () => {
    const header = Array.from({ length: 1000 }, (_, i) => `c${i}`).join(',');
    const diff = await diffOf(`${header}\n`, `${header}\n${header.replaceAll('c', '')}\n`);
    expect(renderDiffMarkdown(diff, { maxRows: 5 })).toContain('992 more columns not shown.');
  });
});
