import type { GuidelineDraft } from '../../audit/score/draft-guideline.ts';
import { maskText } from '../../privacy/mask-text.ts';
import { countPhrase } from '../../words/count-phrase.ts';

/** The sentence that the guideline lacks, to be filled in and edited, and what it is drafted from. */
export function draftSentences({ labels, confused, compared, words, notes }: GuidelineDraft): {
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
          `“${word}” is in ${here} of these rows and in ${there} of those on which the experts agree.`,
      ),
      ...notes.map((note) => `An expert noted: ${maskText(note)}`),
    ],
  };
}
