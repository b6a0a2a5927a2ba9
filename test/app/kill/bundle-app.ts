import { join } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '../../..');

/** Bundles the app that is killed, as `npm run build` does with the real one: it starts in a third of the time. Gives its file. */
export async function bundleApp(folder: string): Promise<string> {
  const bundle = await rolldown({
    input: {
      app: join(import.meta.dirname, 'app-until-killed.ts'),
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
