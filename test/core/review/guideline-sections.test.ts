import { expect, it } from 'vitest';
import { guidelineSections } from '../../../src/core/review/guideline-sections.ts';

const LABELS = ['refund', 'top_up', 'card arrival'];

it('finds the labels that a section names, however they are spelt', () => {
  const text =
    '# Money\nA *Refund* or a TOP-UP.\n\n## Cards ##\nWhere is my card? That is card_arrival.';
  expect(guidelineSections(text, LABELS)).toEqual([
    { heading: 'Money', labels: ['refund', 'top_up'] },
    { heading: 'Cards', labels: ['card arrival'] },
  ]);
});

it('takes no part of a word for a label, and no heading out of code', () => {
  const text = 'refund before any heading\n# A\nrefunds, refundable\n```\n# not a heading\n```\n';
  expect(guidelineSections(text, LABELS)).toEqual([{ heading: 'A', labels: [] }]);
});

it('knows a label in the heading itself', () => {
  expect(guidelineSections('### What is a refund?\n', LABELS)).toEqual([
    { heading: 'What is a refund?', labels: ['refund'] },
  ]);
});
