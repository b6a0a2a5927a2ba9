import { join } from 'node:path';
import type { Missing, Workshop } from '../contender.ts';
import { installInto } from './install-into.ts';

/** Fetches a package of PyPI into an environment of its own. Gives the Python that has it. */
export async function pythonPackage(
  workshop: Workshop,
  name: string,
  version: string,
): Promise<string | Missing> {
  const python = (folder: string) => join(folder, 'venv', 'bin', 'python');
  const folder = await installInto(workshop, `${name}-${version}`, (into) => [
    ['python3', '-m', 'venv', join(into, 'venv')],
    [python(into), '-m', 'pip', 'install', '--quiet', `${name}==${version}`],
  ]);
  return typeof folder === 'string' ? python(folder) : folder;
}
