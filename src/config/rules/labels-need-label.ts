import type { Rule } from './find-rule-faults.ts';

/** A label set says nothing without the column it is about. */
export const labelsNeedLabel: Rule = (entries) =>
  entries
    .filter(({ dataset }) => dataset.labels !== undefined && dataset.label === undefined)
    .map(({ index }) => ({
      at: ['datasets', index, 'labels'],
      part: 'key',
      message: `\`datasets[${index}]\` has \`labels\` and does not say which column holds them`,
      hint: 'Add `label:` and the name of the column.',
    }));
