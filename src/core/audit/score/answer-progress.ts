import { interpolatedQuantile } from '../../statistics/interpolated-quantile.ts';
import type { CollectedAnswers } from '../answers/collect-answers.ts';
import type { AuditKey } from '../key/audit-key.ts';
import { SECONDS_A_ROW } from '../seconds-a-row.ts';

/** How far one expert is. */
export interface ExpertProgress {
  readonly name: string;
  readonly asked: number;
  readonly answered: number;
  /** The median of the times of the expert's answers; undefined where nothing measured them. */
  readonly secondsARow?: number;
  /** Until all rows are answered, at the expert's own pace where it is known. */
  readonly hoursLeft: number;
}

/** How far each expert is. */
export function answerProgress(key: AuditKey, { answers }: CollectedAnswers): ExpertProgress[] {
  return key.experts.map(({ name }, expert) => {
    const asked = key.rows.filter(({ codes }) => codes[expert] !== null).length;
    const given = answers.flatMap((row) => row[expert] ?? []);
    const times = given
      .flatMap(({ seconds }) => (seconds === undefined || seconds === 0 ? [] : [seconds]))
      .sort((a, b) => a - b);
    const median = times.length === 0 ? undefined : interpolatedQuantile(times, 0.5, 'linear');
    return {
      name,
      asked,
      answered: given.length,
      ...(median === undefined ? {} : { secondsARow: median }),
      hoursLeft: ((asked - given.length) * (median ?? SECONDS_A_ROW)) / 3600,
    };
  });
}
