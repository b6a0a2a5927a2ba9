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

/** How many labels are expected to be wrong, and that a suspicion is none. */
export function labelSentences({ suggestions }: LabelView): string[] {
  const { expectedWrong, judged, suspected } = suggestions;
  const expected =
    expectedWrong === undefined
      ? 'How many labels are wrong cannot be told from predicted labels alone.'
      : `About ${countPhrase(expectedWrong, 'label is', 'labels are')} expected to be wrong (${percent(expectedWrong / judged)}), if the predictions are of rows that the model had not seen.`;
  const warning =
    'Where this has been looked into, about half of the suspect labels were right: look at each before you change it.';
  return suspected === 0 ? [expected] : [expected, warning];
}

/** What to do next, one command or step a line. */
export function labelNextSteps({ name, output, suggestions, files }: LabelView): string[] {
  if (suggestions.suspected === 0) return [];
  if (output === undefined) {
    return ['Add --output <folder> for the review list, the flags and a patch.'];
  }
  const patch = files === 1 ? 'the .patch.jsonl file' : 'each .patch.jsonl file';
  return [
    `Read ${output}/review.csv; in ${patch} delete the lines of rows that are right, then: assay apply <file> <patch> --output <file>`,
    `Or ask two experts first, who do not see the suggestions: assay audit start ${name} --flags ${output}/flags.csv`,
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
