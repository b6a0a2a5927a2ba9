import { expect } from 'vitest';
import type { JudgedSeal } from '../../../src/core/review/derive/judged-seals.ts';
import { readReviewData } from '../../../src/review/data/read-review-data.ts';
import type { DatasetData } from '../../../src/review/data/review-data.ts';
import { reviewRequest, type Situation } from './review-request.ts';

interface Correction {
  readonly id: string;
  readonly value: string;
}

/** What the data say of a dataset whose experts found rows wrong. */
export async function correctedData(
  situation: Situation,
  corrections: readonly Correction[] = [],
): Promise<DatasetData> {
  const asked = corrections.map(({ id }) => id);
  const request = reviewRequest({
    ...situation,
    known: { asked, sealed: [sealedWith(corrections)] },
  });
  try {
    const { datasets, obstacle } = await readReviewData(request);
    expect(obstacle).toBeUndefined();
    return datasets[0]!;
  } finally {
    await request.revisions.close();
  }
}

/** A seal whose experts agreed on what these rows should say. */
function sealedWith(corrections: readonly Correction[]): JudgedSeal {
  return {
    question: { ask: { column: 'label', kind: 'label', labels: [] }, tolerance: null },
    rows: corrections.map(({ id, value }, i) => ({
      name: `r${i + 1}`,
      id,
      content: '',
      path: '',
      cells: [],
      stratum: 'all',
      inclusion: 1,
      label: 'was wrong',
      current: undefined,
      answers: [],
      agreed: 1,
      final: value,
      verdict: 'wrong',
    })),
    strata: { all: corrections.length },
    census: true,
  };
}
