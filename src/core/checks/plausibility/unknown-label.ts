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
    const suggest = suggester(labels);
    return judgeCells(context, 'unknown-label', (column) => {
      if (column.head !== label) return undefined;
      return (text) => (allowed.has(text) ? undefined : suggest(text));
    });
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value of', 'values of')} ${column} ${violations.length === 1 ? 'is' : 'are'} not in the label set`,
});

/** Different unknown labels for which a known one is looked for: beyond them the column holds no labels at all. */
const MOST_SUGGESTED = 1000;

/** Makes what is said of an unknown label: the label, and the one that was probably meant. */
function suggester(labels: readonly string[]): (text: string) => string {
  const byKey = new Map(labels.map((label) => [spellingKey(label), label]));
  const told = new Map<string, string>();
  return (text) => {
    const known = told.get(text);
    if (known !== undefined) return known;
    const shown = cutText(text, 60);
    if (told.size >= MOST_SUGGESTED) return shown;
    const meant = byKey.get(spellingKey(shown)) ?? nearestLabel(text, labels);
    const detail = meant === undefined ? shown : `${shown}, perhaps ${cutText(meant, 60)}`;
    told.set(text, detail);
    return detail;
  };
}
