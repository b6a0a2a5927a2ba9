import type { Diff } from '../../diff/diff.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import type { Check, Violation } from '../check.ts';
import { checkDamage } from './check-damage.ts';

const cutNumbers = checkDamage({
  kind: 'number-cut',
  title: 'Digits cut',
  about:
    'A number or a time lost digits that it had, because it was stored or written with less precision.',
  caveat:
    'Rounding on purpose reads the same; set `tolerance` for the column. In a column that was counted anew, fewer than one in twenty of the changed values that begin as the old ones did are taken for chance.',
  hint: 'Restore the values from base, and write them at full precision, long identifiers as text.',
  sentence: (count, column) => `${countPhrase(count, 'value', 'values')} of ${column} lost digits`,
});

export const numberCut: Check = {
  ...cutNumbers,
  find: async (context, parameters) => {
    const found = await cutNumbers.find(context, parameters);
    return context.diff ? withoutChance(found, context.diff) : found;
  },
};

/** Other changed values of a column from which on a few that look cut are chance, and how few. */
const MANY = 20;
const FEW = 0.05;

/** New figures begin as old ones did once in a while: a tool that cuts digits cuts those of many rows. */
function withoutChance(found: readonly Violation[], { columnChanges }: Diff): Violation[] {
  const others = new Map(columnChanges.map(({ name, substantive }) => [name, substantive]));
  const counts = new Map<string | undefined, number>();
  for (const { column } of found) counts.set(column, (counts.get(column) ?? 0) + 1);
  return found.filter(({ column = '' }) => {
    const changed = others.get(column) ?? 0;
    const cut = counts.get(column) ?? 0;
    return changed < MANY || cut >= (changed + cut) * FEW;
  });
}
