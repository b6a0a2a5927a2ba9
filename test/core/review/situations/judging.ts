import type { PaperWorld } from '../paper-world.ts';
import type { Situation, Situations } from './situation.ts';
import { answerAll, askedWorld } from './small-world.ts';

/** Every row is asked about, and experts agree that T-2 is not what the data say. */
const oneWrong = () => answerAll(askedWorld(), { 'T-2': 'billing' });

/** Ten of sixty rows are asked about. */
const sampled = () => askedWorld({ sample: { rate: 0.001, floor: 10, cap: 20 }, minimum: 8 }, 60);

function drawnOf(world: PaperWorld, count: number): readonly string[] {
  return world
    .state()
    .datasets[0]!.rows.slice(0, count)
    .map(({ drawn }) => drawn.id);
}

/** Experts say something else of the first rows of the sample. */
function wrongSample(count: number): PaperWorld {
  const world = sampled();
  const ids = drawnOf(world, count);
  const next = (label: string) =>
    world.labels[(world.labels.indexOf(label) + 1) % world.labels.length]!;
  return answerAll(
    world,
    Object.fromEntries(ids.map((id) => [id, next(world.rows.get(id)!.label)])),
  );
}

function correctWrong(world: PaperWorld): void {
  world.push((rows) => {
    for (const { id, verdict, final } of world.state().datasets[0]!.result!.rows) {
      if (verdict === 'wrong') rows.set(id, { ...rows.get(id)!, label: final! });
    }
  });
}

/** Experts disagree on these rows: billing or refund. */
const DISPUTED = {
  'T-1': ['billing', 'refund'],
  'T-2': ['billing', 'refund'],
  'T-4': ['billing', 'refund'],
} as const;

const disagreed = (policy = {}) => answerAll(askedWorld(policy), DISPUTED);

/** One in six, with an expert beside who answered nothing. */
const oneDisputed = () => answerAll(askedWorld(), { 'T-2': ['refund', 'billing'] });

const after =
  (world: () => PaperWorld, then: (world: PaperWorld) => void): Situation =>
  () => {
    const settled = world().settle();
    then(settled);
    return settled;
  };

