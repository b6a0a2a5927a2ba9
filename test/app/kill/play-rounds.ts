import { KillWorld } from './kill-world.ts';

/** GitHub's list of webhooks grows with each round, and is read at each start. */
const ROUNDS_PER_WORLD = 5;

export interface Played {
  rounds: number;
  kills: number;
  acknowledged: number;
  answers: number;
  readonly broken: string[];
}

export interface PlayOptions {
  readonly rounds: number;
  readonly replicas: number;
  /** A bundle of the app; its sources where left out. */
  readonly script?: string;
  readonly seed: number;
  readonly inline: boolean;
  /** Address of an empty store. */
  newDatabase(): Promise<string>;
  tell(line: string): void;
}

/** Plays rounds in which the app is killed, and counts what came of it. */
export async function playRounds(options: PlayOptions): Promise<Played> {
  const played: Played = { rounds: 0, kills: 0, acknowledged: 0, answers: 0, broken: [] };
  const { rounds, seed, tell } = options;
  for (let first = 0; first < rounds; first += ROUNDS_PER_WORLD) {
    const databaseUrl = await options.newDatabase();
    const world = await KillWorld.open({ ...options, databaseUrl, seed: seed + first });
    try {
      for (let round = first; round < Math.min(rounds, first + ROUNDS_PER_WORLD); round++) {
        const started = Date.now();
        const broken = await world.round();
        played.rounds += 1;
        played.broken.push(...broken.map((text) => `round ${round + 1}: ${text}`));
        tell(
          `round ${round + 1}: ${world.kills} kills, ${world.acknowledged} webhooks acknowledged and ${world.answers} comments with answers in this world; ${broken.length} broken promises; ${Date.now() - started} ms`,
        );
        for (const text of broken) tell(`  ${text}`);
      }
    } finally {
      played.kills += world.kills;
      played.acknowledged += world.acknowledged;
      played.answers += world.answers;
      await world.close();
    }
  }
  return played;
}
