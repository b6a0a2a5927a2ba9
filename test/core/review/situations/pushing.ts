import type { PaperWorld } from '../paper-world.ts';
import type { Situation, Situations } from './situation.ts';
import { answerAll, askedWorld } from './small-world.ts';

/** One expert has answered everything, the other nothing yet. */
function halfDone(): PaperWorld {
  const world = askedWorld();
  world.answer((expert, _, row) => (expert === 'expert-1' ? row!.label : undefined));
  return world.settle();
}

const passed = () => answerAll(askedWorld()).settle();

const on =
  (world: () => PaperWorld, then: (world: PaperWorld) => void): Situation =>
  () => {
    const there = world();
    then(there);
    return there;
  };

/** Pushes, and what becomes of the pull request. */
export const PUSHING: Situations = {
  'push-keeps-rows': on(halfDone, (world) => world.push()),
  'push-changes-a-row': on(halfDone, (world) =>
    world.push((rows) => rows.set('T-2', { ...rows.get('T-2')!, text: 'ticket 2, reworded' })),
  ),
  'push-relabels-a-row': on(halfDone, (world) =>
    world.push((rows) => rows.set('T-2', { ...rows.get('T-2')!, label: 'billing' })),
  ),
  'push-adds-rows': on(halfDone, (world) =>
    world.push((rows) => rows.set('T-7', { text: 'ticket 7', label: 'billing' })),
  ),
  'push-removes-a-row': on(halfDone, (world) => world.push((rows) => rows.delete('T-2'))),
  'push-adds-a-row-after-passing': on(passed, (world) =>
    world.push((rows) => rows.set('T-7', { text: 'ticket 7', label: 'billing' })),
  ),
  'push-changes-a-row-after-passing': on(passed, (world) =>
    world.push((rows) => rows.set('T-2', { ...rows.get('T-2')!, text: 'ticket 2, reworded' })),
  ),
  'force-push': on(halfDone, (world) => {
    world.push((rows) => {
      rows.delete('T-1');
      rows.set('T-8', { text: 'ticket 8', label: 'refund' });
    });
    world.pull = { ...world.pull, committers: ['author-1'] };
  }),
  'base-changed': on(halfDone, (world) => {
    const base = { ref: 'release', sha: 'base-2', mergeBase: 'base-2', isDefault: false };
    world.pull = { ...world.pull, base };
  }),
  'base-moves-on': on(halfDone, (world) => {
    world.pull = { ...world.pull, base: { ...world.pull.base, sha: 'base-2' } };
  }),
  'file-renamed': on(halfDone, (world) => {
    world.push();
    world.paths.set('tickets', 'data/tickets-2026.csv');
  }),
  'label-set-changed': on(halfDone, (world) => {
    world.push();
    world.labels = [...world.labels, 'other'];
  }),
  'label-set-changed-after-passing': on(passed, (world) => {
    world.push();
    world.labels = [...world.labels, 'other'];
  }),
  closed: on(halfDone, (world) => world.become('closed')),
  'reopened-with-nothing-new': on(halfDone, (world) => {
    world.become('closed');
    world.settle();
    world.become('open');
  }),
  'reopened-with-new-rows': on(halfDone, (world) => {
    world.become('closed');
    world.settle();
    world.become('open');
    world.push((rows) => rows.set('T-7', { text: 'ticket 7', label: 'billing' }));
  }),
  merged: on(passed, (world) => world.become('merged')),
  'merged-before-the-answers': on(halfDone, (world) => world.become('merged')),
  'revert-of-everything': on(passed, (world) => world.push((rows) => rows.clear())),
};
