import type { Fault } from '../fault.ts';
import type { DatasetEntry } from './find-rule-faults.ts';

/** Experts are asked in comments, which a config that keeps rows out of comments leaves empty. */
export function reviewShowsRows(
  { review, privacy }: { readonly review?: unknown; readonly privacy?: unknown },
  entries: readonly DatasetEntry[],
): Fault[] {
  const hides = (privacy as { rows?: unknown } | null | undefined)?.rows === 'hide';
  const reviews = [review, ...entries.map(({ dataset }) => dataset.review)];
  if (!hides || !reviews.some((each) => typeof each === 'object' && each !== null)) return [];
  return [
    {
      at: ['privacy', 'rows'],
      part: 'value',
      message: '`privacy.rows: hide` keeps rows out of comments, and `review` asks experts there',
      hint: 'Write `rows: show` and name what nobody may see under `privacy.columns`, or leave `review` out.',
    },
  ];
}
