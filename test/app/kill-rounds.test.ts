import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPostgres, NO_POSTGRES } from '../store/postgres/find-postgres.ts';
import { inSchema, startPostgres } from '../store/postgres/start-postgres.ts';
import { playRounds } from './kill/play-rounds.ts';

/** `npm run kill-rounds` plays a hundred, each of them a few seconds long. */
const ROUNDS = { rounds: 2, seed: 7, inline: true, tell: () => {} };
const MOST_MS = 240_000;

it('loses nothing that was acknowledged, though it is killed', { timeout: MOST_MS }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-kill-'));
  try {
    const newDatabase = async () => join(folder, 'assay.db');
    const played = await playRounds({ ...ROUNDS, replicas: 1, newDatabase });
    expect(played.broken).toEqual([]);
    expect(played.kills).toBeGreaterThanOrEqual(2);
    expect(played.acknowledged).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const programs = findPostgres();
describe.skipIf(programs === undefined)(
  programs ? 'three replicas on PostgreSQL' : `three replicas on PostgreSQL (${NO_POSTGRES})`,
  () => {
    it('lose nothing that was acknowledged, though some are killed', {
      timeout: MOST_MS,
    }, async () => {
      const postgres = await startPostgres(programs!);
      try {
        const newDatabase = () => inSchema(postgres.url, 'killed');
        const played = await playRounds({ ...ROUNDS, replicas: 3, newDatabase });
        expect(played.broken).toEqual([]);
        expect(played.kills).toBeGreaterThanOrEqual(2);
        expect(played.acknowledged).toBeGreaterThan(0);
      } finally {
        await postgres.stop();
      }
    });
  },
);
