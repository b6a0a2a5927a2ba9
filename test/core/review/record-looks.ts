import { decideActions } from '../../../src/core/review/decide/decide-actions.ts';
import { deriveReview } from '../../../src/core/review/derive/derive-review.ts';
import type { ReviewFacts } from '../../../src/core/review/facts.ts';
import type { PaperWorld } from './paper-world.ts';

/** The facts of one look; of later ones only what is unlike the look before. */
export type RecordedLook = Partial<ReviewFacts>;

/** More looks than any situation needs. */
const MOST_LOOKS = 40;

/** Lets Assay look until nothing is left to do, and takes down what it saw each time. */
export function recordLooks(world: PaperWorld): readonly RecordedLook[] {
  const looks: ReviewFacts[] = [];
  while (looks.length < MOST_LOOKS) {
    const facts: ReviewFacts = structuredClone(world.facts());
    looks.push(facts);
    const { actions } = decideActions(facts, deriveReview(facts));
    if (actions.length === 0) return looks.map((look, i) => changed(look, looks[i - 1]));
    for (const action of actions) world.apply(action);
  }
  throw new Error('The review never comes to rest.');
}

/** The looks as they were, each whole. */
export function wholeLooks(looks: readonly RecordedLook[]): readonly ReviewFacts[] {
  let last = {} as ReviewFacts;
  return looks.map((look) => {
    const { journal = [], ...rest } = look;
    last = { ...last, ...rest, journal: [...(last.journal ?? []), ...journal] };
    return last;
  });
}

/** Of the journal, which only grows, what is new. */
function changed(look: ReviewFacts, before: ReviewFacts | undefined): RecordedLook {
  if (!before) return look;
  const journal = look.journal.slice(before.journal.length);
  const parts = Object.entries({ ...look, journal }).filter(
    ([name, part]) =>
      JSON.stringify(part) !== JSON.stringify(before[name as keyof ReviewFacts]) &&
      !(name === 'journal' && journal.length === 0),
  );
  return Object.fromEntries(parts);
}
