import type { GuidelineDraft } from '../../audit/score/draft-guideline.ts';
import { maskText } from '../../privacy/mask-text.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { formatPercent } from '../../words/format-percent.ts';

/** The sentence that the guideline lacks, to be filled in and edited, and what it is drafted from. */
export function draftSentences({
  labels,
  confused,
  compared,
  against,
  words,
  notes,
}: Omit<GuidelineDraft, 'examples'>): {
  sentence: string;
  because: readonly string[];
} {
  const [a, b] = labels;
  const about =
    words.length === 0 ? '' : ` that mentions ${words.map(({ word }) => `“${word}”`).join(', ')}`;
  return {
    sentence: `A row${about} is “${a}” when ____, and “${b}” when ____. Where both fit, choose ____.`,
    because: [
      `${countPhrase(confused, 'row', 'rows')} of ${compared} got “${a}” from one expert and “${b}” from another: more than any other pair.`,
      ...words.map(
        ({ word, here, there }) =>
          `“${word}” is in ${here} of these ${confused} (${formatPercent(here / confused, 2)}), and in ${shareOf(there, against)} on which they agree.`,
      ),
      ...notes.map((note) => `An expert noted: ${maskText(note)}`),
    ],
  };
}

function shareOf(count: number, of: number): string {
  return of === 0 ? 'none' : `${count} of ${of} (${formatPercent(count / of, 2)})`;
}
