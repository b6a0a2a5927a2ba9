import { describe, expect, it } from 'vitest';
import { assignExperts } from '../../../src/core/audit/plan/assign-experts.ts';
import { buildPacket } from '../../../src/core/audit/plan/build-packet.ts';
import { auditKeyOf } from './audit-key-of.ts';
import { spearman } from './spearman.ts';

const packetOf = (key: ReturnType<typeof auditKeyOf>, expert: number) =>
  buildPacket(key, expert, { digest: 'sha256:1', guideline: null });

describe('a packet', () => {
  const key = auditKeyOf({ rows: 300, size: 200, decoys: 50 });
  const packets = [packetOf(key, 0), packetOf(key, 1)];

  it('holds no current label, id, stratum or secret, and names no class', () => {
    for (const packet of packets) {
      const { ask, ...rest } = packet;
      const text = JSON.stringify(rest);
      expect(text).not.toMatch(/"shoe"|"boot"|row \d|decoy \d|a secret/);
      expect(ask.labels).toEqual(['boot', 'sandal', 'shoe']);
      expect(packet.rows).toHaveLength(250);
    }
  });

  it('does not name a dataset that is called after the class', () => {
    expect(packetOf({ ...key, dataset: 'Shoe.csv' }, 0).title).toBe('Label rows');
    const joined = { ...key, audited: 'Winter shoes', dataset: 'data/winter_shoe.csv' };
    expect(packetOf(joined, 0).title).toBe('Label rows');
    expect(packetOf({ ...key, dataset: 'things.csv' }, 0).title).toBe('Label rows of things.csv');
  });

  it('is in an order that has nothing to do with that of others or of the file', () => {
    const places = packets.map(({ rows }, expert) => {
      const byCode = new Map(rows.map(({ code }, place) => [code, place]));
      return key.rows.map(({ codes }) => byCode.get(codes[expert]!)!);
    });
    const file = key.rows.map(({ row }) => row);
    // Of 250 rows in orders by chance, the correlation is beyond 0.2 once in 600 times; the secret is fixed.
    for (const [a, b] of [
      [places[0], places[1]],
      [places[0], file],
      [places[1], file],
    ]) {
      expect(Math.abs(spearman(a!, b!))).toBeLessThan(0.2);
    }
  });

  it('has decoys all through it, neither first nor last', () => {
    const decoys = new Set(key.rows.filter((row) => row.decoy).map(({ codes }) => codes[0]));
    const { rows } = packets[0]!;
    const half = rows.slice(0, 125).filter(({ code }) => decoys.has(code)).length;
    expect(half).toBeGreaterThan(13);
    expect(half).toBeLessThan(37);
  });

  it('shows the same to all who are asked for the same', () => {
    const texts = packets.map(({ rows }) => rows.map(({ cells }) => cells[0]!.text).sort());
    expect(texts[0]).toEqual(texts[1]);
  });
});

describe('experts', () => {
  const ids = Array.from({ length: 101 }, (_, i) => String(i));

  it('get as many rows as others where each row has two of five', () => {
    const load = [0, 0, 0, 0, 0];
    const pairs = new Set<string>();
    for (const experts of assignExperts(ids, 5, 2, 'a secret').values()) {
      expect(new Set(experts).size).toBe(2);
      for (const expert of experts) load[expert]!++;
      pairs.add(experts.join());
    }
    expect(Math.max(...load) - Math.min(...load)).toBeLessThanOrEqual(1);
    expect(pairs.size).toBe(10);
  });

  it('of a key have codes for their own rows only', () => {
    const key = auditKeyOf({ experts: ['a', 'b', 'c'], rows: 30 });
    for (const { codes } of key.rows) expect(codes.filter((code) => code !== null)).toHaveLength(2);
    expect(packetOf(key, 0).rows).toHaveLength(20);
  });
});
