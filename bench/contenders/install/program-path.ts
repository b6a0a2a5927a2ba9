import { join } from 'node:path';

/** A program that comes with this folder, run by peers that are libraries. */
export function programPath(name: string): string {
  return join(import.meta.dirname, '..', 'programs', name);
}
