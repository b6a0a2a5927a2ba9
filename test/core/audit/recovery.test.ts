import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/statistics/seeded-random.ts';
import { answerAs } from './answer-as.ts';
import { auditKeyOf } from './audit-key-of.ts';

const AUDITS = 150;
const ROWS = 600;
const WRONG = 0.1;
/** The share of rows on which an expert does not see what the row is. */
const SLIP = 0.06;
const LABELS = ['boot', 'sandal', 'shoe'];

/**
 * Rows that should be called otherwise in a known share, and experts who see what a row is but for slips. They agree where
 * neither slips, or both slip to the same of two other labels.
 */
const AGREEMENT = (1 - SLIP) ** 2 + SLIP ** 2 / 2;

it('recovers the agreement and the error rate of simulated experts within its intervals', () => {
  const random = seededRandom(20_261_125);
  let [agreementIn, errorIn, rateSum, truthSum] = [0, 0, 0, 0];
  for (let audit = 0; audit < AUDITS; audit++) {
    const truth = Array.from({ length: ROWS }, () => (random() < WRONG ? 'boot' : 'shoe'));
    const key = auditKeyOf({ rows: ROWS, size: 150, decoys: 30, secret: `secret ${audit}` });
    const report = answerAs(key, (row) => {
      const right = row.decoy ? 'boot' : truth[row.row]!;
      if (random() >= SLIP) return right;
      return LABELS.filter((label) => label !== right)[random() < 0.5 ? 0 : 1];
    });
    const [low, high] = report.agreement.judgement.interval;
    if (low <= AGREEMENT && AGREEMENT <= high) agreementIn++;
    rateSum += report.agreement.judgement.rate!;
    const wrong = truth.filter((label) => label !== 'shoe').length / ROWS;
    truthSum += AGREEMENT;
    const { errors } = report;
    if (errors!.low.interval.low <= wrong && wrong <= errors!.high.interval.high) errorIn++;
  }
  expect(rateSum / AUDITS).toBeCloseTo(truthSum / AUDITS, 2);
  // 95 % of 150 are 142.5, with a standard error of 2.7: three of them below is 134.
  expect(agreementIn).toBeGreaterThanOrEqual(134);
  // The range while rows are open is wider than an interval of 95 %.
  expect(errorIn).toBeGreaterThanOrEqual(142);
});
