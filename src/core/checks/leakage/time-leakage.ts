import { z } from 'zod';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import type { PairColumns } from '../pairs/pair-columns.ts';
import { readCorpus } from '../pairs/read-corpus.ts';
import { columnsRead } from '../pairs/text-columns.ts';
import { findLateTraining } from './find-late-training.ts';
import { hasSplits } from './has-splits.ts';

export const timeLeakage = defineCheck({
  name: 'time-leakage',
  title: 'Training rows from the time of the test',
  severity: 'warning',
  dimension: 'accuracy',
  about:
    'By the column under `time`, a row of train is dated after the rows of test, validation or dev begin, or a row of those before the training data ends. A model then learns from the future that it is tested on, and does worse once the future is not at hand.',
  caveat:
    'Splits that were drawn at random are not split by time: where more than `usual-share` of the training rows of base are dated so, nothing is said. Dates that can be read in two ways, and times as bare numbers, are passed over.',
  hint: 'Move the row to the split of its time, or split by a later day.',
  peers: ['Deepchecks: Date Train Test Leakage (overlap)'],
  parameters: {
    'usual-share': z
      .number()
      .min(0, 'must be 0 or more')
      .max(1, 'must be 1 or less')
      .default(0.1)
      .meta({
        description:
          'The share of the training rows, 0 to 1, from which on dates in the time of the test say that splits are not by time.',
        origin:
          'A split by time that leaks by mistake leaks a few rows; one drawn at random nearly all.',
        examples: [0.3],
      }),
  },
  reads: (context) => columnsRead(context, timeColumns(context)),
  find: async (context, { 'usual-share': usualShare }) => {
    const columns = timeColumns(context);
    if (!columns || !(await hasSplits(context))) return [];
    const corpus = await readCorpus(context, columns);
    return corpus
      ? findLateTraining(context, corpus, columnsRead(context, columns), usualShare)
      : [];
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'row mixes', 'rows mix')} the time of training with the time of the test`,
});

function timeColumns({ roles, head, dataset }: CheckContext): PairColumns | undefined {
  const { time } = roles.head;
  if (time === undefined) return undefined;
  const { splitColumn: split } = dataset;
  const compared = [columnName(head.columns, time)];
  return { by: 'value', compared, ...(split === undefined ? {} : { split }) };
}
