import { expect, it } from 'vitest';
import type { PacketRow } from '../../../../src/core/review/derive/read-packets.ts';
import { readReplies } from '../../../../src/core/review/derive/read-replies.ts';
import type { Observation } from '../../../../src/core/review/observation.ts';

const row: PacketRow = {
  n: 1,
  id: 'T-1',
  content: 'sha256:1',
  label: 'refund',
  strata: [],
  path: 'data/tickets.csv',
  cells: [],
  dataset: 'tickets',
  round: 1,
  batch: 1,
  ask: { column: 'label', kind: 'label', labels: ['billing', 'refund'] },
  askedAt: '2026-11-02T09:00:00Z',
  due: '2026-11-04T09:00:00Z',
  sealedAt: '2026-11-02T10:00:00Z',
};

function seen(version: number, writtenAt: string, seenAt: string): Observation {
  return {
    comment: 7,
    nodeId: 'C_7',
    author: 'expert-1',
    editor: 'expert-1',
    body: '1 refund',
    writtenAt: `2026-11-02T${writtenAt}Z`,
    seenAt: `2026-11-02T${seenAt}Z`,
    role: 'write',
    version,
  };
}

const outcomes = (observations: readonly Observation[]) =>
  readReplies(observations, {
    slug: 'assay',
    packets: new Map([['expert-1', { expert: 'expert-1', rows: new Map([[1, row]]) }]]),
    handsSince: new Map(),
  }).flatMap(({ answers }) => answers.map(({ outcome }) => outcome));

it('keeps an answer that was seen in time, though an older version of its comment comes in after the seal', () => {
  expect(outcomes([seen(1, '09:31:00', '09:32:00'), seen(2, '09:30:00', '10:05:00')]).at(-1)).toBe(
    'kept',
  );
});

it('does not count an answer again that an edit leaves as it was', () => {
  expect(outcomes([seen(1, '09:30:00', '09:30:01'), seen(2, '09:31:00', '09:32:00')])).toEqual([
    'kept',
  ]);
});

it('takes a command once, though an older version of its comment comes in later', () => {
  const body = '/assay pass I have no time';
  const versions = [
    { ...seen(1, '09:31:00', '09:32:00'), body },
    { ...seen(2, '09:30:00', '09:40:00'), body },
  ];
  const replies = readReplies(versions, {
    slug: 'assay',
    packets: new Map(),
    handsSince: new Map(),
  });
  expect(
    replies.flatMap(({ observation, commands }) => commands.map(() => observation.version)),
  ).toEqual([1]);
});