export const JUDGING: Situations = {
  'agree-and-right': () => answerAll(askedWorld()),
  'agree-and-wrong': oneWrong,
  'wrong-row-corrected': after(oneWrong, correctWrong),
  'wrong-row-dismissed': after(oneWrong, (world) => {
    world.comment('maintainer-1', `/assay dismiss ${wrongName(world)} the customer wrote twice`);
  }),
  'wrong-row-dismissed-by-the-author': after(oneWrong, (world) => {
    world.comment('author-1', `/assay dismiss ${wrongName(world)} I know better`);
  }),
  'wrong-row-gone': after(oneWrong, (world) => world.push((rows) => rows.delete('T-2'))),
  'wrong-row-left': after(oneWrong, (world) =>
    world.push((rows) => rows.set('T-2', { text: 'ticket 2', label: 'refund' })),
  ),
  'too-many-wrong': () => wrongSample(5),
  'too-many-wrong-then-fixed': after(() => wrongSample(5), correctWrong),
  'too-many-wrong-drawn-afresh-passes': () => {
    const world = wrongSample(5).settle();
    correctWrong(world);
    return answerAll(world.settle());
  },
  'wrong-rows-reverted-to-base': after(
    () => wrongSample(5),
    (world) => {
      const wrong = world
        .state()
        .datasets[0]!.result!.rows.filter(({ verdict }) => verdict === 'wrong');
      world.push((rows) => {
        for (const { id } of wrong) rows.delete(id);
      });
    },
  ),
  disagree: () => disagreed(),
  'disagree-and-observe': () => disagreed({ enforce: 'observe' }),
  'disagree-without-owners': () => disagreed({ guidelineOwners: [] }),
  'disagree-without-guideline': () => {
    const world = askedWorld({ guideline: undefined });
    return answerAll(world, DISPUTED);
  },
  'guideline-changed-elsewhere': after(disagreed, (world) => {
    world.baseGuideline = 'guide-2';
    world.guideline = 'guide-2';
  }),
  'guideline-changed-here-unapproved': after(disagreed, (world) => {
    world.push();
    world.guideline = 'guide-2';
  }),
  'guideline-changed-here-approved': after(disagreed, (world) => {
    world.push();
    world.guideline = 'guide-2';
    world.settle();
    world.approvals = ['owner-1'];
  }),
  'guideline-change-is-editorial': after(disagreed, (world) => {
    world.baseGuideline = 'guide-2';
    world.guideline = 'guide-2';
    world.comment('owner-1', '/assay guideline editorial a comma');
  }),
  'guideline-changes-while-asked': after(askedWorld, (world) => {
    world.comment('expert-1', '1-3 a b c');
    world.settle();
    world.baseGuideline = 'guide-2';
    world.guideline = 'guide-2';
  }),
  'fresh-draw-decides': () => {
    const world = disagreed().settle();
    world.baseGuideline = 'guide-2';
    world.guideline = 'guide-2';
    return answerAll(world.settle());
  },
  'fresh-draw-asked-for-in-vain': after(disagreed, (world) =>
    world.press('fresh-draw', 'maintainer-1'),
  ),
  'single-disagreement': oneDisputed,
  'adjudicated-by-ticks': after(oneDisputed, (world) => {
    const comment = world.comments.find(({ body }) => body.startsWith('<!-- assay adjudication '))!;
    world.edit(comment.id, 'maintainer-1', comment.body.replace('- [ ] A', '- [x] A'));
  }),
  'adjudicated-by-ticks-of-the-author': after(oneDisputed, (world) => {
    const comment = world.comments.find(({ body }) => body.startsWith('<!-- assay adjudication '))!;
    world.edit(comment.id, 'author-1', comment.body.replace('- [ ] A', '- [x] A'));
  }),
  'adjudicated-by-command': after(oneDisputed, (world) => {
    world.comment('expert-3', `/assay adjudicate ${openName(world)} billing # the text says so`);
  }),
  'adjudicated-by-an-expert-who-answered': after(oneDisputed, (world) => {
    world.comment('expert-1', `/assay adjudicate ${openName(world)} A`);
  }),
  'cannot-tell': () => answerAll(askedWorld(), { 'T-2': '?' }),
  'bad-row': () => answerAll(askedWorld(), { 'T-2': '!' }),
  'too-few-and-census': () =>
    answerAll(askedWorld({ minimum: 30 }), { 'T-2': ['refund', 'billing'] }),
  'too-few-and-census-confirmed': () => answerAll(askedWorld({ minimum: 30 })),
  'too-few-in-a-sample': () => answerAll(askedWorld({ minimum: 30 }, 60)),
  'too-few-but-the-window-passes': () => windowed('refund'),
  'too-few-and-the-window-fails': () => windowed('billing'),
  observe: () => answerAll(askedWorld({ enforce: 'observe' }), { 'T-2': 'billing' }),
  'values-within-tolerance': () => {
    const world = pricesWorld();
    return answerAll(world, { 'T-1': ['1.50', '1.52'], 'T-2': '3.00' });
  },
};

function windowed(second: string): PaperWorld {
  const world = askedWorld({ minimum: 30 }, 60);
  world.earlier = Array.from({ length: 30 }, (_, i) => ({
    id: `E-${i}`,
    answers: [
      { expert: 'expert-1', answer: 'refund', way: 'comment' as const },
      { expert: 'expert-2', answer: i % 2 === 0 ? second : 'refund', way: 'comment' as const },
    ],
  }));
  return answerAll(world);
}

function pricesWorld(): PaperWorld {
  const world = askedWorld({ ask: 'price' }, 0);
  for (let i = 1; i <= 6; i++) world.rows.set(`T-${i}`, { text: `offer ${i}`, label: `${i}.50` });
  const ask = { column: 'price', kind: 'value', labels: [], numeric: true } as const;
  world.value = { ask, tolerance: 0.05 };
  return world.settle();
}

const wrongName = (world: PaperWorld) => nameOf(world, 'wrong');
const openName = (world: PaperWorld) => nameOf(world, 'open');

function nameOf(world: PaperWorld, verdict: 'wrong' | 'open'): string {
  return world.state().datasets[0]!.result!.rows.find((row) => row.verdict === verdict)!.name;
}
