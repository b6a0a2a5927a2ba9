import type { Situation, Situations } from './situation.ts';
import { answerAll, askedWorld } from './small-world.ts';

const says =
  (who: string, body: string): Situation =>
  () => {
    const world = askedWorld();
    world.comment(who, body);
    return world;
  };

/** Commands, carried out and refused. */
export const COMMANDING: Situations = {
  'command-help': says('visitor-1', '/assay help'),
  'command-status': says('author-1', '/assay status'),
  'command-unknown': says('expert-1', '/assay stauts'),
  'command-pass': () => {
    const world = askedWorld();
    world.comment('expert-1', '1-2 a b');
    world.settle();
    world.comment('expert-1', '/assay pass on holiday until Monday');
    return world;
  },
  'command-pass-without-reason': says('expert-1', '/assay pass'),
  'command-pass-refused': says('visitor-1', '/assay pass no time'),
  'command-assign': says('maintainer-1', '/assay assign @expert-3'),
  'command-assign-outsider': says('maintainer-1', '/assay assign @visitor-1'),
  'command-assign-refused': says('author-1', '/assay assign @expert-3'),
  'command-remind': says('author-1', '/assay remind'),
  'command-remind-refused': says('visitor-1', '/assay remind'),
  'command-extend': says('expert-1', '/assay extend 2 working days'),
  'command-extend-by-the-author': says('author-1', '/assay extend 3d'),
  'command-extend-misread': says('expert-1', '/assay extend a bit'),
  'command-extend-refused': says('visitor-1', '/assay extend 3d'),
  'command-guideline-without-change': says('owner-1', '/assay guideline editorial typos'),
  'command-guideline-refused': says('author-1', '/assay guideline editorial'),
  'command-override': says('maintainer-1', '/assay override hotfix for the release'),
  'command-override-without-reason': says('maintainer-1', '/assay override'),
  'command-override-refused': says('author-1', '/assay override please'),
  'override-and-a-push': () => {
    const world = askedWorld();
    world.comment('maintainer-1', '/assay override hotfix for the release');
    world.settle();
    world.push((rows) => rows.set('T-7', { text: 'ticket 7', label: 'refund' }));
    return world;
  },
  'command-adjudicate-too-early': says('maintainer-1', '/assay adjudicate r1 A'),
  'command-dismiss-too-early': says('maintainer-1', '/assay dismiss r1 it is fine'),
  'two-commands-in-one-comment': says('maintainer-1', '/assay extend 1d\n/assay remind'),
  'answers-and-a-command': says('expert-1', '1-2 a b\n/assay pass no more time today'),
  'command-dismiss-unknown-row': () => {
    const world = answerAll(askedWorld()).settle();
    world.comment('maintainer-1', '/assay dismiss r99 it is fine');
    return world;
  },
};
