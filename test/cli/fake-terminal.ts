import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that remembers what was written to it. */
export interface FakeTerminal extends Terminal {
  readonly written: { out: string; err: string };
}

export function fakeTerminal(cwd: string, options: Partial<Terminal> = {}): FakeTerminal {
  const written = { out: '', err: '' };
  return {
    cwd,
    env: {},
    width: 100,
    colour: false,
    interactive: false,
    input: async () => '',
    out: async (text) => {
      written.out += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
    err: (text) => {
      written.err += text;
    },
    now: () => new Date('2026-11-23T12:00:00Z'),
    ...options,
    written,
  };
}
