import { allRight, asked, type Situations, small } from './situation.ts';

const nothing = () => {};

/** From the first look until experts are asked. */
export const asking: Situations = {
  'first-look': () => ({
    about: 'A pull request is opened: rows are drawn and two experts are asked.',
    world: small(),
    happens: nothing,
  }),
  draft: () => {
    const world = small();
    world.become('draft');
    return { about: 'A draft is opened: nobody is asked.', world, happens: nothing };
  },
  'ready-again': () => {
    const world = small();
    world.become('draft');
    return {
      about: 'A draft becomes ready for review.',
      world: world.settle(),
      happens: (w) => w.become('open'),
    };
  },
  'draft-in-the-middle': () => ({
    about: 'A pull request becomes a draft while experts answer.',
    world: small().settle(),
    happens: (w) => w.become('draft'),
  }),
  'no-eligible-row': () => ({
    about: 'No row is to be asked about.',
    world: small({}, 0),
    happens: nothing,
  }),
  'queue-below': () => ({
    about: 'Fewer rows than disturb anybody: they wait for the next review.',
    world: small({ queueBelow: 10 }),
    happens: nothing,
  }),
  'merged-while-queued': () => ({
    about: 'A pull request with too few rows is merged: they are written down for the next review.',
    world: small({ queueBelow: 10 }).settle(),
    happens: (w) => w.become('merged'),
  }),
  'relabel-asks-at-once': () => {
    const world = small({ queueBelow: 10 });
    world.relabelled = new Set(['T-2']);
    return {
      about: 'A verified row has another label: experts are asked however few rows there are.',
      world,
      happens: nothing,
    };
  },
  'sample-of-a-large-frame': () => ({
    about: 'More rows than are asked about: a sample is drawn.',
    world: small({}, 40),
    happens: nothing,
  }),
  'two-batches': () => ({
    about: 'Twelve rows: two comments for each expert, ten rows and two.',
    world: small({ sample: { rate: 0.001, floor: 12, cap: 20 } }, 12),
    happens: nothing,
  }),
  'values-instead-of-labels': () => {
    const world = small();
    world.ask = { column: 'price', kind: 'value', labels: [], numeric: true };
    for (const [id, row] of world.rows) {
      world.rows.set(id, { ...row, label: String(10 + Number(id.slice(2))) });
    }
    return { about: 'Experts type a price in again.', world, happens: nothing };
  },
  'no-guideline': () => {
    const world = small({ guideline: undefined });
    world.guideline = null;
    world.baseGuideline = null;
    return { about: 'The config names no guideline.', world, happens: nothing };
  },
  'too-few-experts-author': () => {
    const world = small();
    world.experts = ['author-1', 'expert-1'].map((login) => world.expert(login));
    return { about: 'One of two experts is the author.', world, happens: nothing };
  },
  'too-few-experts-committers': () => {
    const world = small();
    world.pull = { ...world.pull, committers: ['author-1', 'Expert-1', 'expert-3'] };
    return { about: 'Two of three experts wrote commits.', world, happens: nothing };
  },
  'too-few-experts-dataset': () => {
    const world = small();
    world.experts = [world.expert('expert-1'), world.expert('expert-2', { datasets: ['prices'] })];
    return { about: 'One of two experts is there for another dataset.', world, happens: nothing };
  },
  'experts-away': () => {
    const world = small();
    world.experts = [
      world.expert('expert-1'),
      ...['expert-2', 'expert-3'].map((login) => world.expert(login, { away: true })),
    ];
    return { about: 'Two of three experts are away.', world, happens: nothing };
  },
  'experts-at-capacity': () => {
    const world = small();
    const minutesBackAt = '2026-11-05T09:00:00.000Z';
    world.experts = [
      world.expert('expert-1'),
      ...['expert-2', 'expert-3'].map((login) =>
        world.expert(login, { minutesLeft: 0, minutesBackAt }),
      ),
    ];
    return { about: 'Two of three experts have no minutes left.', world, happens: nothing };
  },
  'barred-for-the-source': () => {
    const world = small();
    world.experts[0] = world.expert('expert-1', { notSources: ['vendor-b'] });
    for (const [id, row] of world.rows) world.rows.set(id, { ...row, source: 'vendor-b' });
    return { about: 'An expert is barred for the source of every row.', world, happens: nothing };
  },
  'barred-as-annotator': () => {
    const world = small();
    const row = world.rows.get('T-1')!;
    world.rows.set('T-1', { ...row, annotator: '@Expert-1' });
    return { about: 'An expert labelled one of the rows.', world, happens: nothing };
  },
  'nobody-for-a-row': () => {
    const world = small();
    world.experts = ['expert-1', 'expert-2'].map((login) => world.expert(login));
    world.rows.set('T-1', { ...world.rows.get('T-1')!, annotator: 'expert-1' });
    return { about: 'For one row there are too few experts.', world, happens: nothing };
  },
  'reviewer-refused': () => {
    const world = small();
    world.journal.push({
      kind: 'reviewer-refused',
      key: 'reviewer-refused expert-1',
      at: world.now.toISOString(),
      login: 'expert-1',
    });
    return {
      about: 'GitHub does not let an expert be requested: the mention has to do.',
      world,
      happens: nothing,
    };
  },
  obstacle: () => {
    const world = small();
    world.obstacle = {
      title: 'The config cannot be used',
      text: 'line 3: `revew` is no key. Did you mean `review`?',
    };
    return { about: 'The config is broken.', world, happens: nothing };
  },
  'assigned-by-a-maintainer': () => {
    const world = small();
    world.experts = [world.expert('expert-1')];
    return {
      about: 'Too few experts, until a maintainer assigns one.',
      world: world.settle(),
      happens: (w) => void w.comment('maintainer-1', '/assay assign @visitor-1'),
    };
  },
  'assigned-by-the-author': () => {
    const world = small();
    world.experts = [world.expert('expert-1')];
    return {
      about: 'The author wants to choose an expert.',
      world: world.settle(),
      happens: (w) => void w.comment('author-1', '/assay assign @friend-1'),
    };
  },
  'stale-check': () => ({
    about: 'The check has waited for a week: it is made anew before GitHub calls it stale.',
    world: small({ due: { count: 30, unit: 'days' } }).settle(),
    happens: (w) => w.wait(8),
  }),
  'doubled-comment': () => {
    const world = small().settle();
    world.doubleComment(world.comments[0]!.id);
    return { about: 'A lost answer left a packet twice.', world, happens: nothing };
  },
  'deleted-packet': () => {
    const world = small().settle();
    world.delete(world.comments[0]!.id);
    return { about: 'Somebody deletes a packet: it is posted again.', world, happens: nothing };
  },
  reminder: () => ({
    about: 'Half of the time is over and an expert has not answered.',
    world: small().settle(),
    happens: (w) => w.wait(1.2),
  }),
  'reminder-by-command': () => ({
    about: 'The author asks for a reminder.',
    world: small().settle(),
    happens: (w) => void w.comment('author-1', '/assay remind'),
  }),
  overdue: () => {
    const world = small().settle();
    const [first] = asked(world);
    world.answer((expert, _, row) => (expert === first ? row?.label : undefined));
    return {
      about: 'An answer is overdue and there is another expert.',
      world: world.settle(),
      happens: (w) => w.wait(3),
    };
  },
  'overdue-with-nobody-else': () => {
    const world = small();
    world.experts.pop();
    return {
      about: 'Answers are overdue and there is nobody else: they stay with their experts.',
      world: world.settle(),
      happens: (w) => w.wait(3),
    };
  },
  extend: () => ({
    about: 'An expert wants more time.',
    world: small().settle(),
    happens: (w) => void w.comment(asked(w)[0]!, '/assay extend 2 working days'),
  }),
  pass: () => ({
    about: 'An expert passes.',
    world: small().settle(),
    happens: (w) => void w.comment(asked(w)[0]!, '/assay pass I sold these products'),
  }),
  'removed-from-the-pool': () => {
    const world = small().settle();
    const [first] = asked(world);
    return {
      about: 'The config does not name an expert any more who was asked.',
      world,
      happens: (w) => {
        w.experts = w.experts.filter(({ login }) => login !== first);
      },
    };
  },
  'expert-pushes': () => {
    const world = allRight(small().settle());
    return {
      about: 'An expert pushes a commit before the answers are sealed.',
      world,
      happens: (w) => w.push(() => {}, asked(w)[0]),
    };
  },
};
