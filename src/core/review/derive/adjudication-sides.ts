import { keyedOrder } from '../../audit/plan/keyed-order.ts';

/**
 * The different answers to a row in the order in which an adjudicator sees them, A first: one that tells nobody whose is which.
 *
 * @param secret Of the round.
 */
export function adjudicationSides(
  {
    id,
    answers,
  }: { readonly id: string; readonly answers: readonly { readonly answer: string }[] },
  secret: string,
): readonly string[] {
  const different = [...new Set(answers.map(({ answer }) => answer))];
  return keyedOrder(different, (answer) => answer, secret, 'sides', id);
}
