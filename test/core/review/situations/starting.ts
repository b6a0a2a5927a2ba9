import type { Situations } from './situation.ts';
import { smallWorld } from './small-world.ts';

/** From the first look to the packets. */
export const STARTING: Situations = {
  'first-look': () => smallWorld(),
  draft: () => {
    const world = smallWorld();
    world.become('draft');
    return world;
  },
  'draft-again': () => {
    const world = smallWorld().settle();
    world.become('draft');
    return world;
  },
  'ready-again': () => {
    const world = smallWorld();
    world.become('draft');
    world.settle();
    world.become('open');
    return world;
  },
  'no-eligible-row': () => {
    const world = smallWorld();
    world.settle();
    world.push((rows) => rows.clear());
    return world;
  },
  'queue-below': () => smallWorld({ queueBelow: 10 }, 3),
  'queue-below-merged': () => {
    const world = smallWorld({ queueBelow: 10 }, 3).settle();
    world.become('merged');
    return world;
  },
  'queued-rows-travel': () => {
    const world = smallWorld({ queueBelow: 4 }, 3);
    for (const id of ['T-8', 'T-9']) {
      world.rows.set(id, { text: `ticket ${id}`, label: 'refund', queued: true });
    }
    return world;
  },
  'relabel-asks-at-once': () => {
    const world = smallWorld({ queueBelow: 10 }, 1);
    world.relabelled.add('T-1');
    return world;
  },
  'sample-of-a-large-frame': () => smallWorld({}, 400),
  'two-datasets': () => {
    const world = smallWorld({}, 4);
    for (const id of ['P-1', 'P-2']) {
      world.rows.set(id, { text: `price ${id}`, label: 'billing', dataset: 'prices' });
    }
    world.experts = world.experts.map((expert) => ({ ...expert, datasets: ['tickets', 'prices'] }));
    return world;
  },
  'values-asked': () => {
    const world = smallWorld({ ask: 'price' }, 0);
    for (let i = 1; i <= 4; i++) world.rows.set(`T-${i}`, { text: `offer ${i}`, label: `${i}.50` });
    world.value = {
      ask: { column: 'price', kind: 'value', labels: [], numeric: true },
      tolerance: 0.05,
    };
    return world;
  },
  'column-predicts-the-label': () => {
    const world = smallWorld();
    world.warnings = ['queue predicts the label in 98 of 100 rows'];
    return world;
  },
  obstacle: () => {
    const world = smallWorld();
    world.obstacle = {
      title: 'The config is broken',
      text: '.github/assay.yml, line 3: unknown key reveiw. Did you mean review?',
    };
    return world;
  },
};
