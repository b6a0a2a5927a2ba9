import type { PaperWorld } from '../paper-world.ts';

/** Chance that can be repeated. */
export interface Chance {
  pick<Item>(items: readonly Item[]): Item;
  /** True in so many of a hundred cases. */
  in100(cases: number): boolean;
}

export type Act = (world: PaperWorld, chance: Chance) => void;

const isByApp = (author: string) => author.endsWith('[bot]');

/** What experts write, understood or not. */
const REPLIES: Readonly<Record<string, Act>> = {
  right: (world, { in100 }) =>
    world.answer((_, __, row) => (in100(70) ? (row?.label ?? 'billing') : undefined)),
  noisy: (world, { in100, pick }) =>
    world.answer((_, __, row) => {
      if (in100(50)) return undefined;
      return in100(80) ? (row?.label ?? 'refund') : pick(['billing', '?', '!', 'shiping', '2']);
    }),
  biased: (world) =>
    world.answer((expert, id, row) =>
      expert === 'expert-2' && Number(id.slice(2)) % 2 === 1 ? 'refund' : (row?.label ?? 'billing'),
    ),
  against: (world) =>
    world.answer((_, id, row) =>
      Number(id.slice(2)) % 4 === 0 ? 'shipping' : (row?.label ?? 'refund'),
    ),
  line: (world, { pick }) => {
    const line = pick(['1 a', '2 b\n3 c', '1-3 a b c', 'hello', '4 refnd', '1-2 a b c', '> 1 a']);
    world.comment(pick(['expert-1', 'expert-2', 'expert-3', 'nobody-1']), line);
  },
};

const COMMENTS: Readonly<Record<string, Act>> = {
  edit: (world, { pick }) => {
    const [first, ...rest] = world.comments.filter(({ author }) => !isByApp(author));
    if (!first) return;
    const comment = pick([first, ...rest]);
    world.edit(comment.id, pick([comment.author, 'maintainer-1']), pick(['1 b', '2 a', 'nothing']));
  },
  remove: (world, { pick }) => {
    if (world.comments.length > 0) world.delete(pick(world.comments).id);
  },
  double: (world, { pick }) => {
    const own = world.comments.filter(({ author }) => isByApp(author));
    if (own.length > 0) world.doubleComment(pick(own).id);
  },
  command: (world, { pick }) =>
    void world.comment(
      pick(['maintainer-1', 'author-1', 'expert-1', 'expert-3', 'owner-1', 'writer-1']),
      pick([
        '/assay help',
        '/assay status',
        '/assay pass no time',
        '/assay extend 2d',
        '/assay hlep',
        '/assay adjudicate r1 A',
        '/assay adjudicate r3 refund',
        '/assay dismiss r1 it is fine',
        '/assay guideline editorial',
        '/assay assign @expert-4',
        '/assay remind',
        '/assay override it is fine',
      ]),
    ),
  press: (world, { pick }) =>
    world.press(pick(['remind', 'fresh-draw']), pick(['maintainer-1', 'nobody-1'])),
};

const DATA: Readonly<Record<string, Act>> = {
  add: (world, { pick }) =>
    world.push((rows) => {
      const id = `T-${world.journal.length + rows.size + 100}`;
      rows.set(id, { text: `ticket ${id}`, label: pick(world.labels) });
    }),
  drop: (world, { pick }) =>
    world.push((rows) => {
      if (rows.size > 1) rows.delete(pick([...rows.keys()]));
    }),
  reword: (world, { pick }) =>
    world.push((rows) => {
      const id = pick([...rows.keys()]);
      const row = rows.get(id)!;
      // Now and then back to what it was.
      const text = row.text.endsWith('!') ? row.text.slice(0, -1) : `${row.text}!`;
      rows.set(id, { ...row, text });
    }),
  relabel: (world, { pick }) =>
    world.push((rows) => {
      const id = pick([...rows.keys()]);
      rows.set(id, { ...rows.get(id)!, label: pick(world.labels) });
    }),
};

const PULL: Readonly<Record<string, Act>> = {
  draft: (world) => world.pull.state === 'open' && world.become('draft'),
  ready: (world) => world.pull.state === 'draft' && world.become('open'),
  close: (world, { in100 }) => in100(30) && world.pull.state === 'open' && world.become('closed'),
  reopen: (world) => world.pull.state === 'closed' && world.become('open'),
  commit: (world, { in100 }) => {
    if (in100(20)) world.push(() => {}, 'expert-2');
  },
};

const AROUND: Readonly<Record<string, Act>> = {
  guideline: (world) => {
    world.guideline = `guide-${world.journal.length + 2}`;
    world.baseGuideline = world.guideline;
  },
  'guideline here': (world) => {
    world.guideline = `guide-${world.journal.length + 2}`;
  },
  approve: (world) => {
    world.approvals = ['owner-1'];
  },
  pool: (world) => {
    const logins = ['expert-1', 'expert-2', 'expert-3', 'expert-4'];
    const fewer = world.experts.length === 4 ? 3 : 4;
    world.experts = logins.slice(0, fewer).map((login) => world.expert(login));
  },
  policy: (world, { pick }) => {
    const agreement = pick([0.6, 0.8, 0.9]);
    const enforce = pick(['hold', 'hold', 'observe'] as const);
    world.policy = { ...world.policy, agreement, enforce, minimum: pick([6, 6, 12]) };
  },
  away: (world, { pick }) => {
    const who = pick(world.experts).login;
    world.experts = world.experts.map((expert) =>
      expert.login === who ? { ...expert, away: !expert.away } : expert,
    );
  },
  labels: (world, { in100 }) => {
    if (!in100(15)) return;
    const three = ['billing', 'refund', 'shipping'];
    world.labels = world.labels.length === 3 ? [...three, 'other'] : three;
  },
  wait: (world, { pick }) => world.wait(pick([0.2, 1, 2, 5])),
  unheard: (world, { pick }) =>
    world.commentUnheard(pick(['expert-1', 'expert-2']), pick(['1-2 a b', '3 c', '1 b\n2 b'])),
  reconcile: (world) => world.findMissed(),
  'refuse reviews': (world) => {
    world.refusesReviews = !world.refusesReviews;
  },
  /** The process ends in the middle of its work. */
  crash: (world, { pick }) => void world.look(pick([0, 1, 2, 3, 5])),
};

/** Everything that can happen to a pull request under review. */
export const ACTS: Readonly<Record<string, Act>> = {
  ...REPLIES,
  ...COMMENTS,
  ...DATA,
  ...PULL,
  ...AROUND,
};

/** What happens most. */
export const COMMON: readonly (keyof typeof REPLIES)[] = Object.keys(REPLIES);
