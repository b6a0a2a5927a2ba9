import { mergeGroupCheck } from '../../src/core/render/review/checks/merge-group-check.ts';
import {
  type ReviewCheckView,
  reviewCheck,
} from '../../src/core/render/review/checks/review-check.ts';
import type { Standing } from '../../src/core/render/review/checks/standing.ts';
import type { CheckContent } from '../../src/core/review/facts.ts';
import { judgedStanding } from './example-result.ts';
import type { ExampleText } from './example-text.ts';

const EXPERTS = [
  { login: 'expert-1', rows: 10, due: '2026-11-27T16:00:00Z' },
  { login: 'expert-2', rows: 20, due: '2026-11-27T16:00:00Z' },
];

const WAITING: Standing = { kind: 'waiting', experts: EXPERTS, answered: 30, needed: 60 };

const STANDINGS: readonly (readonly [string, Standing])[] = [
  ['Experts are asked.', WAITING],
  ['There is nothing to ask about.', { kind: 'nothing' }],
  ['Few rows were changed.', { kind: 'queued', rows: 7, queueBelow: 10 }],
  ['The pool is too small.', { kind: 'too-few-experts', eligible: ['expert-1'], needed: 2 }],
  [
    'Every other expert had the rows, is away or has no time.',
    { kind: 'nobody-left', rows: 5, experts: [EXPERTS[0]!] },
  ],
  ['The experts agree, and no label is wrong.', judgedStanding('passed')],
  ['They agree, but for single rows.', judgedStanding('passed', { open: ['r6', 'r12'] })],
  ['They agree, and rows are wrong.', judgedStanding('fix-rows', { wrong: ['r3', 'r9'] })],
  [
    'They agree, and more is wrong than the config allows.',
    judgedStanding('too-many-wrong', { wrong: ['r3', 'r9'] }),
  ],
  ['They disagree.', judgedStanding('fix-guideline', { agreement: 0.7 })],
  ['Every row was asked about, and they are few.', judgedStanding('adjudicate', { open: ['r6'] })],
  ['Few rows could be compared.', judgedStanding('too-few')],
];

const view = (standing: Standing, more: Partial<ReviewCheckView> = {}): ReviewCheckView => ({
  draft: false,
  datasets: [{ dataset: 'tickets', observe: false, standing, warnings: [] }],
  ...more,
});

const PASSED = reviewCheck(view(judgedStanding('passed')));

const OTHERS: readonly (readonly [string, CheckContent])[] = [
  ['The pull request is a draft.', reviewCheck(view(WAITING, { draft: true }))],
  ['No reviewed dataset was changed.', reviewCheck(view(WAITING, { datasets: [] }))],
  [
    'The config says `enforce: observe`.',
    reviewCheck(
      view(WAITING, {
        datasets: [
          {
            dataset: 'tickets',
            observe: true,
            standing: judgedStanding('fix-guideline', { agreement: 0.7 }),
            warnings: [],
          },
        ],
      }),
    ),
  ],
  [
    'Two datasets were changed.',
    reviewCheck(
      view(WAITING, {
        datasets: [
          { dataset: 'tickets', observe: false, standing: judgedStanding('passed'), warnings: [] },
          { dataset: 'prices', observe: false, standing: WAITING, warnings: [] },
        ],
      }),
    ),
  ],
  [
    'A shown column gives the label away.',
    reviewCheck(
      view(WAITING, {
        datasets: [
          {
            dataset: 'tickets',
            observe: false,
            standing: WAITING,
            warnings: ['The shown column queue nearly gives the label away.'],
          },
        ],
      }),
    ),
  ],
  [
    'A maintainer overrides the review.',
    reviewCheck(
      view(judgedStanding('fix-rows', { wrong: ['r3'] }), {
        override: { by: 'maintainer-1', reason: 'the fix is urgent, r3 follows on Monday' },
      }),
    ),
  ],
  [
    'The config is broken.',
    reviewCheck(
      view(WAITING, {
        obstacle: {
          title: 'The config cannot be read',
          text: 'Line 12 of `assay.yml`: there is no key `expert`. Did you mean `experts`?',
        },
      }),
    ),
  ],
  [
    'A file is too large.',
    reviewCheck(
      view(WAITING, {
        obstacle: {
          title: 'A file is too large to review here',
          text: '`data/tickets.csv` has 900 MB; the server reads up to 500 MB. Split the file, or raise the limit of the server.',
        },
      }),
    ),
  ],
  ['In the merge queue.', mergeGroupCheck(PASSED, { number: 12, head: { sha: '3f0c91e' } })],
];

/** What the check `assay/review` says. */
export const CHECK_TEXTS: readonly ExampleText[] = [
  ...STANDINGS.map(([when, standing]) => checkText(when, reviewCheck(view(standing)))),
  ...OTHERS.map(([when, content]) => checkText(when, content)),
];

function checkText(
  when: string,
  { status, conclusion, title, summary, actions }: CheckContent,
): ExampleText {
  const buttons = (actions ?? []).map(({ label, description }) => `\`${label}\` (${description})`);
  return {
    title,
    when: `${when} (\`${conclusion ?? status}\`)`,
    markdown: [summary, ...(buttons.length > 0 ? [`Buttons: ${buttons.join(', ')}`] : [])].join(
      '\n\n',
    ),
  };
}
