import { packetComment } from '../../src/core/render/review/packet-comment.ts';
import { pushNote } from '../../src/core/render/review/push-note.ts';
import { reassignedNote } from '../../src/core/render/review/reassigned-note.ts';
import { receiptComment } from '../../src/core/render/review/receipt-comment.ts';
import { reminderComment } from '../../src/core/render/review/reminder-comment.ts';
import { ASK, GUIDELINE, PLACE } from './example-result.ts';
import type { ExampleText } from './example-text.ts';

const TO_EXPERT = {
  ...PLACE,
  round: 1,
  expert: 'expert-1',
  batch: 1,
  due: '2026-11-27T16:00:00Z',
  guideline: GUIDELINE,
  digest: `sha256:${'ab'.repeat(32)}`,
  imageHosts: [],
};

const LONG =
  'I ordered two weeks ago and nothing has come since. I wrote to the shop twice, and they say that it was sent. '.repeat(
    5,
  );

/** What experts are told while they are asked. */
export const PACKET_TEXTS: readonly ExampleText[] = [
  {
    title: 'Rows to label',
    when: 'An expert is asked about a batch of rows. Ten are the most; three stand for them here.',
    markdown: packetComment({
      ...TO_EXPERT,
      dataset: 'tickets',
      ask: ASK,
      rows: [
        { n: 1, cells: [{ column: 'subject', text: 'My card has not arrived' }] },
        {
          n: 2,
          cells: [
            { column: 'subject', text: 'Where is it?' },
            { column: 'body', text: LONG },
          ],
        },
        { n: 3, cells: [{ column: 'subject', text: '' }] },
      ],
    }),
  },
  {
    title: 'Values to type in',
    when: 'The config asks for a column that is no label: `ask: [price]`.',
    markdown: packetComment({
      ...TO_EXPERT,
      dataset: 'prices',
      ask: { column: 'price', kind: 'value', labels: [], numeric: true },
      rows: [
        { n: 4, cells: [{ column: 'receipt', text: 'Coffee 3,20 EUR' }] },
        { n: 5, cells: [{ column: 'receipt', text: 'Tea 2,80 EUR' }] },
      ],
    }),
  },
  {
    title: 'Many labels',
    when: 'The label set is long.',
    markdown: packetComment({
      ...TO_EXPERT,
      dataset: 'banking',
      ask: {
        column: 'intent',
        kind: 'label',
        labels: Array.from({ length: 77 }, (_, place) => `intent ${place + 1}`),
      },
      rows: [{ n: 1, cells: [{ column: 'text', text: 'How do I top up?' }] }],
    }),
  },
  {
    title: 'Receipt',
    when: 'An expert has answered some rows; this comment is edited in place.',
    markdown: receiptComment({
      expert: 'expert-1',
      kept: 10,
      left: Array.from({ length: 20 }, (_, place) => place + 11),
      problems: [],
      declined: [],
    }),
  },
  {
    title: 'Receipt with a line that was not understood',
    when: 'A line is no answer.',
    markdown: receiptComment({
      expert: 'expert-1',
      kept: 9,
      left: [3],
      problems: [{ line: 2, text: '3 refnd', message: 'refnd is no label. Did you mean refund?' }],
      declined: [],
    }),
  },
  {
    title: 'Receipt at the end',
    when: 'Everything is answered.',
    markdown: receiptComment({
      expert: 'expert-1',
      kept: 30,
      left: [],
      problems: [],
      declined: [],
    }),
  },
  {
    title: 'Receipt after sealing',
    when: 'An expert changes an answer after the answers were sealed.',
    markdown: receiptComment({
      expert: 'expert-1',
      kept: 30,
      left: [],
      problems: [],
      declined: [3, 4],
    }),
  },
  {
    title: 'Reminder',
    when: 'Once, before rows are due.',
    markdown: reminderComment({
      at: '2026-11-05T09:00:00Z',
      expert: 'expert-1',
      due: '2026-11-27T16:00:00Z',
      left: [3, 7, 8, 9],
    }),
  },
  {
    title: 'Reassigned',
    when: 'Unanswered rows go to another expert.',
    markdown: reassignedNote({
      dataset: 'tickets',
      round: 1,
      at: '2026-11-27T16:00:00Z',
      from: 'expert-1',
      to: ['expert-3'],
      rows: 4,
      why: 'overdue',
    }),
  },
  {
    title: 'A push',
    when: 'Commits arrive while experts are asked.',
    markdown: pushNote({ dataset: 'tickets', round: 1, head: '4f1c2d7', again: 2, standing: 28 }),
  },
];
