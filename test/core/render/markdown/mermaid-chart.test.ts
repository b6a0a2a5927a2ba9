import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../src/core/checks/chart.ts';
import { mermaidChart } from '../../../../src/core/render/markdown/mermaid-chart.ts';
import { hostileText } from '../escape/hostile-text.ts';

const chart = (parts: Partial<Chart> = {}): Chart => ({
  title: 'channel, base and head',
  bins: ['email', 'chat'],
  series: [
    { name: 'base', values: [0.52, 0.48] },
    { name: 'head', values: [0.4, 0.6] },
  ],
  unit: 'share',
  ...parts,
});

// What it writes was drawn with Mermaid 10.9.1, 11.4.1 and 12.3.0, in the default and in the dark theme.
describe('mermaidChart', () => {
  it('gives every bar a place and a label of its own', () => {
    expect(mermaidChart(chart()).split('\n').slice(2, -1)).toEqual([
      'xychart-beta horizontal',
      '  title "channel, base and head"',
      '  x-axis ["email · base 52 %", "email · head 40 %", "chat · base 48 %", "chat · head 60 %"]',
      '  y-axis 0 --> 60',
      '  bar [52, 0, 48, 0]',
      '  bar [0, 40, 0, 60]',
    ]);
  });

  it('shows counts as they are', () => {
    const counts = chart({ unit: 'count', series: [{ name: 'head', values: [1200, 3] }] });
    expect(mermaidChart(counts)).toContain('"email · head 1,200", "chat · head 3"');
  });

  it('keeps the longest bars where there are too many, in their order', () => {
    const bins = Array.from({ length: 40 }, (_, i) => `bin ${i}`);
    const values = bins.map((_, i) => (i % 4 === 0 ? i + 1 : 0));
    const text = mermaidChart(chart({ bins, series: [{ name: 'head', values }], unit: 'count' }));
    expect(text.match(/bin \d+/g)).toHaveLength(12);
    expect(text.indexOf('bin 32')).toBeLessThan(text.indexOf('bin 36'));
  });

  it('tells bars of one label apart, since Mermaid would draw them in one place', () => {
    const text = mermaidChart(
      chart({ bins: ['a"', 'a”'], series: [{ name: 'head', values: [1, 1] }] }),
    );
    expect(text).toContain('"a” · head 100 %", "a” · head 100 % (2)"');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -3, 1e300])('survives the value %d', (value) => {
    const text = mermaidChart(chart({ series: [{ name: 'head', values: [value] }] }));
    expect(text).toMatch(/\n {2}bar \[\d+, 0\]\n/);
  });

  it('lets no text out of data leave its quotes, its line or its fence', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, bin) => {
        const text = mermaidChart(
          chart({ title, bins: [bin, bin], series: [{ name: bin, values: [1, 2] }] }),
        );
        const lines = text.split('\n');
        expect(lines).toHaveLength(8);
        expect(lines.slice(1, -1).join('\n')).not.toContain('`');
        expect(`${lines[3]}${lines[4]}`).not.toMatch(/%%|[#;{}<>\\]/);
        expect(lines[3]).toMatch(/^ {2}title "[^"]+"$/);
        expect(lines[4]).toMatch(/^ {2}x-axis \["[^"]*", "[^"]*"\]$/);
      }),
    );
  });
});
