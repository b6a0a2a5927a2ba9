import type { ReviewedRow } from '../../src/core/review/derive/reviewed-row.ts';
import type { SealedAnswer } from '../../src/core/review/journal.ts';

export const LABELS = ['refund', 'card arrival', 'other'];

const SUBJECTS = [
  'My card has not arrived',
  'I want my money back',
  'Where is my new card?',
  'Please cancel the order and pay me back',
  'How do I change my address?',
  'The shop gave me store credit instead',
];

/** What the two experts say of a row where it is not what the dataset says. */
const SAID: Readonly<Record<number, readonly [string, string, string?]>> = {
  2: ['card arrival', 'card arrival'],
  5: ['refund', 'other', 'store credit is no refund, is it?'],
  11: ['refund', 'other'],
};

const MORE: Readonly<Record<number, readonly [string, string]>> = {
  8: ['refund', 'other'],
  14: ['other', 'refund'],
  17: ['refund', 'other'],
  20: ["can't tell", 'other'],
  23: ['other', 'refund'],
};

/** Thirty sealed rows: one is wrong, and on two the experts differ, or on seven. */
export function exampleRows(disagree: 'seldom' | 'often'): ReviewedRow[] {
  const said = disagree === 'often' ? { ...SAID, ...MORE } : SAID;
  return Array.from({ length: 30 }, (_, place) => exampleRow(place, said[place]));
}

function exampleRow(
  place: number,
  said: readonly [string, string, string?] | undefined,
): ReviewedRow {
  const label = LABELS[place % 3 === 2 ? 0 : place % 2]!;
  const [first, second, note] = said ?? [label, label];
  const answers: SealedAnswer[] = [
    { expert: 'expert-1', answer: first, way: 'comment', ...(note && { note }) },
    { expert: 'expert-2', answer: second, way: 'comment' },
  ];
  const isAgreed = first === second && first !== "can't tell";
  return {
    name: `r${place + 1}`,
    id: `T-${1000 + place}`,
    content: `content-${place}`,
    path: 'data/tickets.csv',
    line: 40 + place * 7,
    cells: [{ column: 'subject', text: SUBJECTS[place % SUBJECTS.length]! }],
    stratum: 'all',
    inclusion: 0.1,
    label,
    current: label,
    answers,
    agreed: isAgreed ? 1 : 0,
    ...(isAgreed && { final: first }),
    verdict: isAgreed ? (first === label ? 'right' : 'wrong') : 'open',
  };
}
