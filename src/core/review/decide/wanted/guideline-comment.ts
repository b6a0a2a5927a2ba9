import { draftGuideline } from '../../../audit/score/draft-guideline.ts';
import { guidelineNote } from '../../../render/review/guideline-note.ts';
import type { DatasetReview, ReviewResult } from '../../derive/dataset-review.ts';
import type { ReviewFacts } from '../../facts.ts';
import { judgedRows } from './judged-rows.ts';
import { placeOf } from './place-of.ts';

/** Pairs that met once are chance, and no sentence of a guideline. */
const LEAST_CONFUSED = 2;

/** Tells the guideline's owners what it does not say yet. */
export function guidelineComment(
  { name, facts: { policy, sections } }: DatasetReview,
  { round, rows }: ReviewResult,
  facts: ReviewFacts,
): string {
  const { opened, seals } = round;
  const found =
    opened.ask.kind === 'label' ? draftGuideline(judgedRows(rows), LEAST_CONFUSED) : undefined;
  const { examples, ...draft } = found ?? {};
  const confused = new Set(examples?.map(({ row }) => row.row_id));
  return guidelineNote({
    ...placeOf(facts),
    dataset: name,
    round: opened.round,
    head: seals.at(-1)!.head,
    owners: policy.guidelineOwners,
    guideline: opened.guideline,
    headings: sections.flatMap(({ heading, labels }) =>
      found?.labels.some((label) => labels.includes(label)) ? [heading] : [],
    ),
    ...(found && { draft: draft as Omit<typeof found, 'examples'> }),
    rows: rows.filter(({ id }) => confused.has(id)),
  });
}
