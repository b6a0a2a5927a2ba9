import { allRight, asked, type Situations, small } from './situation.ts';

const HELP = '/assay help';

/** What people write, and what they are told. */
export const answering: Situations = {
  'half-answered': () => ({
    about: 'One expert answers two of four rows.',
    world: small().settle(),
    happens: (w) => void w.comment(asked(w)[0]!, '1 a\n2 refund # asks for the money'),
  }),
  typos: () => ({
    about: 'An expert writes lines that cannot be read, beside one that can.',
    world: small().settle(),
    happens: (w) => void w.comment(asked(w)[0]!, '1 refnd\n2 b\n7 a\n3-4 a b c'),
  }),
  'typos-put-right': () => {
    const world = small().settle();
    const id = world.comment(asked(world)[0]!, '1 refnd');
    return {
      about: 'An expert edits a comment that was not understood.',
      world: world.settle(),
      happens: (w) => w.edit(id, asked(w)[0]!, '1 refund'),
    };
  },
  'edited-by-somebody-else': () => {
    const world = small().settle();
    const id = world.comment(asked(world)[0]!, '1-4 a b c a');
    return {
      about: 'A maintainer edits the answers of an expert: they stay what they were.',
      world: world.settle(),
      happens: (w) => w.edit(id, 'maintainer-1', '1-4 all c'),
    };
  },
  'answer-deleted': () => {
    const world = small().settle();
    const id = world.comment(asked(world)[0]!, '1-4 a b c a');
    return {
      about: 'The comment with the answers is deleted: they are kept.',
      world: world.settle(),
      happens: (w) => w.delete(id),
    };
  },
  'changed-their-mind': () => {
    const world = small().settle();
    world.comment(asked(world)[0]!, '1-4 a b c a');
    return {
      about: 'An expert answers a row again before the answers are sealed: the last one counts.',
      world: world.settle(),
      happens: (w) => void w.comment(asked(w)[0]!, '2: c'),
    };
  },
  'late-edit': () => {
    const world = allRight(small().settle()).settle();
    return {
      about: 'An expert answers again after the answers were sealed.',
      world,
      happens: (w) => void w.comment(asked(w)[0]!, '1-2 all c'),
    };
  },
  'not-asked': () => ({
    about: 'Somebody answers who is not asked.',
    world: small().settle(),
    happens: (w) => void w.comment('nobody-1', '/assay label 1 a'),
  }),
  talk: () => ({
    about: 'People talk: nothing is said to it.',
    world: small().settle(),
    happens: (w) => {
      w.comment('author-1', 'Thanks, both of you!');
      w.comment(asked(w)[0]!, 'I am on it tonight.');
    },
  }),
  'by-mail': () => ({
    about: 'An expert answers by mail, over a quoted packet and a signature.',
    world: small().settle(),
    happens: (w) =>
      void w.comment(
        asked(w)[0]!,
        '1-4 A B C A.\n\nOn Mon, 2 Nov 2026 at 10:00, assay[bot] wrote:\n> 1-4 c c c c\n\n-- \nExpert One',
      ),
  }),
  'cannot-tell-and-bad-row': () => ({
    about: 'An expert cannot tell one row and calls another one broken.',
    world: small().settle(),
    happens: (w) => void w.comment(asked(w)[0]!, '1 ?\n2 !\n3 a\n4 b'),
  }),
  'values-typed-in': () => {
    const world = small();
    world.ask = { column: 'price', kind: 'value', labels: [], numeric: true };
    world.tolerance = 0.5;
    for (const [id, row] of world.rows) {
      world.rows.set(id, { ...row, label: String(10 + Number(id.slice(2))) });
    }
    world.settle();
    return {
      about: 'Experts type prices in: within the tolerance they agree.',
      world,
      happens: (w) =>
        w.answer((expert, id, row) =>
          id === 'T-1' ? '99' : expert === asked(w)[0] ? `${row?.label}.4` : row?.label,
        ),
    };
  },
  'help-for-an-expert': () => ({
    about: 'An expert asks for help.',
    world: small().settle(),
    happens: (w) => void w.comment(asked(w)[0]!, HELP),
  }),
  'help-for-a-maintainer': () => ({
    about: 'A maintainer asks for help.',
    world: small().settle(),
    happens: (w) => void w.comment('maintainer-1', HELP),
  }),
  status: () => {
    const world = small().settle();
    world.comment(asked(world)[0]!, '1 a');
    return {
      about: 'The author asks how far the review is.',
      world: world.settle(),
      happens: (w) => void w.comment('author-1', '/assay status'),
    };
  },
  'unknown-command': () => ({
    about: 'A command is misspelt.',
    world: small().settle(),
    happens: (w) => void w.comment('author-1', '/assay statsu'),
  }),
  'command-without-its-reason': () => ({
    about: 'A reason is missing.',
    world: small().settle(),
    happens: (w) => void w.comment(asked(w)[0]!, '/assay pass'),
  }),
  'refused-commands': () => ({
    about: 'The author gives commands that are not for authors.',
    world: small().settle(),
    happens: (w) =>
      void w.comment('author-1', '/assay override it is fine\n/assay guideline editorial'),
  }),
};
