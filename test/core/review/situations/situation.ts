import type { ReviewPolicy } from '../../../../src/core/review/policy.ts';
import { PaperWorld } from '../paper-world.ts';

/**
 * One situation of a pull request: what came before is played and carried out, then comes what the situation is about.
 * Everything after `happens` is golden.
 */
export interface Situation {
  /** In a sentence, for whoever reads its golden outputs. */
  readonly about: string;
  readonly world: PaperWorld;
  happens(world: PaperWorld): void;
}

export type Situations = Readonly<Record<string, () => Situation>>;

/** Four rows and three experts: everything that can happen, on a page. */
export function small(policy: Partial<ReviewPolicy> = {}, rows = 4): PaperWorld {
  const sample = { rate: 0.001, floor: 4, cap: 10 };
  const world = new PaperWorld({ minimum: 4, sample, ...policy }, rows);
  world.experts = ['expert-1', 'expert-2', 'expert-3'].map((login) => world.expert(login));
  return world;
}

/** Everybody who is asked says what the file says. */
export function allRight(world: PaperWorld): PaperWorld {
  world.answer((_, __, row) => row?.label);
  return world;
}

/** Both experts say another label than the file, of these rows. */
export function bothSay(world: PaperWorld, label: string, ...ids: readonly string[]): PaperWorld {
  world.answer((_, id, row) => (ids.includes(id) ? label : row?.label));
  return world;
}

/** Whoever is asked first agrees with the file; the others say another label of these rows. */
export function disagree(world: PaperWorld, label: string, ...ids: readonly string[]): PaperWorld {
  const first = [...world.state().packets.values()][0]!.expert;
  world.answer((expert, id, row) => (expert !== first && ids.includes(id) ? label : row?.label));
  return world;
}

/** A label that the row does not have. */
export function otherThan(world: PaperWorld, id: string): string {
  return world.labels.find((label) => label !== world.rows.get(id)?.label)!;
}

/** Those who are asked, in the order of their packets. */
export function asked(world: PaperWorld): readonly string[] {
  return [...world.state().packets.values()].map(({ expert }) => expert);
}
