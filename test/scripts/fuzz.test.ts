import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const FUZZ = fileURLToPath(new URL('../../scripts/fuzz.ts', import.meta.url));

describe('scripts/fuzz.ts', () => {
  it('prints its seed and finds nothing in one round', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      FUZZ,
      ...['--rounds', '1', '--seed', '7', '--cases', '20'],
    ]);
    expect(stdout).toMatch(/^seed 7\n\d{3} cases, none failed\n$/);
  }, 60_000);
});
