import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brennanPrediger } from '../../../src/core/agreement/brennan-prediger.ts';
import { cohenKappa } from '../../../src/core/agreement/cohen-kappa.ts';
import { congerKappa } from '../../../src/core/agreement/conger-kappa.ts';
import { fleissKappa } from '../../../src/core/agreement/fleiss-kappa.ts';
import { gwetAc } from '../../../src/core/agreement/gwet-ac.ts';
import { sumTallies, tallyItems } from '../../../src/core/agreement/item-tally.ts';
import { krippendorffAlpha } from '../../../src/core/agreement/krippendorff-alpha.ts';
import { labelKappas } from '../../../src/core/agreement/label-kappas.ts';
import { percentAgreement } from '../../../src/core/agreement/percent-agreement.ts';
import type { Level } from '../../../src/core/agreement/ratings.ts';
import { agrestiCoullInterval } from '../../../src/core/statistics/agresti-coull-interval.ts';
import { clopperPearsonInterval } from '../../../src/core/statistics/clopper-pearson-interval.ts';
import { jeffreysInterval } from '../../../src/core/statistics/jeffreys-interval.ts';
import { twoSidedStudent } from '../../../src/core/statistics/two-sided-student.ts';
import { wilsonInterval } from '../../../src/core/statistics/wilson-interval.ts';
import { REAL_DATA, WITHOUT_REAL_DATA } from '../../real/real-data.ts';
import { PLAIN, ratingsOf, ratingsOfTable, transposed } from './ratings-of.ts';

type Table = number[][];
type Rows = (number | null)[][];

/** One published example as the file has it. */
interface Entry<Data, Expected> {
  readonly id: string;
  readonly data: Data;
  readonly expect: Expected;
}

const ENTRIES: Entry<unknown, unknown>[] = REAL_DATA
  ? JSON.parse(readFileSync(join(REAL_DATA, 'published-statistics.json'), 'utf8'))
  : [];

function entry<Data, Expected = Record<string, number>>(id: string): Entry<Data, Expected> {
  const found = ENTRIES.find((each) => each.id === id);
  if (!found) throw new Error(`There is no published example ${id}.`);
  return found as Entry<Data, Expected>;
}

/** Holds a figure to a printed one, to as many digits as are printed. */
function expectPrinted(found: number | undefined, printed: number | undefined) {
  expect(printed).toBeDefined();
  const digits = /\.(\d+)$/.exec(String(printed))?.[1]?.length ?? 0;
  // Printed values may be cut or rounded in the last digit.
  expect(Math.abs(found! - printed!)).toBeLessThanOrEqual(10 ** -Math.min(digits, 12) * 0.5001);
}

