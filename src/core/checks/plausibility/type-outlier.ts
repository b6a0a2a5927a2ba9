import { z } from 'zod';
import type { FieldJudge } from '../../schema/compile-field.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { defineCheck } from '../check.ts';
import { byWholeRows } from './by-whole-rows.ts';
import { readValue, type Value } from './facts/read-value.ts';
import type { ReferenceColumn } from './facts/reference-columns.ts';
import { schemaFields } from './facts/schema-fields.ts';
import { type CellRule, judgeCells } from './judge-cells.ts';
import { onlyExceptions } from './only-exceptions.ts';
import { placeholderKind } from './placeholders.ts';

/** Fewer values do not show a column's type. */
const LEAST_VALUES = 20;

/** A stranger that base holds so often is the column's own. */
const CONVENTION = 3;

const WORDS = { number: 'numbers', date: 'dates', boolean: 'yes and no' } as const;

type Typed = keyof typeof WORDS;

export const typeOutlier = defineCheck({
  name: 'type-outlier',
  title: 'Values of another type than their column’s',
  severity: 'warning',
  dimension: 'validity',
  about:
    'A cell holds something else than its column: text among numbers, a number among dates. One such cell turns the whole column into text in most tools. A row of several is told once: it may be a header amid the data, or have moved by a column.',
  caveat:
    'A comment such as `>100` written into a column of numbers on purpose is told as well. Placeholders and errors of spreadsheets are findings of their own, and identifiers with leading zeros are no strangers among numbers. Where a schema gives the column a type, `type-error` speaks instead.',
  hint: 'Write the value as the column’s others are, or leave the cell empty.',
  peers: [
    'Frictionless: type-error',
    'Great Expectations: expect_column_values_to_be_of_type',
    'Deequ: hasDataType',
  ],
  parameters: {
    share: z
      .number()
      .min(0.5)
      .max(1)
      .default(0.98)
      .meta({
        description:
          'The share of the usual values that have to be of one type for it to be the column’s.',
        origin:
          'Where more than 2 in 100 values are strangers the column is mixed, and another one is no news.',
        examples: [0.98, 0.9],
      }),
  },
  find: async (context, { share }) => {
    const fields = schemaFields(context);
    const found = await judgeCells(context, `type-outlier ${share}`, (column) => {
      if (isTyped(fields.get(column.head))) return undefined;
      const type = typeOf(column, share);
      return type && typeRule(column, type);
    });
    return byWholeRows(onlyExceptions(found, context));
  },
  describe: (violations, column) => {
    const { length } = violations;
    if (column === undefined)
      return `${countPhrase(length, 'row does', 'rows do')} not fit the types of several columns`;
    return `${countPhrase(length, 'value of', 'values of')} ${column} ${length === 1 ? 'is' : 'are'} of another type than the rest`;
  },
});

/** Whether a schema says more of the column than that it holds text: then `type-error` speaks. */
function isTyped(judge: FieldJudge | undefined): boolean {
  return judge !== undefined && judge.field.type !== 'string' && judge.field.type !== 'any';
}

function typeOf({ usual: { types, filled } }: ReferenceColumn, share: number): Typed | undefined {
  if (filled < LEAST_VALUES) return undefined;
  return (Object.keys(WORDS) as Typed[]).find((type) => types[type] >= filled * share);
}

function typeRule({ usual }: ReferenceColumn, type: Typed): CellRule {
  const belongs = (found: Value['type']) =>
    found === type || (type === 'number' && found === 'code');
  return (text) => {
    if (belongs(readValue(text).type) || placeholderKind(text) !== undefined) return undefined;
    if (isErrorText(text) || (usual.counts.get(text) ?? 0) >= CONVENTION) return undefined;
    return `${cutText(text, 40)} among ${WORDS[type]}`;
  };
}

/** As spreadsheets write their errors: `#REF!`, `#####`, `Err:502`. */
function isErrorText(text: string): boolean {
  return text.startsWith('#') || text.startsWith('Err:');
}
