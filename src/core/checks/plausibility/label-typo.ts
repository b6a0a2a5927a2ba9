import { z } from 'zod';
import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { defineCheck } from '../check.ts';
import type { ReferenceColumn } from './facts/reference-columns.ts';
import { type CellRule, judgeCells } from './judge-cells.ts';
import { nearestLabel } from './nearest-label.ts';

export const labelTypo = defineCheck({
  name: 'label-typo',
  title: 'Labels mistyped',
  severity: 'warning',
  dimension: 'accuracy',
  about:
    'A rare label is one slip of the keyboard away from a common one: `refnud` beside `refund`. To whatever reads the file it is a class of its own, with a handful of rows.',
  caveat:
    'Two true labels that differ in one letter, one of them rare, look the same; list both under `labels`. Labels of fewer than four characters or three letters, and those that differ in a digit, are passed over. Where the config lists `labels`, `unknown-label` speaks instead.',
  hint: 'Correct the label, or list it under `labels` of the dataset where it is meant.',
  peers: [],
  parameters: {
    ratio: z
      .number()
      .min(1)
      .default(5)
      .meta({
        description: 'How many times as frequent the common label has to be.',
        origin:
          'Two labels that differ in one letter are seldom both meant where one has five times the rows; the pairs seen in public data sets are balanced.',
        examples: [5, 20],
      }),
  },
  find: async (context, { ratio }) => {
    const { label } = context.roles.head;
    if (label === undefined || context.dataset.labels) return [];
    return judgeCells(context, `label-typo ${ratio}`, (column) =>
      column.head === label ? typoRule(column, ratio) : undefined,
    );
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value of', 'values of')} ${column} may be mistyped`,
});

/** Labels of base, or of head where base has too few, that are not counted one by one are no labels. */
function typoRule({ usual, now }: ReferenceColumn, ratio: number): CellRule | undefined {
  if (!usual.complete || !now.complete) return undefined;
  const known = [...usual.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const typos = new Map<string, string>();
  for (const text of new Set([...usual.counts.keys(), ...now.counts.keys()])) {
    const seen = Math.max(usual.counts.get(text) ?? 0, now.counts.get(text) ?? 0);
    const common = known.filter(([other, count]) => other !== text && count >= seen * ratio);
    const nearest = nearestLabel(
      text,
      common.map(([other]) => other),
    );
    if (nearest !== undefined)
      typos.set(text, `${cutText(text, 40)}, perhaps ${cutText(nearest, 40)}`);
  }
  return typos.size === 0 ? undefined : (text) => typos.get(text);
}
