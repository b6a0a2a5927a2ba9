import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../../src/core/sampling/allocate.ts';
import { acceptedRate } from '../../../../src/core/sampling/sizes/accepted-rate.ts';
import { decideSize } from '../../../../src/core/sampling/sizes/decide-size.ts';
import { readSizePlan } from '../../../../src/core/sampling/sizes/read-size-plan.ts';
import { sizeBySequence } from '../../../../src/core/sampling/sizes/sequential-plan.ts';
import { formatCount } from '../../../../src/core/words/format-count.ts';
import { formatPercent } from '../../../../src/core/words/format-percent.ts';

const MILLION = 1_000_000;
const page = readFileSync(join(import.meta.dirname, '../../../../docs/sampling-sizes.md'), 'utf8');
const rowsOf = (option: string, population = MILLION) =>
  decideSize(readSizePlan(option), population).rows;
const line = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

describe('docs/sampling-sizes.md', () => {
  it('writes every option so that it is read', () => {
    for (const [, option] of page.matchAll(/--size (.+?)`/g)) readSizePlan(option!);
    for (const [, title] of page.matchAll(/^## .*: `(.+)`$/gm)) readSizePlan(title!);
  });

  it('gives the sizes by share', () => {
    for (const population of [5000, 100_000, MILLION]) {
      const share = formatCount(population / 1000);
      expect(page).toContain(line(formatCount(population), share, rowsOf('0.1%', population)));
    }
    for (const rows of [30, 59, 300, 500]) {
      const { sentence } = decideSize({ kind: 'rows', rows }, MILLION);
      expect(page).toContain(line(rows, /fewer than (.*? %)/.exec(sentence)![1]!));
    }
  });

  it('gives the sizes by margin', () => {
    const plans = ['margin:5%', 'margin:5%@80%', 'margin:2%@5%', 'margin:1%@2%'];
    for (const population of [500, 1000, 5000, 10_000, 100_000, MILLION]) {
      const sizes = plans.map((plan) => rowsOf(plan, population));
      expect(page).toContain(line(formatCount(population), ...sizes));
    }
  });

  it('gives the sizes by acceptance', () => {
    for (const c of [0, 1, 2, 3, 4, 5]) {
      const rows = rowsOf(`accept:lq=5%,c=${c}`);
      const passes = formatPercent(acceptedRate({ rows, accept: c }, 0.95), 2, 'down');
      expect(page).toContain(line(c, rows, rowsOf(`accept:lq=5%,risk=5%,c=${c}`), passes));
    }
  });

  it('gives the sizes by kappa', () => {
    const rows = [...page.matchAll(/^\| `(kappa:.*)` \| (\d+) \|$/gm)];
    expect(rows.length).toBe(4);
    for (const [, option, size] of rows) expect(rowsOf(option!)).toBe(Number(size));
  });

  it('gives the sizes of sequences', () => {
    for (const [good, bad] of [
      [1, 10],
      [2, 8],
      [10, 25],
    ] as const) {
      const plan = { kind: 'sequential', good: good / 100, bad: bad / 100 } as const;
      const { rows, outlook, firstAccept } = sizeBySequence(plan, MILLION);
      const means = [outlook.good, outlook.bad].map((each) => Math.round(each.rows));
      expect(page).toContain(
        line(`\`sequential:good=${good}%,bad=${bad}%\``, rows, ...means, firstAccept),
      );
    }
  });

  it('gives the shares of strata', () => {
    const strata = [
      { name: 'a', rows: 9000, rate: 0.02 },
      { name: 'b', rows: 900, rate: 0.1 },
      { name: 'c', rows: 100, rate: 0.3 },
    ];
    for (const method of ['square-root', 'proportional', 'neyman', 'equal'] as const) {
      const sizes = allocate(strata, 300, { method }).strata.map(({ size }) => size);
      expect(page).toContain(line(`\`${method}\``, ...sizes));
    }
  });
});
