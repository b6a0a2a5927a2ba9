import type { Measurement } from '../measure/measure-in-turn.ts';
import { median } from '../measure/median.ts';
import type { Aim } from './aims.ts';
import { times } from './say-number.ts';

/** An aim beside what was measured. */
export interface Judgement {
  readonly name: string;
  /** What is compared with what, e.g. `Assay diff of a, time, against DuckDB keyed join`. */
  readonly compared: string;
  readonly aim: string;
  readonly measured: string;
  /** `met`, `missed, …` or `not measured`. */
  readonly verdict: string;
}

/** Holds an aim to the medians of one run. A side that ran only once is told, since its number may be a bad moment's. */
export function judgeAim(aim: Aim, measurements: readonly Measurement[]): Judgement {
  const compared = `${aim.ours} of ${aim.pair}, ${aim.of}, against ${aim.theirs}`;
  const told = { name: aim.name, compared, aim: sayRatio(aim, aim.most, aim.said === 'faster') };
  const ours = valuesOf(aim, measurements, aim.ours);
  const theirs = valuesOf(aim, measurements, aim.theirs);
  const ratio = median(ours) / median(theirs);
  if (!Number.isFinite(ratio)) return { ...told, measured: '', verdict: 'not measured' };
  const verdict = ratio <= aim.most ? 'met' : `missed by a factor of ${times(ratio / aim.most)}`;
  const once = ours.length === 1 || theirs.length === 1 ? ' (one run)' : '';
  return { ...told, measured: `${sayRatio(aim, ratio)}${once}`, verdict };
}

function valuesOf(
  aim: Aim,
  measurements: readonly Measurement[],
  contender: string,
): readonly number[] {
  const found = measurements.find((one) => one.pair === aim.pair && one.contender === contender);
  return (aim.of === 'time' ? found?.seconds : found?.peakBytes) ?? [];
}

/** A ratio as people say it, as a bound where `most` is told: `≥ 6× faster`, `≤ 50 %`. */
function sayRatio(aim: Aim, ratio: number, least?: boolean): string {
  const bound = least === undefined ? '' : least ? '≥ ' : '≤ ';
  if (aim.said === 'share') return `${bound}${(ratio * 100).toFixed(0)} %`;
  if (aim.said === 'times') return `${bound}${times(ratio)}×`;
  return ratio > 1 ? `${times(ratio)}× slower` : `${bound}${times(1 / ratio)}× faster`;
}
