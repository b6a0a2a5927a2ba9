import { describe, expect, it } from 'vitest';
import { checkNode } from '../../../src/store/sqlite/check-node.ts';

describe('checkNode', () => {
  it.each(['22.13.0', '22.20.1', '24.0.0', '26.1.0-nightly'])('takes Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.0.0', '20.20.2', '22.12.9', '21.99.0'])('refuses Node %s', (version) => {
    expect(() => checkNode(version)).toThrow(
      expect.objectContaining({
        code: 'unsupported',
        message: `The app needs Node 22.13 or newer, and this is Node ${version}.`,
      }),
    );
  });
});
