import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { defineCheck } from '../check.ts';
import { judgeCells } from './judge-cells.ts';
import { nearestLabel } from './nearest-label.ts';
import { spellingKey } from './spelling-key.ts';

export const unknownLabel = defineCheck({
  name: 'unknown-label',
  title: 'Labels outside the label set',
  severity: 'error',
  dimension: 'validity',
  about:
    'A label is none of the `labels` that the config lists for the dataset: a typing slip, an old name, or a class that nobody agreed on.',
  caveat:
    'Labels are compared as written, surrounding space taken away. Without `labels` in the config nothing is unknown; `label-typo` and `inconsistent-casing` then look for slips among base’s labels.',
  hint: 'Correct the label, or add it to `labels` of the dataset.',
  peers: [
    'Frictionless: constraint-error (enum)',
    'Great Expectations: expect_column_values_to_be_in_set',
    'Deequ: isContainedIn',
    'dbt: accepted_values',
  ],
  parameters: {},
  find: async (context) => {
    const { label } = context.roles.head;
    const { labels } = context.dataset;
    if (label === undefined || !labels) return [];
    const allowed = new Set(labels);
    const details = new Map<string, string>();
    return judgeCells(context, 'unknown-label', (column) => {
      if (column.head !== label) return undefined;
      return (text) => {
        if (allowed.has(text)) return undefined;
        const detail = details.get(text) ?? describeLabel(text, labels);
        details.set(text, detail);
        return detail;
      };
    });
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value of', 'values of')} ${column} ${violations.length === 1 ? 'is' : 'are'} not in the label set: ${violations[0]?.detail}`,
});

function describeLabel(text: string, labels: readonly string[]): string {
  const key = spellingKey(text);
  const meant = labels.find((label) => spellingKey(label) === key) ?? nearestLabel(text, labels);
  const shown = cutText(text, 60);
  return meant === undefined ? shown : `${shown}, perhaps ${cutText(meant, 60)}`;
}
