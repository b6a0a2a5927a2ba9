import type { PaperWorld } from '../paper-world.ts';
import { allRight, asked, type Situations, small } from './situation.ts';

/** One expert has answered everything, the other one nothing. */
function halfWay(): PaperWorld {
  const world = small().settle();
  const [first] = asked(world);
  world.answer((expert, _, row) => (expert === first ? row?.label : undefined));
  return world.settle();
}

/** Answered, sealed, passed; with room for one more row. */
function passed(): PaperWorld {
  const sample = { rate: 0.001, floor: 10, cap: 10 };
  return allRight(small({ sample }).settle()).settle();
}

/** Pushes, and what else happens to a pull request while it is reviewed. */
export const changing: Situations = {
  'push-of-other-files': () => ({
    about: 'A push that leaves the rows as they are.',
    world: halfWay(),
    happens: (w) => w.push(),
  }),
  'push-that-changes-a-row': () => ({
    about: 'A push changes what experts see of one row: it is asked about again.',
    world: halfWay(),
    happens: (w) =>
      w.push((rows) => rows.set('T-2', { ...rows.get('T-2')!, text: 'ticket 2, reworded' })),
  }),
  'push-that-changes-a-label': () => ({
    about: 'A push changes a label before the answers are in: the label as first drawn counts.',
    world: halfWay(),
    happens: (w) => w.push((rows) => rows.set('T-2', { ...rows.get('T-2')!, label: 'billing' })),
  }),
  'push-that-adds-a-row': () => ({
    about: 'A push adds a row after the review has passed: only that one is asked about.',
    world: passed(),
    happens: (w) => w.push((rows) => rows.set('T-9', { text: 'ticket 9', label: 'refund' })),
  }),
  'push-that-removes-a-row': () => ({
    about: 'A push removes a row that nobody has answered.',
    world: small().settle(),
    happens: (w) => w.push((rows) => rows.delete('T-3')),
  }),
  'push-that-is-reverted': () => {
    const world = halfWay();
    const row = world.rows.get('T-2')!;
    world.push((rows) => rows.set('T-2', { ...row, text: 'ticket 2, reworded' }));
    world.settle();
    return {
      about: 'A row is what it was again: the answers to it count again.',
      world,
      happens: (w) => w.push((rows) => rows.set('T-2', row)),
    };
  },
  'label-set-changed': () => ({
    about: 'A label joins the set: another question, and a fresh draw.',
    world: halfWay(),
    happens: (w) => {
      w.labels = [...w.labels, 'other'];
    },
  }),
  'base-changed': () => ({
    about: 'The pull request goes into another branch, with the same rows.',
    world: halfWay(),
    happens: (w) => {
      w.pull = {
        ...w.pull,
        base: { ref: 'release', sha: 'base-2', mergeBase: 'base-2', isDefault: false },
      };
    },
  }),
  closed: () => ({
    about: 'A reviewed pull request is closed: the secret is told.',
    world: passed(),
    happens: (w) => w.become('closed'),
  }),
  merged: () => ({
    about: 'A reviewed pull request is merged.',
    world: passed(),
    happens: (w) => w.become('merged'),
  }),
  'reopened-as-it-was': () => {
    const world = passed();
    world.become('closed');
    return {
      about: 'Closed and opened again with the same rows: the review stands.',
      world: world.settle(),
      happens: (w) => w.become('open'),
    };
  },
  'reopened-with-more': () => {
    const world = passed();
    world.become('closed');
    world.settle();
    world.later();
    return {
      about: 'Opened again with a new row, after the secret was told: rows are drawn afresh.',
      world,
      happens: (w) => {
        w.push((rows) => rows.set('T-9', { text: 'ticket 9', label: 'refund' }));
        w.become('open');
      },
    };
  },
};
