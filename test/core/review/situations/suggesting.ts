import type { ReviewAction } from '../../../../src/core/review/actions.ts';
import { decideActions } from '../../../../src/core/review/decide/decide-actions.ts';
import type { PaperWorld } from '../paper-world.ts';
import type { Situation, Situations } from './situation.ts';
import { answerAll, askedWorld } from './small-world.ts';

/** Experts agree that T-2 is not what the data say, and differ on T-4. */
const twoWrong = () => answerAll(askedWorld(), { 'T-2': 'billing', 'T-4': ['refund', 'shipping'] });

/** Assay is stopped right after it did this for the first time. */
function stopAfter(world: PaperWorld, kind: ReviewAction['kind']): PaperWorld {
  for (;;) {
    const { actions } = decideActions(world.facts(), world.state());
    if (actions.length === 0) throw new Error(`It never came to ${kind}.`);
    for (const action of actions) {
      world.apply(action);
      if (action.kind === kind) return world;
    }
  }
}

const stopped =
  (kind: ReviewAction['kind'], then: (world: PaperWorld) => void = () => {}): Situation =>
  () => {
    const world = stopAfter(twoWrong(), kind);
    then(world);
    return world;
  };

const settled =
  (then: (world: PaperWorld) => void): Situation =>
  () => {
    const world = twoWrong().settle();
    then(world);
    return world;
  };

const relabel = (id: string, label: string) => (world: PaperWorld) =>
  world.push((rows) => rows.set(id, { ...rows.get(id)!, label }));

function nameOf(world: PaperWorld, id: string): string {
  return world.state().datasets[0]!.result!.rows.find((row) => row.id === id)!.name;
}

/** Corrections that are suggested on their lines. */
export const SUGGESTING: Situations = {
  'suggested-and-committed': settled(relabel('T-2', 'billing')),
  'suggested-once': settled(relabel('T-2', 'refund')),
  'suggested-after-a-decision': settled((world) => {
    world.comment('expert-3', `/assay adjudicate ${nameOf(world, 'T-4')} shipping`);
  }),
  'suggestions-refused': () => {
    const world = twoWrong();
    world.refusesReviews = true;
    return world;
  },
  'suggestions-pending': stopped('create-review'),
  'suggestions-pending-and-pushed': stopped('create-review', (world) => world.push()),
  'suggestions-pending-and-committed': stopped('create-review', relabel('T-2', 'billing')),
  'suggestions-pending-and-reworded': stopped('create-review', (world) =>
    world.push((rows) => rows.set('T-2', { text: 'ticket 2, in other words', label: 'shipping' })),
  ),
  'suggestions-pending-and-dismissed': stopped('create-review', (world) => {
    world.comment('writer-1', `/assay dismiss ${nameOf(world, 'T-2')} it is a refund`);
  }),
  'suggestions-pending-and-closed': stopped('create-review', (world) => world.become('closed')),
  'suggestions-submitted-and-not-noted': stopped('submit-review'),
};
