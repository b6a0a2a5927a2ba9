import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Checkout } from './checkout.ts';

const run = promisify(execFile);

/** The git checkout in a folder. Questions that git cannot answer are answered with no. */
export function inspectCheckout(cwd: string): Checkout {
  const git = async (...args: readonly string[]) => {
    try {
      return (await run('git', ['-C', cwd, ...args], { maxBuffer: 1 << 20 })).stdout;
    } catch {
      return undefined;
    }
  };
  return {
    async has(revision) {
      return (await git('cat-file', '-e', `${revision}^{tree}`)) !== undefined;
    },
    async headParents() {
      // As written in the commit: `rev-parse HEAD^1` stops where a shallow clone was cut.
      const commit = (await git('cat-file', 'commit', 'HEAD')) ?? '';
      const [header = ''] = commit.split('\n\n');
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
    },
  };
}
