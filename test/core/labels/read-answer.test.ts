import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/core/labels/read-answer.ts';

const LABELS = ['card_arrival', 'Refund not showing up', 'top-up'];

describe('readAnswer', () => {
  it.each([
    ['card_arrival', 'card_arrival'],
    [' Card  Arrival ', 'card_arrival'],
    ['CARD-ARRIVAL', 'card_arrival'],
    ['refund_not_showing_up', 'Refund not showing up'],
    ['Ｔop‑up'.replace('‑', '-'), 'top-up'],
  ])('takes %j for %s', (text, label) => {
    expect(readAnswer(text, LABELS)).toEqual({ kind: 'label', label });
  });

  it.each(["can't tell", 'Can’t tell', 'CANT TELL', 'cannot_tell', ' ? '])(
    'takes %j for an expert who cannot tell',
    (text) => {
      expect(readAnswer(text, LABELS)).toEqual({ kind: 'cannot-tell' });
      expect(readAnswer(text, [])).toEqual({ kind: 'cannot-tell' });
    },
  );

  it.each(['bad row', 'Bad-Row', 'BAD_ROW'])('takes %j for a bad row', (text) => {
    expect(readAnswer(text, LABELS)).toEqual({ kind: 'bad-row' });
  });

  it.each(['', ' ', '\t\n'])('takes %j for no answer, even where the set lists it', (text) => {
    expect(readAnswer(text, LABELS)).toEqual({ kind: 'none' });
    expect(readAnswer(text, [text, ...LABELS])).toEqual({ kind: 'none' });
  });

  it('lets a label of the set win over the words of the two other answers', () => {
    expect(readAnswer('?', ['?'])).toEqual({ kind: 'label', label: '?' });
    expect(readAnswer('bad row', ['Bad row'])).toEqual({ kind: 'label', label: 'Bad row' });
  });

  it('never guesses: an unknown text is told with the label that was meant', () => {
    expect(readAnswer('crad_arrival', LABELS)).toEqual({
      kind: 'unknown',
      text: 'crad_arrival',
      suggestion: 'card_arrival',
    });
    expect(readAnswer('entirely else', LABELS)).toEqual({
      kind: 'unknown',
      text: 'entirely else',
    });
  });

  it('takes neither of two labels that differ in case only', () => {
    const labels = ['Shoe', 'shoe'];
    expect(readAnswer('shoe', labels)).toEqual({ kind: 'label', label: 'shoe' });
    expect(readAnswer('SHOE', labels)).toMatchObject({ kind: 'unknown', suggestion: 'Shoe' });
  });

  it('takes every text for a label where there is no set', () => {
    expect(readAnswer(' 12.50 ', [])).toEqual({ kind: 'label', label: '12.50' });
  });

  it('answers with a label of the set, or none, for any text', () => {
    const label = fc.string({ maxLength: 6 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc.array(label, { minLength: 1, maxLength: 5 }),
        (text, labels) => {
          const answer = readAnswer(text, labels);
          if (answer.kind === 'label') expect(labels).toContain(answer.label);
          if (answer.kind === 'unknown' && answer.suggestion !== undefined) {
            expect(labels).toContain(answer.suggestion);
          }
          if (labels.includes(text) && text.trim() !== '') {
            expect(answer).toEqual({ kind: 'label', label: text });
          }
        },
      ),
    );
  });
});
