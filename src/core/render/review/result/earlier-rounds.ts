import { countOf } from '../../../words/count-of.ts';
import { percentOf } from '../../agreement/agreement-words.ts';
import { fold } from '../../markdown/fold.ts';
import type { EarlierRound, ResultView } from './result-view.ts';

const MOST = 20;

const ENDS: Readonly<Record<EarlierRound['outcome'], string>> = {
  passed: 'passed',
  'fix-rows': 'rows to correct',
  'too-many-wrong': 'too many wrong',
  'fix-guideline': 'the experts disagreed',
  adjudicate: 'rows to decide',
  'too-few': 'too few to tell',
};

/** Every round stays in view. */
export function earlierRounds({ earlier }: Pick<ResultView, 'earlier'>): string[] {
  if (earlier.length === 0) return [];
  const lines = earlier
    .slice(-MOST)
    .map(
      ({ round, rows, agreement, outcome }) =>
        `- Round ${round}, ${countOf(rows, 'row')}: ${agreement === undefined ? '' : `${percentOf(agreement)} % agreement, `}${ENDS[outcome]}`,
    );
  return [fold('Rounds before', lines.join('\n'))];
}
