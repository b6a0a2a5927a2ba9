import type { ShownSuggestions } from '../../labels/suggestions/shown-suggestion.ts';
import { countOf } from '../../words/count-of.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { formatCount } from '../../words/format-count.ts';
import type { LabelView } from './label-view.ts';

/** What suggestions come to, in one line. */
export function labelHeadline({ rows, suggestions }: LabelView): string {
  const { suspected, judged } = suggestions;
  const unjudged = judged === rows ? '' : `, ${formatCount(judged)} of them judged`;
  return `${countOf(rows, 'row')}${unjudged}: ${countPhrase(suspected, 'label is suspect', 'labels are suspect')}`;
}

/** How many labels are expected to be wrong, what that rests on, and that a suspicion is none. */
export function labelSentences({ suggestions, shown }: LabelView): string[] {
  const { expectedWrong, judged, agreeing, suspected } = suggestions;
  const agreed = `The model gives ${percent(agreeing / judged)} of the rows the label they have`;
  const sentence = `${agreed}; ${expectation(expectedWrong, judged)}.`;
  const warning =
    'Where this has been looked into, about half of the suspect labels were right: look at each before you change it.';
  if (suspected === 0) return [sentence];
  const order =
    'The predictions say of no label how sure they are: the rows below stand in the order of the data, the first no more suspect than the last.';
  return [sentence, warning, ...(isRanked(shown) ? [] : [order])];
}

/** Whether rows are in the order of how suspect they are. */
export const isRanked = ({ rows }: ShownSuggestions): boolean =>
  rows.some(({ score }) => score !== undefined);

/** What the table of rows is called. */
export const rowTitle = ({ shown }: LabelView): string =>
  isRanked(shown) ? 'The most suspect rows' : 'The suspect rows';

function expectation(expectedWrong: number | undefined, judged: number): string {
  if (expectedWrong === undefined) {
    return 'how many of the others are wrong cannot be told from predicted labels alone';
  }
  if (expectedWrong === 0) return 'no label is expected to be wrong';
  const labels = countPhrase(expectedWrong, 'label is', 'labels are');
  return `about ${labels} expected to be wrong (${percent(expectedWrong / judged)}), fewer where the model itself confuses labels`;
}

/** A step, and the command that takes it. */
export interface NextStep {
  readonly text: string;
  readonly command?: string;
}

/** What to do next. */
export function labelNextSteps({ written, suggestions, files }: LabelView): NextStep[] {
  if (suggestions.suspected === 0) return [];
  if (written === undefined) {
    return [{ text: 'Add --output <folder> for the review list, the flags and a patch.' }];
  }
  const patch = files === 1 ? 'the .patch.jsonl file' : 'each .patch.jsonl file';
  return [
    {
      text: `Read ${written.output}/review.csv; in ${patch} delete the lines of rows that are right, then:`,
      command: 'assay apply <file> <patch> --output <file>',
    },
    {
      text: 'Or ask two experts first, who do not see the suggestions:',
      command: written.auditCommand,
    },
  ];
}

/**
 * A share for people.
 *
 * @example
 * percent(0.04321) // '4.3 %'
 */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
