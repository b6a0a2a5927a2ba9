import type { ReviewPolicy } from '../../../../src/core/review/policy.ts';
import { PaperWorld } from '../paper-world.ts';

/** A small review, so that a case is read in a minute: six rows, all of them asked about, and three experts. */
export function smallWorld(policy: Partial<ReviewPolicy> = {}, rowCount = 6): PaperWorld {
  const sample = { rate: 0.001, floor: 6, cap: 20 };
  const world = new PaperWorld({ minimum: 4, sample, ...policy }, rowCount);
  world.experts = ['expert-1', 'expert-2', 'expert-3'].map((login) => world.expert(login));
  return world;
}

/** A review of which the packets are out. */
export function askedWorld(policy: Partial<ReviewPolicy> = {}, rowCount = 6): PaperWorld {
  return smallWorld(policy, rowCount).settle();
}

/** Whoever is asked answers what the data say, but for the rows that are told. */
export function answerAll(
  world: PaperWorld,
  unlike: Readonly<Record<string, string | readonly [first: string, second: string]>> = {},
): PaperWorld {
  const askers = new Map<string, number>();
  world.answer((_, id, row) => {
    const said = unlike[id];
    if (said === undefined) return row!.label;
    if (typeof said === 'string') return said;
    const turn = askers.get(id) ?? 0;
    askers.set(id, turn + 1);
    return said[turn];
  });
  return world;
}

/** The expert who was asked about most rows first, and the others in their order. */
export function askedExperts(world: PaperWorld): readonly string[] {
  return [...world.state().packets.values()].map(({ expert }) => expert);
}

/** The expert's own number of a row. */
export function numberOf(world: PaperWorld, expert: string, id: string): number {
  const rows = world.state().packets.get(expert)?.rows ?? new Map();
  for (const [n, row] of rows) if (row.id === id) return n;
  throw new Error(`${expert} is not asked about ${id}.`);
}
