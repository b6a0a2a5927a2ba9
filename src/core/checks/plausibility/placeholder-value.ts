import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { nameWords } from '../../words/name-words.ts';
import { defineCheck } from '../check.ts';
import { readValue } from './facts/read-value.ts';
import type { ReferenceColumn } from './facts/reference-columns.ts';
import { sentinelsOf } from './facts/sentinel.ts';
import { type CellRule, judgeCells } from './judge-cells.ts';
import { type PlaceholderKind, placeholderKind } from './placeholders.ts';

/** From so many cells, and such a share of them, a placeholder is the column's own word. */
const CONVENTIONS: Readonly<Record<PlaceholderKind, { least: number; share: number }>> = {
  'no value': { least: 3, share: 0.001 },
  unfinished: { least: 5, share: 0.05 },
  'made up': { least: 5, share: 0.05 },
};

/** In a column of codes such as `DE`, `USD` and `AAPL`, `NA` is a country and `XYZ` a share. */
const CODE = /^[\p{Lu}\d][\p{Lu}\d.-]{0,7}$/u;

/** Words in the names of columns of which `test` is a fine value. */
const SPLITS = new Set([
  'split',
  'fold',
  'subset',
  'set',
  'partition',
  'phase',
  'stage',
  'env',
  'environment',
]);

export const placeholderValue = defineCheck({
  name: 'placeholder-value',
  title: 'Placeholders for values',
  severity: 'warning',
  dimension: 'completeness',
  about:
    'A cell holds a stopgap instead of a value: `N/A`, `TODO`, `asdf`, `xxx`, lorem ipsum, -999 or 9999-12-31. It counts as a value wherever blanks are counted, so it hides what is missing, and models learn from it.',
  caveat:
    'A word that the column already uses in several rows is its own and is not told, nor is one that the schema lists under `missingValues`, nor is a number like -999 or a day like 1900-01-01 unless it lies far from all others. A person named Null, or a real answer “test”, is told wrongly.',
  hint: 'Leave the cell empty, or fill in the value.',
  peers: ['Great Expectations: expect_column_values_to_not_be_in_set'],
  parameters: {},
  find: (context) => judgeCells(context, 'placeholder-value', placeholderRule),
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'cell of', 'cells of')} ${column} ${violations.length === 1 ? 'holds' : 'hold'} a placeholder`,
});

function placeholderRule(column: ReferenceColumn): CellRule {
  const { usual } = column;
  const isNumeric = usual.types.number >= usual.filled / 2;
  // Keys that are counted up come by 9999.
  const isSentinel = column.isKey && isNumeric ? () => false : sentinelsOf(column);
  const isSplit = nameWords(column.name).some((word) => SPLITS.has(word));
  const isCodes = holdsCodes(usual.counts);
  const isConvention = (text: string, kind: PlaceholderKind) => {
    const { least, share } = CONVENTIONS[kind];
    return (usual.counts.get(text) ?? 0) >= Math.max(least, usual.filled * share);
  };
  return (text) => {
    const kind = placeholderKind(text);
    if (kind !== undefined) {
      if (isNumeric && readValue(text).type === 'number') return undefined;
      if (isSplit && kind === 'made up') return undefined;
      if (isCodes && kind !== 'unfinished' && CODE.test(text)) return undefined;
      return isConvention(text, kind) ? undefined : cutText(text, 40);
    }
    return isSentinel(text) && !isConvention(text, 'no value') ? text : undefined;
  };
}

/** Whether nearly all that a column holds is a code with a letter. */
function holdsCodes(counts: ReadonlyMap<string, number>): boolean {
  let codes = 0;
  let all = 0;
  for (const [text, count] of counts) {
    all += count;
    if (CODE.test(text) && /\p{Lu}/u.test(text)) codes += count;
  }
  return codes > all * 0.9;
}
