import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLabels } from '../../../../../src/core/render/sheet/page/match-labels.ts';
import { MANY_LABELS } from '../sample-packet.ts';

const find = (typed: string, labels = MANY_LABELS) =>
  matchLabels(labels, typed).map((index) => labels[index]);

describe('matchLabels', () => {
  it('gives every label for nothing typed', () => {
    expect(find('')).toEqual(MANY_LABELS);
    expect(find('  _ ')).toEqual(MANY_LABELS);
  });

  it('puts what is typed whole first, then what it starts, then what words start', () => {
    expect(find('exchange rate')[0]).toBe('exchange_rate');
    expect(find('cash')[0]).toBe('cash_withdrawal_charge');
    expect(find('verify')).toEqual([
      'verify_my_identity',
      'verify_source_of_funds',
      'verify_top_up',
      'unable_to_verify_identity',
      'why_verify_identity',
    ]);
  });

  it('takes the starts of words in any order', () => {
    expect(find('wrong ex')[0]).toBe('wrong_exchange_rate_for_cash_withdrawal');
    expect(find('arr card')).toEqual(['card_arrival']);
  });

  it('takes letters that only come in this order where nothing else fits', () => {
    expect(find('crdarvl')).toEqual(['card_arrival']);
    expect(find('qqq')).toEqual([]);
  });

  it('minds neither case nor accents nor the kind of space', () => {
    expect(find('ecole', ['Collège', 'École élémentaire'])).toEqual(['École élémentaire']);
    expect(find('CARD-ARR')).toEqual(['card_arrival']);
    expect(find('can’t', ["can't say"])).toEqual(["can't say"]);
  });

  it('finds every label by its own name, first but for one that reads the same', () => {
    for (const label of MANY_LABELS) expect(find(label)[0]).toBe(label);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (labels) => {
        for (const label of labels) expect(find(label, labels)).toContain(label);
      }),
    );
  });
});
