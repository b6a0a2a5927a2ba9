import { countPhrase } from '../../words/count-phrase.ts';
import type { RowVerdict, Verdicts } from './row-verdict.ts';

/**
 * What verdicts that are still open leave open: between which rates of wrong labels the answer lies, were all of them right or
 * all wrong. Undefined where none is open.
 */
export function openVerdictsNote({ rows }: Pick<Verdicts, 'rows'>): string | undefined {
  const open = rows.filter(({ verdict }) => verdict === 'open');
  if (open.length === 0) return undefined;
  const all = weightOf(rows);
  const wrong = weightOf(rows.filter(({ verdict }) => verdict === 'wrong')) / all;
  const most = wrong + weightOf(open) / all;
  const verdicts = countPhrase(open.length, 'verdict is', 'verdicts are');
  return `${verdicts} still open, and left out of the rates of wrong labels: over all rows that rate is ${shown(wrong)} were they all right, and ${shown(most)} were they all wrong.`;
}

const weightOf = (rows: readonly RowVerdict[]): number =>
  rows.reduce((sum, { inclusion }) => sum + 1 / inclusion, 0);

const shown = (rate: number): string => `${(100 * rate).toFixed(1)} %`;
