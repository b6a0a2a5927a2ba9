import { describe, expect, it } from 'vitest';
import { weighDimensions } from '../../../../src/core/checks/dimension-weights.ts';
import type { FindingRow } from '../../../../src/core/checks/finding.ts';
import { describeRow } from '../../../../src/core/render/report/describe-row.ts';
import { dimensionPhrases } from '../../../../src/core/render/report/dimension-counts.ts';
import { findingBlocks } from '../../../../src/core/render/report/finding-blocks.ts';
import { findingKinds } from '../../../../src/core/render/report/finding-kind.ts';
import { kindRows } from '../../../../src/core/render/report/kind-rows.ts';
import { locateFindings } from '../../../../src/core/render/report/located-finding.ts';
import { tellingRows } from '../../../../src/core/render/report/telling-rows.ts';
import { manyFindings } from '../many-findings.ts';
import { cleanReport, file, finding, report } from '../sample-reports.ts';

const row = (parts: Partial<FindingRow>): FindingRow => ({ side: 'head', ...parts });

describe('tellingRows', () => {
  const bare = [1, 2, 3].map((line) => row({ line }));
  const told = row({ line: 7, detail: '00501 → 501' });
  const alike = row({ line: 8, detail: '00502 → 502' });
  const other = row({ line: 9, detail: 'not a number' });
  const pair = row({ line: 20, counterpart: { side: 'base', row: 3 } });
  const choose = (rows: readonly FindingRow[], most: number) =>
    tellingRows({ rows, message: '' }, most).map(({ line }) => line);

  it('takes pairs before details before bare places, in the order of the file', () => {
    expect(choose([...bare, told, pair], 2)).toEqual([7, 20]);
    expect(choose([...bare, told, pair], 3)).toEqual([1, 7, 20]);
  });

  it('takes one of each kind of detail before a second of any', () => {
    expect(choose([told, alike, other], 2)).toEqual([7, 9]);
    expect(choose([told, alike, other], 3)).toEqual([7, 8, 9]);
  });
});

describe('findingKinds', () => {
  const kindsOf = (files: Parameters<typeof report>[0], parts = {}) =>
    findingKinds(locateFindings(report(files, parts)));

  it('makes one kind of what is found in several files', () => {
    const zeros = finding({
      check: 'zeros',
      column: 'zip',
      rows: [row({ line: 2 }), row({ line: 5 })],
    });
    const files = ['a.csv', 'b.csv', 'c.csv'].map((path, i) =>
      file({ path, findings: [{ ...zeros, count: i + 1 }] }),
    );
    const [kind, ...rest] = kindsOf(files);
    expect(rest).toEqual([]);
    expect(kind).toMatchObject({ check: 'zeros', column: 'zip', count: 6 });
    expect(kindRows(kind!, 3).map(describeRow)).toEqual([
      'c.csv, line 2',
      'b.csv, line 2',
      'a.csv, line 2',
    ]);
  });

  it('keeps columns, rules, standings and waived ones apart', () => {
    const x = finding({ check: 'x' });
    const waived = { ...x, waived: { reason: 'known' } };
    const fixed = { ...x, standing: 'fixed' } as const;
    const findings = [x, { ...x, column: 'a' }, { ...x, rule: 'r' }, fixed, waived];
    expect(kindsOf([file({ findings })])).toHaveLength(5);
  });

  it('puts errors first, then the dimension that matters most, then the larger', () => {
    const findings = [
      finding({ check: 'w', severity: 'warning', dimension: 'timeliness' }),
      finding({ check: 'a', dimension: 'accuracy', count: 9 }),
      finding({ check: 't', dimension: 'timeliness', count: 1 }),
      finding({ check: 'b', dimension: 'accuracy', count: 10 }),
    ];
    const dimensions = weighDimensions({ dimensions: { timeliness: 2 } });
    const datasets = [{ name: 'd', dimensions, files: [file({ findings })] }];
    expect(kindsOf([], { datasets }).map(({ check }) => check)).toEqual(['t', 'b', 'a', 'w']);
  });
});

describe('describeRow', () => {
  it('names the other row of a pair, its key only where it is another', () => {
    const counterpart = { side: 'base', row: 3, line: 4, key: 'T-1' } as const;
    expect(describeRow({ row: row({ line: 9, key: 'T-1', counterpart }) })).toBe(
      'line 9, key T-1 ↔ line 4 of base',
    );
    expect(
      describeRow({
        row: row({
          line: 9,
          detail: 'same text',
          counterpart: { ...counterpart, path: 'test.csv' },
        }),
      }),
    ).toBe('line 9 ↔ test.csv, line 4 of base, key T-1: same text');
  });
});

describe('dimensionPhrases', () => {
  it('ticks what is in order, and counts the rest by severity and standing', () => {
    const findings = [
      finding({ check: 'a', count: 3 }),
      finding({ check: 'f', severity: 'warning' }),
      finding({ check: 'g', dimension: 'timeliness', severity: 'warning', count: 2 }),
      finding({ check: 'b', standing: 'existing', count: 214 }),
      finding({ check: 'c', dimension: 'uniqueness', standing: 'fixed', count: 2 }),
      finding({ check: 'd', dimension: 'accuracy', severity: 'info', count: 9 }),
      finding({ check: 'e', dimension: 'accuracy', waived: { reason: 'known' } }),
    ];
    expect(dimensionPhrases(report([file({ findings })]), (text) => `<${text}>`)).toEqual([
      'accuracy ✓',
      '<validity 3 errors, 1 warning, 214 existing>',
      'consistency ✓',
      'uniqueness ✓, 2 fixed',
      'completeness ✓',
      '<timeliness 2 warnings>',
    ]);
  });

  it('says nothing of a clean change, or of files that could not be read', () => {
    expect(dimensionPhrases(cleanReport(), String)).toEqual([]);
    const unread = file({ change: 'unread', findings: [finding({ check: 'lfs-pointer' })] });
    expect(dimensionPhrases(report([unread]), String)).toEqual([]);
  });
});

describe('findingBlocks', () => {
  const detail = { maxRows: 3, maxKinds: 200, maxCharts: 2, heading: '###' };

  it('draws no more charts than it may', () => {
    const text = findingBlocks(manyFindings(), detail).join('\n\n');
    expect(text.match(/```mermaid/g)).toHaveLength(2);
  });

  it('shows two kinds of each dimension of many errors, and folds the rest', () => {
    const text = findingBlocks(manyFindings(), detail).join('\n\n');
    const open = text.replace(/<details>(?:(?!<details>)[\s\S])*?<\/details>/g, '');
    const unfolded = open.replace(/<details>[\s\S]*?<\/details>/g, '');
    expect(unfolded.match(/^❌/gm)).toHaveLength(12);
    expect(unfolded).not.toContain('⚠️');
  });

  it('folds what weighs nothing, but not what holds the merge', () => {
    const findings = [
      finding({ check: 'held', dimension: 'timeliness' }),
      finding({ check: 'late', dimension: 'timeliness', severity: 'warning' }),
    ];
    const dimensions = weighDimensions({ dimensions: { timeliness: 0 } });
    const datasets = [{ name: 'd', dimensions, files: [file({ findings })] }];
    const blocks = findingBlocks(report([], { datasets }), detail);
    expect(blocks[0]).toMatch(/^### New errors\n\n❌ \*\*held/);
    expect(blocks[1]).toMatch(/^### New warnings\n\n<details>[\s\S]*late/);
  });
});
