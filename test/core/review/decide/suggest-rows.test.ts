import { expect, it } from 'vitest';
import { PaperWorld } from '../paper-world.ts';

const SAMPLE = { rate: 0.001, floor: 80, cap: 80 };

/** Whoever is asked says another label than the data of these rows. */
function answerAgainst(world: PaperWorld, isWrong: (id: string) => boolean): PaperWorld {
  const next = (label: string) =>
    world.labels[(world.labels.indexOf(label) + 1) % world.labels.length]!;
  world.answer((_, id, row) => (isWrong(id) ? next(row!.label) : row!.label));
  return world;
}

const suggested = ({ reviews }: PaperWorld) => reviews.map(({ comments }) => comments.length);

it('suggests fifty corrections of a round, and leaves the others to the patch', () => {
  const world = new PaperWorld({ sample: SAMPLE }, 80).settle();
  answerAgainst(world, (id) => Number(id.slice(2)) <= 60).settle();
  expect(suggested(world)).toEqual([50]);
  const rows = world.state().datasets[0]!.facts.suggestions ?? [];
  expect(rows).toHaveLength(60);
  world.push((all) => {
    for (const { id, value } of rows.slice(0, 50)) all.set(id, { ...all.get(id)!, label: value });
  });
  world.settle();
  expect(suggested(world)).toEqual([50]);
});

it('makes the reviews of several datasets one after the other', () => {
  const world = new PaperWorld({ minimum: 4 }, 8);
  world.rows.set('P-1', { text: 'price 1', label: 'billing', dataset: 'prices' });
  for (let i = 2; i <= 8; i++) {
    world.rows.set(`P-${i}`, { text: `price ${i}`, label: 'refund', dataset: 'prices' });
  }
  world.experts = world.experts.map((expert) => ({ ...expert, datasets: ['tickets', 'prices'] }));
  world.settle();
  answerAgainst(world, (id) => id === 'T-2' || id === 'P-1').settle();
  expect(suggested(world)).toEqual([1, 1]);
  expect(world.reviews.map(({ isPending }) => isPending)).toEqual([false, false]);
});

it('suggests nothing while experts disagree, and what they agree on once they do', () => {
  const world = new PaperWorld({ minimum: 4 }, 8).settle();
  world.answer((expert, id, row) => {
    if (id === 'T-2') return 'billing';
    return expert === 'expert-1' && Number(id.slice(2)) < 6 ? 'shipping' : row!.label;
  });
  world.settle();
  expect(world.state().datasets[0]!.result!.outcome).toBe('fix-guideline');
  expect(world.state().datasets[0]!.facts.suggestions).toHaveLength(1);
  expect(suggested(world)).toEqual([]);
  world.baseGuideline = 'guide-2';
  world.guideline = 'guide-2';
  world.settle();
  answerAgainst(world, (id) => id === 'T-2').settle();
  expect(suggested(world)).toEqual([1]);
});