describe.skipIf(!REAL_DATA)(`published agreement${WITHOUT_REAL_DATA}`, () => {
  it('Cohen 1960, table 2', () => {
    const { data, expect: printed } = entry<
      { table: Table },
      Record<string, number> & { ci95_z: [number, number] }
    >('cohen1960-t2');
    const kappa = cohenKappa(ratingsOfTable(data.table), PLAIN);
    expectPrinted(kappa.observed, printed['po']);
    expectPrinted(kappa.expected, printed['pe']);
    expectPrinted(kappa.value, printed['kappa']);
    expectPrinted(kappa.standardError, printed['se_fce1969']);
    expectPrinted(kappa.nullStandardError, printed['se0']);
    expectPrinted(kappa.interval?.low, printed.ci95_z[0]);
    expectPrinted(kappa.interval?.high, printed.ci95_z[1]);
    expect(kappa.interval?.distribution).toBe('z');
  });

  it('Cohen 1968, with weights that may depend on who said what', () => {
    const { data, expect: printed } = entry<{ table: Table; disagreement_weights: Table }>(
      'cohen1968-weighted',
    );
    const ratings = ratingsOfTable(data.table);
    const weights = { disagreement: data.disagreement_weights };
    const kappa = cohenKappa(ratings, { ...PLAIN, weights });
    expectPrinted(kappa.value, printed['kappa_w']);
    expectPrinted(kappa.standardError, printed['se']);
    // Of the note.
    const disagreement = [
      [0, 1, 4],
      [1, 0, 6],
      [2, 2, 0],
    ];
    expectPrinted(cohenKappa(ratings, { ...PLAIN, weights: { disagreement } }).value, 0.353383);
  });

  it('Fleiss 1971', () => {
    const { data, expect: printed } = entry<
      { subjects_x_raters: Rows },
      Record<string, number> & { per_category_kappa: number[]; category_totals: number[] }
    >('fleiss1971');
    const rows = data.subjects_x_raters;
    const ratings = ratingsOf(rows);
    const kappa = fleissKappa(ratings, PLAIN);
    expectPrinted(kappa.value, printed['kappa']);
    expectPrinted(kappa.value! / kappa.nullStandardError!, printed['z']);
    expectPrinted(kappa.observed, printed['p_bar']);
    expectPrinted(kappa.expected, printed['p_e']);
    expectPrinted(congerKappa(ratings, PLAIN).value, printed['conger_exact']);
    const perLabel = labelKappas(ratings);
    for (const [label, each] of printed.per_category_kappa.entries()) {
      expectPrinted(perLabel[label], each);
    }
    expect(sumTallies(tallyItems(ratings)).counts).toEqual(printed.category_totals);
    const first4 = ratingsOf(rows.map((row) => row.slice(0, 4)));
    expectPrinted(fleissKappa(first4, PLAIN).value, printed['first4raters']);
    const pair = ratingsOf(rows.map((row) => row.slice(1, 3)));
    expectPrinted(cohenKappa(pair, PLAIN).value, printed['cohen_rater2_rater3']);
  });

  it('Krippendorff 2011, examples C and A', () => {
    const c = entry<{ raters_x_units: Rows }>('krippendorff-C');
    const ratings = ratingsOf(transposed(c.data.raters_x_units));
    for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] satisfies Level[]) {
      expectPrinted(krippendorffAlpha(ratings, { ...PLAIN, level }).value, c.expect[level]);
    }
    const a = entry<{ raters_x_units: Rows }>('krippendorff-A');
    const binary = ratingsOf(transposed(a.data.raters_x_units));
    expectPrinted(krippendorffAlpha(binary, PLAIN).value, a.expect['nominal']);
  });

  it('the cases without an alpha', () => {
    const { data } = entry<{ cases: Rows[] }>('kripp-errors');
    const [oneLabel, noPair] = data.cases.map((rows) =>
      krippendorffAlpha(ratingsOf(transposed(rows)), PLAIN),
    );
    expect(oneLabel).toMatchObject({
      undefinedBecause: expect.stringMatching(/^Only one label was used/),
    });
    expect(noPair).toMatchObject({
      undefinedBecause: expect.stringMatching(/^No item has labels of two raters/),
    });
    expect(oneLabel).not.toHaveProperty('value');
    expect(noPair).not.toHaveProperty('value');
  });

  it('Gwet: four raters with missing ratings', () => {
    const { data, expect: printed } = entry<
      { subjects_x_raters: Rows },
      Record<string, number> & Record<'ac1_ci' | 'fleiss_ci' | 'alpha_ci_R', [number, number]>
    >('gwet-raw4raters');
    const ratings = ratingsOf(data.subjects_x_raters);
    const percent = percentAgreement(ratings, PLAIN);
    expectPrinted(percent.value, printed['pa']);
    expectPrinted(percent.standardError, printed['pa_se']);
    const ac1 = gwetAc(ratings, PLAIN);
    expectPrinted(ac1.value, printed['ac1']);
    expectPrinted(ac1.expected, printed['ac1_pe']);
    expectPrinted(ac1.standardError, printed['ac1_se']);
    expectPrinted(ac1.interval?.low, printed.ac1_ci[0]);
    expect(ac1.interval).toMatchObject({ high: printed.ac1_ci[1], distribution: 't(11)' });
    const fleiss = fleissKappa(ratings, PLAIN);
    expectPrinted(fleiss.value, printed['fleiss']);
    expectPrinted(fleiss.standardError, printed['fleiss_se']);
    expectPrinted(fleiss.interval?.low, printed.fleiss_ci[0]);
    expect(fleiss.interval?.high).toBe(printed.fleiss_ci[1]);
    const conger = congerKappa(ratings, PLAIN);
    expectPrinted(conger.value, printed['conger']);
    expectPrinted(conger.standardError, printed['conger_se']);
    const brennan = brennanPrediger(ratings, PLAIN);
    expectPrinted(brennan.value, printed['bp']);
    expectPrinted(brennan.standardError, printed['bp_se']);

    const linearised = { ...PLAIN, alphaInterval: 'linearised' } as const;
    const alpha = krippendorffAlpha(ratings, linearised);
    expectPrinted(alpha.value, printed['alpha']);
    expectPrinted(alpha.standardError, printed['alpha_se']);
    // An item with one label changes nothing here, degrees of freedom included: 10, as the Python port of irrCAC has.
    expectPrinted(alpha.interval?.low, 0.419);
    expect(alpha.interval).toMatchObject({ high: 1, distribution: 't(10)' });
    // R's irrCAC counts that item, and has 11.
    const low = alpha.value! - twoSidedStudent(0.05, 11) * alpha.standardError!;
    expectPrinted(low, printed.alpha_ci_R[0]);

    const quadratic = gwetAc(ratings, { ...PLAIN, weights: 'quadratic' });
    expectPrinted(quadratic.value, printed['ac2_quadratic']);
    expectPrinted(quadratic.standardError, printed['ac2_quadratic_se']);
    for (const weights of ['linear', 'ordinal', 'ratio'] as const) {
      expectPrinted(gwetAc(ratings, { ...PLAIN, weights }).value, printed[`ac2_${weights}`]);
    }
    for (const [weights, name] of [
      ['linear', 'alpha_linear'],
      ['quadratic', 'alpha_quadratic'],
      ['ordinal', 'alpha_ordinalweights'],
    ] as const) {
      expectPrinted(krippendorffAlpha(ratings, { ...PLAIN, weights }).value, printed[name]);
    }
  });

  it('tables of the kappa paradox', () => {
    const { data } = entry<{
      cases: { table: Table; po: number; kappa: number; ac1: number; pabak?: number }[];
    }>('paradox');
    for (const { table, po, kappa, ac1, pabak } of data.cases) {
      const ratings = ratingsOfTable(table);
      expectPrinted(percentAgreement(ratings, PLAIN).value, po);
      expectPrinted(cohenKappa(ratings, PLAIN).value, kappa);
      expectPrinted(gwetAc(ratings, PLAIN).value, ac1);
      if (pabak !== undefined) expectPrinted(brennanPrediger(ratings, PLAIN).value, pabak);
    }
  });

  it('intervals of proportions', () => {
    const { data } = entry<{ cases: Record<string, unknown>[] }>('binom-ci');
    const methods = {
      wilson: wilsonInterval,
      exact: clopperPearsonInterval,
      agresti_coull: agrestiCoullInterval,
      jeffreys: jeffreysInterval,
    };
    let held = 0;
    for (const each of data.cases) {
      for (const [name, interval] of Object.entries(methods)) {
        const printed = each[name] as [number, number] | undefined;
        if (!printed) continue;
        const found = interval(each['k'] as number, each['n'] as number, 0.05);
        expect(found[0]).toBeCloseTo(printed[0], 7);
        expect(found[1]).toBeCloseTo(printed[1], 7);
        held++;
      }
    }
    expect(held).toBe(15);
  });
});
