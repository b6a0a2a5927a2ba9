import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real data sets, where the environment names one that is there. */
export const REAL_DATA =
  process.env['ASSAY_REAL_DATA'] && existsSync(process.env['ASSAY_REAL_DATA'])
    ? process.env['ASSAY_REAL_DATA']
    : undefined;

/** Said in the title of tests that are skipped for want of real data. */
export const WITHOUT_REAL_DATA = REAL_DATA ? '' : ' (skipped: ASSAY_REAL_DATA names no folder)';

/** Names of the real base and head pairs. */
export function realPairs(): string[] {
  if (!REAL_DATA) return [];
  const manifest = JSON.parse(readFileSync(join(REAL_DATA, 'pairs/manifest.json'), 'utf8'));
  return manifest.map((entry: { name: string }) => entry.name);
}

/** The bytes of one side of a real pair. */
export function realFile(pair: string, side: 'base' | 'head'): Uint8Array {
  return readFileSync(join(REAL_DATA!, 'pairs', pair, `${side}.csv`));
}
