import { describe, expect, it } from 'vitest';
import { classImbalance } from '../../../../src/core/checks/drift/class-imbalance.ts';
import { distributionDrift } from '../../../../src/core/checks/drift/distribution-drift.ts';
import { labelShift } from '../../../../src/core/checks/drift/label-shift.ts';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import { driftContext, type Rows } from './drift-context.ts';

/** Rows with as many of each label as said, in turn. */
function labelled(counts: Readonly<Record<string, number>>, source = 'forum'): Rows {
  const labels = Object.entries(counts).flatMap(([label, count]) =>
    Array.from({ length: count }, (_, i) => ({ label, at: i / count })),
  );
  return labels.sort((a, b) => a.at - b.at).map(({ label }) => [label, source]);
}
const COLUMNS = ['label', 'origin'];

async function findings(base: Rows, head: Rows, columns = COLUMNS) {
  return runChecks(await driftContext(columns, base, head), [
    labelShift,
    classImbalance,
    distributionDrift,
  ]);
}

describe('label-shift', () => {
  const base = labelled({ spam: 40, ham: 300, ask: 160 });

  it('names the labels that shifted, how far, and the source', async () => {
    const [finding, ...others] = await findings(base, [
      ...base,
      ...labelled({ spam: 150, ham: 20 }, 'crawl'),
    ]);
    expect(others).toEqual([]);
    // NumPy: 2 * np.arcsin(np.sqrt(190 / 670)) - 2 * np.arcsin(np.sqrt(40 / 500)) = 0.550;
    // SciPy: chi2_contingency([[40, 300, 160], [190, 320, 160]], correction=False): V = sqrt(statistic / 1170) = 0.253
    expect(finding).toMatchObject({
      check: 'label-shift',
      severity: 'warning',
      column: 'label',
      rows: [{ row: 501, detail: 'the first of the 170 added rows whose `origin` is `crawl`' }],
    });
    expect(finding?.message).toMatch(
      /^The labels in label shifted: `spam` from 8\.0 % to 28 % \(Cohen's h 0\.55\), `ham` from 60 % to 48 % \(Cohen's h -0\.25\); Cramér's V 0\.25 \(chi-square p < 0\.001\), Jensen–Shannon distance 0\.2\d; without the 170 added rows whose `origin` is `crawl`, the largest h falls from 0\.55 to 0$/,
    );
  });

  it('says nothing of the same shares, of a small shift, or of few rows', async () => {
    const same = labelled({ spam: 20, ham: 150, ask: 80 });
    expect(await findings(base, [...base, ...same])).toEqual([]);
    expect(await findings(base, [...base, ...labelled({ spam: 15, ham: 30 })])).toEqual([]);
    const few = labelled({ spam: 4, ham: 20, ask: 16 });
    expect(await findings(few, [...few, ...labelled({ spam: 60 })])).toEqual([]);
  });

  it('takes labels that were only re-spelt for the same', async () => {
    const head = base.map(([label = '', origin = '']) => [
      label === 'spam' ? ' spam' : label,
      origin,
    ]);
    expect(await findings(base, head)).toEqual([]);
  });

  it('knows no shift without a label column', async () => {
    const head = [...base, ...labelled({ spam: 400 })];
    const found = await findings(base, head, ['kind', 'origin']);
    expect(found.map(({ check }) => check)).toEqual(['distribution-drift']);
  });
});

describe('class-imbalance', () => {
  it('tells labels that are surely rarer than a tenth of an even share, the rarest first', async () => {
    const base = labelled({ a: 200, b: 200, c: 200 });
    const head = [...base, ...labelled({ d: 5, e: 3 })];
    const [finding] = await findings(base, head);
    // An even share is 1/5. SciPy: entropy([200, 200, 200, 5, 3]) / np.log(5) = 0.723; statsmodels: proportion_confint(5, 608, method='wilson')[1] = 0.0191 < 0.02
    expect(finding).toMatchObject({ check: 'class-imbalance', severity: 'info', count: 2 });
    expect(finding?.message).toBe(
      '2 labels in label have less than 0.10 of an even share: `e` 3 of 608 rows (balance 0.72), `d` 5 of 608 rows',
    );
    expect(finding?.chart?.bins).toEqual(['e', 'd', 'a', 'b', 'c']);
  });

  it('keeps what base has too as existing', async () => {
    const base = labelled({ a: 400, b: 400, c: 2 });
    const [finding] = await findings(base, [...base, ...labelled({ a: 1, b: 1 })]);
    expect(finding).toMatchObject({ check: 'class-imbalance', standing: 'existing' });
  });

  it('says nothing where the rows are too few to tell', async () => {
    const base = labelled({ a: 30, b: 30, c: 1 });
    expect(await findings(base, [...base, ...labelled({ a: 1 })])).toEqual([]);
  });
});
