import type { PaperWorld } from '../paper-world.ts';
import type { Situation, Situations } from './situation.ts';
import { answerAll, askedWorld } from './small-world.ts';

/** An expert of whom six rows are asked writes this. */
const writes =
  (body: string, who = 'expert-1'): Situation =>
  () => {
    const world = askedWorld();
    world.comment(who, body);
    return world;
  };

/** After a first comment, which Assay has answered. */
const afterwards =
  (body: string, then: (world: PaperWorld, comment: number) => void): Situation =>
  () => {
    const world = askedWorld();
    const comment = world.comment('expert-1', body);
    then(world.settle(), comment);
    return world;
  };

const HALF = '1 a\n2 refund\n3 ship';

/** What experts and others write, and what Assay answers. */
export const REPLYING: Situations = {
  'half-answered': writes(HALF),
  'one-expert-done': writes('1-6 a b c a b c'),
  'all-answered-with-notes': () => {
    const world = askedWorld();
    answerAll(world);
    const id = world.comments.at(-1)!.id;
    world.edit(id, 'expert-2', world.comments.at(-1)!.body.replace(/\n/, ' # could be either\n'));
    return world;
  },
  typos: writes('1 refnd\n2: Shiping.\n3 bilings # not sure'),
  'numbers-nobody-gave': writes('1 a\n17 b'),
  'range-of-the-wrong-length': writes('1-6 a b c'),
  'reply-by-mail': writes(
    '1 A.\n2 “refund”\n\nOn Mon, 2 Nov 2026 at 09:00, assay[bot] wrote:\n> **1**\n> - body: ticket 3\n> 3 c\n\n-- \nexpert-1',
  ),
  'chat-among-people': writes('Thanks, I will have a look at 5 pm.'),
  'bare-question': writes('What is a refund here?'),
  'somebody-not-asked-answers': writes('1-3 a b c', 'expert-3'),
  'stranger-answers': writes('1-3 a b c', 'visitor-1'),
  'author-answers': writes('/assay label 1 a', 'author-1'),
  'edited-by-the-author': afterwards(HALF, (world, id) => world.edit(id, 'expert-1', '1 b\n2 a')),
  'edited-by-somebody-else': afterwards(HALF, (world, id) =>
    world.edit(id, 'maintainer-1', '1 b\n2 a\n3 c'),
  ),
  'answer-given-again': afterwards(HALF, (world) => world.comment('expert-1', '1 c')),
  'answers-deleted': afterwards(HALF, (world, id) => world.delete(id)),
  'typo-mended-by-an-edit': afterwards('1 refnd\n2 a', (world, id) =>
    world.edit(id, 'expert-1', '1 refund\n2 a'),
  ),
  'late-edit-after-sealing': () => {
    const world = answerAll(askedWorld()).settle();
    const { id, author, body } = world.comments.findLast((each) => each.author === 'expert-1')!;
    world.edit(id, author, body.replace(/^1 .*$/m, '1 ?'));
    return world;
  },
  'late-answer-after-sealing': () => {
    const world = answerAll(askedWorld()).settle();
    world.comment('expert-1', '2 a');
    return world;
  },
};
