import { expect, it } from 'vitest';
import { generateTickets } from '../../../../scripts/demo/generate-tickets.ts';
import { knowsTheShop, seesRefunds, withTypos } from '../../../../scripts/demo/review/expert.ts';

it('tells the label of every ticket by its words', () => {
  for (const { subject, body, label } of generateTickets(400, 2)) {
    expect(knowsTheShop(`- subject: ${subject}\n- body: ${body}`)).toBe(label);
  }
});

it('takes a charge for a refund, and nothing else', () => {
  expect(seesRefunds('My card was charged twice.')).toBe('refund');
  expect(seesRefunds('Where is my parcel?')).toBe('shipping');
});

it('mistypes two labels of a reply', () => {
  expect(withTypos('1 refund\n2 refund\n3 billing\n4 account\n5 shipping')).toBe(
    '1 refund\n2 refnud\n3 billing\n4 account\n5 shippping',
  );
});
