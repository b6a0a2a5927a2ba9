import type { PaperWorld } from '../paper-world.ts';
import type { Situation, Situations } from './situation.ts';
import { askedWorld } from './small-world.ts';

const later =
  (days: number, prepare: (world: PaperWorld) => void = () => {}): Situation =>
  () => {
    const world = askedWorld();
    prepare(world);
    world.settle();
    world.wait(days);
    return world;
  };

/** Time goes by, and things go wrong on the way. */
export const WAITING: Situations = {
  reminder: later(1.6, (world) => world.comment('expert-1', '1-3 a b c')),
  overdue: later(4, (world) => {
    world.comment('expert-1', '1-3 a b c');
    world.answer((expert, _, row) => (expert === 'expert-2' ? row!.label : undefined));
  }),
  'overdue-without-a-next-expert': later(4, (world) => {
    world.experts = world.experts.slice(0, 2);
    world.comment('expert-1', '1-3 a b c');
  }),
  'extended-and-not-overdue': later(3, (world) => world.comment('expert-1', '/assay extend 5d')),
  'reminded-on-request': later(0.2, (world) => world.press('remind', 'author-1')),
  'nothing-new': later(0.1),
  'stale-check-refreshed': later(13.5, (world) => world.comment('author-1', '/assay extend 30d')),
  'doubled-packet': () => {
    const world = askedWorld();
    const [packet] = world.comments;
    world.doubleComment(packet!.id);
    return world;
  },
  'doubled-receipt': () => {
    const world = askedWorld();
    world.comment('expert-1', '1-3 a b c');
    world.settle();
    const receipt = world.comments.find(({ body }) => body.startsWith('<!-- assay receipt '))!;
    world.doubleComment(receipt.id);
    return world;
  },
  'packet-deleted-by-somebody': () => {
    const world = askedWorld();
    world.delete(world.comments[0]!.id);
    return world;
  },
  'webhook-comes-late': () => {
    const world = askedWorld();
    world.commentUnheard('expert-1', '1 a\n2 b');
    world.comment('expert-1', '1 c');
    world.settle();
    world.findMissed();
    return world;
  },
  'stopped-half-way': () => {
    const world = askedWorld();
    world.comment('expert-1', '1-3 a b c');
    world.look(1);
    return world;
  },
};
