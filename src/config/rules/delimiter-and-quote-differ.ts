import type { Rule } from './find-rule-faults.ts';

/** One character cannot both end a cell and enclose it. */
export const delimiterAndQuoteDiffer: Rule = (entries) =>
  entries
    .filter(({ dataset: { dialect } }) => {
      return dialect.delimiter !== undefined && dialect.delimiter === dialect.quote;
    })
    .map(({ index }) => ({
      at: ['datasets', index, 'dialect', 'quote'],
      part: 'value',
      message: `\`datasets[${index}].dialect\` has the same character as \`delimiter\` and as \`quote\``,
      hint: 'Write `quote: none` where nothing is quoted.',
    }));
