import type { JudgedStanding } from '../../src/core/render/review/checks/standing.ts';
import type { ResultView } from '../../src/core/render/review/result/result-view.ts';
import { judgeReview } from '../../src/core/review/derive/judge-review.ts';
import type { ReviewPolicy } from '../../src/core/review/policy.ts';
import { exampleRows, LABELS } from './example-rows.ts';

export const PLACE = { server: 'https://github.com', repository: 'owner/tickets', head: '4f1c2d7' };

export const ASK = { column: 'label', kind: 'label', labels: LABELS } as const;

export const GUIDELINE = { path: 'docs/labelling.md', commit: '4f1c2d7' };

const POLICY: ReviewPolicy = {
  experts: [],
  ask: undefined,
  show: undefined,
  perRow: 2,
  sample: { rate: 0.001, floor: 30, cap: 500 },
  queueBelow: 10,
  agreement: 0.8,
  minimum: 30,
  maxError: 0.05,
  guideline: 'docs/labelling.md',
  guidelineOwners: ['guideline-owner-1'],
  due: { count: 2, unit: 'working days' },
  minutesPerExpertPerWeek: 30,
  enforce: 'hold',
  answers: 'any',
  imageHosts: [],
};

/** A round that ended in one way or the other. */
export function exampleResult(
  outcome: 'fix-rows' | 'fix-guideline',
  more: Partial<ResultView> = {},
): ResultView {
  const rows = exampleRows(outcome === 'fix-rows' ? 'seldom' : 'often');
  const judgement = judgeReview(rows, { all: 300 }, [], {
    policy: POLICY,
    question: { ask: ASK, tolerance: null },
  });
  return {
    ...PLACE,
    dataset: 'tickets',
    round: 1,
    ask: ASK,
    observe: false,
    standing: judgedStanding(outcome, {
      ...(judgement.agreement.rate !== undefined && { agreement: judgement.agreement.rate }),
      wrong: namesOf(rows, 'wrong'),
      open: namesOf(rows, 'open'),
    }),
    judgement,
    rows,
    earlier: [],
    patches: [],
    suggested: false,
    ...more,
  };
}

function namesOf(rows: ReturnType<typeof exampleRows>, verdict: 'wrong' | 'open'): string[] {
  return rows.filter((row) => row.verdict === verdict).map(({ name }) => name);
}

/** Where the review of a dataset stands once a round is judged. */
export function judgedStanding(
  outcome: JudgedStanding['outcome'],
  more: Partial<JudgedStanding> = {},
): JudgedStanding {
  return {
    kind: 'judged',
    outcome,
    ask: 'label',
    agreement: 0.9,
    threshold: 0.8,
    maxError: 0.05,
    wrong: [],
    mended: 0,
    awaitsApproval: false,
    open: [],
    author: 'author-1',
    guidelineOwners: ['guideline-owner-1'],
    ...more,
  };
}
