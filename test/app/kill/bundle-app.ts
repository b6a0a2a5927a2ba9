import { join } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Bundles a program that starts the app, as `npm run build` does: it starts in a third of the time. Gives its file.
 *
 * @param entry Relative to the project, e.g. `src/app/run.ts`.
 */
export async function bundleApp(entry: string, folder: string): Promise<string> {
  const bundle = await rolldown({
    input: {
      app: join(ROOT, entry),
      'analysis-worker': join(ROOT, 'src/review/data/analysis/run.ts'),
    },
    cwd: ROOT,
    platform: 'node',
    resolve: {
      mainFields: ['module', 'main'],
      alias: {
        '@bufbuild/re2': 're2js',
        'npx-import-light': join(ROOT, 'scripts/stubs/npx-import.ts'),
      },
    },
    onLog: () => {},
  });
  await bundle.write({ dir: folder, format: 'esm' });
  await bundle.close();
  return join(folder, 'app.js');
}
