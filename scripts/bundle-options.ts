import { join } from 'node:path';
import type { InputOptions } from 'rolldown';

const ROOT = join(import.meta.dirname, '..');

/** How the project's programs are bundled for Node, by whom ever. */
export const NODE_BUNDLE = {
  cwd: ROOT,
  platform: 'node',
  resolve: {
    // Some packages' `main` is a wrapper that cannot be bundled; their `module` can.
    mainFields: ['module', 'main'],
    alias: {
      // CEL's own engine is a fork of the one that runs every other pattern; one of them is enough.
      '@bufbuild/re2': 're2js',
      'npx-import-light': join(ROOT, 'scripts/stubs/npx-import.ts'),
    },
  },
} as const satisfies InputOptions;

/** Threads that are started by their names: see `src/review/data/analysis/run-worker.ts` and `src/check/profile/table-profilers.ts`. */
export const WORKERS = {
  'analysis-worker': join(ROOT, 'src/review/data/analysis/run.ts'),
  'profile-worker': join(ROOT, 'src/check/profile/run.ts'),
};
