import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle } from '../../build-bundle.ts';

const DIST = join(import.meta.dirname, '../../../dist');

/** The folder of what users run: `dist/`, or where the app is not in it, one that is built here and now. */
export async function findBundle(temp: string): Promise<string> {
  if (existsSync(join(DIST, 'app.js'))) return DIST;
  const built = join(temp, 'dist');
  await buildBundle(built);
  return built;
}
