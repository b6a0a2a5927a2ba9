/**
 * Builds what users run: `dist/action.js`, `dist/app.js` and `dist/cli.js` with the chunks they share, and the licences of
 * everything bundled. The same sources give the same bytes, which CI proves.
 *
 * `npm run build` writes `dist/`; `npm run build -- --check` rebuilds elsewhere and fails where `dist/` differs.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { buildBundle } from './build-bundle.ts';

const DIST = join(import.meta.dirname, '../dist');

async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

/** Paths whose content differs between two folders. */
async function differences(a: string, b: string): Promise<string[]> {
  const left = await filesOf(a);
  const right = await filesOf(b);
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((path) => !left.get(path)?.equals(right.get(path) ?? Buffer.alloc(0)))
    .sort();
}

if (process.argv.includes('--check')) {
  const fresh = join(await mkdtemp(join(tmpdir(), 'assay-build-')), 'dist');
  await buildBundle(fresh);
  const stale = await differences(DIST, fresh);
  await rm(join(fresh, '..'), { recursive: true, force: true });
  if (stale.length > 0) {
    console.error(
      `dist/ is not what src/ builds to: ${stale.join(', ')}. Run \`npm run build\` and commit it.`,
    );
    process.exitCode = 1;
  } else console.log('dist/ is what src/ builds to.');
} else {
  await buildBundle(DIST);
  for (const [path, bytes] of await filesOf(DIST)) {
    console.log(`${String(Math.ceil(bytes.length / 1024)).padStart(6)} KiB  dist/${path}`);
  }
}
