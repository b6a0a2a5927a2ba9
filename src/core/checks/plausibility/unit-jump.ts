import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck, type Violation } from '../check.ts';
import { showCellChange } from '../damage/show-cell-change.ts';
import { isIdentifierName } from './facts/is-measure.ts';
import { findConversion, fitsConversion, LEAST_VALUES } from './find-conversion.ts';
import { numberChanges } from './number-changes.ts';

export const unitJump = defineCheck({
  name: 'unit-jump',
  title: 'Units changed',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'Numbers of a column were all multiplied by one factor that turns one unit into another, such as 1,000 for kilograms and grams. Whatever reads the column still takes them for the old unit, and rows left as they were now stand in another unit than the rest.',
  caveat: `At least ${LEAST_VALUES} different values have to change by the same conversion, and four in five of those that changed; a few cells changed alone are \`magnitude-change\`. A price rise of exactly 100 times looks the same, and rows that were added in another unit are not seen.`,
  hint: 'Put the values back into the unit of the column, or convert every row and say so in the column’s name.',
  peers: [],
  parameters: {},
  find: async ({ diff }) => {
    if (!diff) return [];
    const found: Violation[] = [];
    for (const changes of numberChanges(diff).values()) {
      const conversion = findConversion(changes);
      if (!conversion || isIdentifierName(changes[0]?.column ?? '')) continue;
      for (const change of changes) {
        if (!fitsConversion(conversion, change)) continue;
        const { index, column, cell } = change;
        const detail = `${showCellChange(cell.base, cell.head)}: ${conversion.words}`;
        found.push({ side: 'head', index, column, detail, byChange: true });
      }
    }
    return found;
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value', 'values')} of ${column} changed as between two units`,
});
