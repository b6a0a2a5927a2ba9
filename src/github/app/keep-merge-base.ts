import { mergeBase } from '../compare-commits.ts';
import type { Request } from '../request.ts';
import type { InstallationMemory } from './installation-memory.ts';

const MAX_KEPT = 5000;

const COMMIT = /^[0-9a-f]{40,64}$/;

/**
 * The merge base of two commits. Of two commits it is for ever the same, and GitHub tells it only with all files that
 * differ, so it is asked for once.
 */
export async function keepMergeBase(
  request: Request,
  { mergeBases }: InstallationMemory,
  base: string,
  head: string,
): Promise<string> {
  if (!COMMIT.test(base) || !COMMIT.test(head)) return mergeBase(request, base, head);
  const key = `${base}...${head}`;
  const kept = mergeBases.get(key);
  if (kept !== undefined) return kept;
  const found = await mergeBase(request, base, head);
  mergeBases.set(key, found);
  const [oldest] = mergeBases.keys();
  if (mergeBases.size > MAX_KEPT && oldest !== undefined) mergeBases.delete(oldest);
  return found;
}
