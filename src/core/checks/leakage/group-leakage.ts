import { countPhrase } from '../../words/count-phrase.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { BLAME_PARAMETER } from '../pairs/blame-parameter.ts';
import type { PairColumns } from '../pairs/pair-columns.ts';
import { pairViolations } from '../pairs/pair-violations.ts';
import { columnsRead } from '../pairs/text-columns.ts';
import { findLeaks } from './find-leaks.ts';
import { showLeak } from './show-leak.ts';

export const groupLeakage = defineCheck({
  name: 'group-leakage',
  title: 'One entity in two splits',
  severity: 'warning',
  dimension: 'accuracy',
  about:
    'Rows of one customer, patient or document, by the column under `group`, else by the key, are in two splits. A model knows the entity from training, and its score on the test says little about entities it never met.',
  caveat:
    'Where the task is about known entities, as in recommendation, splits share them on purpose; turn the check off there. Values are compared as written. It needs `group` or `key` in the config.',
  hint: 'Move all rows of the entity into one split.',
  peers: ['Deepchecks: Index Train Test Leakage'],
  parameters: { blame: BLAME_PARAMETER },
  reads: (context) => columnsRead(context, entityColumns(context)),
  find: async (context) => {
    const told = await findLeaks(context, entityColumns(context));
    return pairViolations(context, told, showLeak);
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'row is', 'rows are')} of an entity that another split has too`,
});

function entityColumns({ dataset }: CheckContext): PairColumns | undefined {
  const compared = dataset.group === undefined ? dataset.key : [dataset.group];
  if (compared.length === 0) return undefined;
  const { splitColumn: split } = dataset;
  return { by: 'value', compared, ...(split === undefined ? {} : { split }) };
}
