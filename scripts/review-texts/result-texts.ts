import { adjudicationComment } from '../../src/core/render/review/adjudication-comment.ts';
import { authorNote } from '../../src/core/render/review/author-note.ts';
import { drawPublishedComments } from '../../src/core/render/review/draw-published-comments.ts';
import { guidelineNote } from '../../src/core/render/review/guideline-note.ts';
import { resultComment } from '../../src/core/render/review/result-comment.ts';
import { suggestionComment } from '../../src/core/render/review/suggestion-comment.ts';
import { suggestionsReview } from '../../src/core/render/review/suggestions-review.ts';
import { rowMark } from '../../src/core/review/verify/row-mark.ts';
import { secretDigest } from '../../src/core/sampling/draw/secret-digest.ts';
import { exampleResult, GUIDELINE, PLACE } from './example-result.ts';
import { exampleRows } from './example-rows.ts';
import type { ExampleText } from './example-text.ts';

const SECRET = '00'.repeat(32);

/** Shortened: the header says how the file is written, too. */
const PATCH = `{"type":"header","schema_version":1,"format":"csv","base_rows":300,"head_rows":300}
{"type":"modified","base_row":2,"head_row":2,"cells":[{"base_column":3,"head_column":3,"base":"refund","head":"card arrival","class":"substantive","kind":"text"}]}
{"type":"summary","added":0,"removed":0,"modified":1,"moved":0}
`;

const CONFUSED = exampleRows('often')
  .filter(({ answers }) => answers.every(({ answer }) => answer === 'refund' || answer === 'other'))
  .filter(({ agreed }) => agreed === 0);

/** What is told once answers are sealed. */
export const RESULT_TEXTS: readonly ExampleText[] = [
  {
    title: 'Result: they agree',
    when: 'The experts agree, and a label is wrong. A patch corrects it, where it shows nothing that is hidden or masked.',
    markdown: resultComment(
      exampleResult('fix-rows', {
        patches: [
          { path: 'data/tickets.csv', rows: 1, text: PATCH },
          { path: 'data/mails.csv', rows: 2, without: 'masked' },
        ],
        suggested: true,
      }),
    ),
  },
  {
    title: 'Suggestions',
    when: 'The experts agree, a label is wrong, and the pull request shows its line. It stands above a review.',
    markdown: suggestionsReview({
      dataset: 'tickets',
      round: 1,
      part: 1,
      head: '2e'.repeat(20),
      rows: '0123456789abcdef',
      asked: 'label',
    }),
  },
  {
    title: 'On the line of a row',
    when: 'With the suggestions. GitHub has a button below it that commits the line.',
    markdown: suggestionComment(
      { name: 'r3', label: 'refund', current: 'refund', final: 'card arrival' },
      'T-1053,Where is my new card?,card arrival',
    ),
  },
  {
    title: 'Result: they disagree',
    when: 'The experts agree on too few rows.',
    markdown: resultComment(
      exampleResult('fix-guideline', {
        round: 2,
        earlier: [{ round: 1, rows: 30, agreement: 0.7, outcome: 'fix-guideline' }],
      }),
    ),
  },
  {
    title: 'To the author',
    when: 'The experts disagree.',
    markdown: authorNote({
      dataset: 'tickets',
      round: 1,
      author: 'author-1',
      agreement: 0.767,
      threshold: 0.8,
      guidelineOwners: ['guideline-owner-1'],
    }),
  },
  {
    title: "To the guideline's owners",
    when: 'The experts disagree.',
    markdown: guidelineNote({
      ...PLACE,
      dataset: 'tickets',
      round: 1,
      owners: ['guideline-owner-1'],
      guideline: GUIDELINE,
      headings: ['Refunds'],
      draft: {
        labels: ['other', 'refund'],
        confused: CONFUSED.length,
        compared: 30,
        against: 20,
        words: [{ word: 'credit', here: 4, there: 1, score: 2.5 }],
        notes: ['store credit is no refund, is it?'],
      },
      rows: CONFUSED,
    }),
  },
  {
    title: 'Disagreements to settle',
    when: 'Experts differ on single rows: somebody else decides, without names and without the proposed label.',
    markdown: adjudicationComment({
      dataset: 'tickets',
      round: 1,
      imageHosts: [],
      rows: [
        {
          name: 'r6',
          cells: [{ column: 'subject', text: 'The shop gave me store credit instead' }],
          sides: ['other', 'refund'],
          ticked: [],
        },
        {
          name: 'r21',
          cells: [{ column: 'subject', text: 'Where is my new card?' }],
          sides: ["can't tell", 'card arrival'],
          ticked: ['B'],
          decision: { by: 'expert-3', answer: 'card arrival' },
        },
      ],
    }),
  },
  {
    title: 'How rows were drawn',
    when: 'The pull request is closed.',
    markdown: drawPublishedComments([
      {
        dataset: 'tickets',
        round: 1,
        secret: SECRET,
        digest: secretDigest(SECRET),
        draw: {
          dataset: 'tickets',
          round: 1,
          secret: SECRET,
          digest: secretDigest(SECRET),
          at: '2026-11-23T09:00:00.000Z',
          base: '1f'.repeat(20),
          tip: '1f'.repeat(20),
          head: '2e'.repeat(20),
          asked: ['T-1002', 'T-1017'].map((id) => rowMark(SECRET, id)),
          unasked: [],
          queued: [],
          relabelled: [],
        },
      },
    ])[0]!,
  },
];
