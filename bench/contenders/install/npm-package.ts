import type { Missing, Workshop } from '../contender.ts';
import { installInto } from './install-into.ts';

/** Fetches a package of npm. Gives the folder whose `node_modules` has it. */
export function npmPackage(
  workshop: Workshop,
  name: string,
  version: string,
): Promise<string | Missing> {
  const spec = `${name}@${version}`;
  return installInto(workshop, spec.replace(/[@/]+/g, '-'), (folder) => [
    ['npm', 'install', '--no-audit', '--no-fund', '--prefix', folder, spec],
  ]);
}
