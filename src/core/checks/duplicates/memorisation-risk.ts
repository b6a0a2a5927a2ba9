import { z } from 'zod';
import { columnName } from '../../words/column-name.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { type CheckContext, defineCheck, type Violation } from '../check.ts';
import { NEAR_PARAMETERS } from '../pairs/near-parameters.ts';
import { countRepeats } from './count-repeats.ts';

export const memorisationRisk = defineCheck({
  name: 'memorisation-risk',
  title: 'Texts repeated so often that a model learns them by heart',
  severity: 'warning',
  dimension: 'uniqueness',
  about:
    'A text stands in a column many times, case, space and punctuation aside. How well a model can recite what it was trained on grows with the number of copies, so such a text comes out word for word, private or not.',
  caveat:
    'It matters for data that models are trained on; boilerplate such as a greeting is reported as well. Only texts of at least `minimum-length` characters count, and nearly equal copies are not added up.',
  hint: 'Keep a few of the copies, or none where the text is private.',
  peers: [],
  parameters: {
    copies: z
      .int()
      .min(2, 'must be 2 or more')
      .default(10)
      .meta({
        description: 'How many copies of a text are too many.',
        origin:
          'Kandpal et al. 2022, "Deduplicating Training Data Mitigates Privacy Risks": a sequence present 10 times is generated about 1,000 times as often as one present once.',
        examples: [3],
      }),
    'minimum-length': NEAR_PARAMETERS['minimum-length'],
  },
  quotes: ({ roles }) => roles.head.text,
  find: async (context, parameters) => {
    const limits = {
      copies: parameters.copies,
      minimumLength: parameters['minimum-length'],
    };
    const columns = context.roles.head.text.map((column) =>
      columnName(context.head.columns, column),
    );
    const found = await Promise.all(
      columns.map((column) => repeatedTexts(context, column, limits)),
    );
    return found.flat();
  },
  describe: (violations, column, { copies }) => {
    const texts = countOf(violations.length, 'text');
    const stand = violations.length === 1 ? 'stands' : 'stand';
    return `${texts} of ${column} ${stand} there ${copies} times or more`;
  },
});

async function repeatedTexts(
  context: CheckContext,
  column: string,
  limits: { readonly copies: number; readonly minimumLength: number },
): Promise<Violation[]> {
  const repeats = await countRepeats(context, column, limits);
  return repeats.map(({ side, index, count, first }) => ({
    side,
    index,
    column,
    count,
    detail: `the same text ${formatCount(count)} times, first in ${placeOf(context, side, first)}`,
  }));
}

/** Where a row is, as the report names it: by line where the file has lines. */
function placeOf({ base, head }: CheckContext, side: 'base' | 'head', row: number): string {
  const line = (side === 'head' ? head : base)?.line(row);
  return line === undefined ? `row ${row + 1}` : `line ${line}`;
}
