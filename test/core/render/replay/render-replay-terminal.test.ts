import { describe, expect, it } from 'vitest';
import { renderReplayTerminal } from '../../../../src/core/render/replay/render-replay-terminal.ts';
import type { Replay } from '../../../../src/core/replay/replay.ts';

const tallies = ['possible-split-leakage', 'contradictory-label', 'leading-zeros-lost'].map(
  (check) => ({ check, severity: 'error', rows: 12, changes: 1 }) as const,
);
const replay: Replay = {
  schema_version: 1,
  changes: [
    {
      commit: '1f0c2d3e4f5a6b7c',
      day: '2026-01-01',
      title: 'Add the tickets of the second quarter',
      files: 1,
      conclusion: 'fail',
      tallies,
    },
  ],
  totals: tallies,
  shallow: false,
};

describe('renderReplayTerminal', () => {
  it('names every check in full where output is no terminal', () => {
    const text = renderReplayTerminal(replay, { width: Number.POSITIVE_INFINITY, colour: false });
    expect(text).toContain(
      'possible-split-leakage 12, contradictory-label 12, leading-zeros-lost 12  Add the tickets of the second quarter\n',
    );
    expect(text).not.toContain('…');
  });

  it('keeps its table within a terminal', () => {
    const lines = renderReplayTerminal(replay, { width: 80, colour: false }).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });
});
