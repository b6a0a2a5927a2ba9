import { expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/statistics/seeded-random.ts';
import { holds } from './invariants.ts';
import { ACTS, type Chance, COMMON } from './random-acts.ts';
import { WatchedWorld } from './watched-world.ts';

/** `ASSAY_MODEL_RUNS=1000 npx vitest run test/core/review/model` plays more. */
const RUNS = Number(process.env['ASSAY_MODEL_RUNS'] ?? 24);
const FIRST = Number(process.env['ASSAY_MODEL_SEED'] ?? 1);
const STEPS = 40;

function chanceOf(seed: number): Chance {
  const random = seededRandom(seed);
  return {
    pick: (items) => items[Math.floor(random() * items.length)]!,
    in100: (cases) => random() * 100 < cases,
  };
}

/** A small review with four experts, so that much happens to each row. */
function newWorld({ pick }: Chance): WatchedWorld {
  const sample = { rate: 0.001, floor: 8, cap: 20 };
  const world = new WatchedWorld({ minimum: 6, sample, queueBelow: pick([0, 3]) }, 12);
  world.experts = ['expert-1', 'expert-2', 'expert-3', 'expert-4'].map((login) =>
    world.expert(login),
  );
  return world;
}

it.each(Array.from({ length: RUNS }, (_, i) => FIRST + i))(
  'comes to rest and keeps its promises, whatever happens (seed %i)',
  (seed) => {
    const chance = chanceOf(seed);
    const world = newWorld(chance);
    const played: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      const name = chance.pick(chance.in100(40) ? COMMON : Object.keys(ACTS));
      played.push(name);
      ACTS[name]!(world, chance);
      if (chance.in100(40)) continue;
      try {
        holds(world.settle());
      } catch (error) {
        throw new Error(`After ${played.join(', ')}`, { cause: error });
      }
    }
    expect(played).toHaveLength(STEPS);
  },
);
