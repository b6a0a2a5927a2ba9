import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PairSpec } from './pair-spec.ts';
import { type PairFiles, pairFiles, writePair } from './write-pair.ts';

/** A pair on disk. */
export interface StoredPair extends PairFiles {
  readonly name: string;
  readonly format: 'csv' | 'jsonl' | 'parquet';
  /** Size of base. */
  readonly bytes: number;
  /** The folder that it lies in. */
  readonly folder: string;
}

/** Writes a pair into a folder, unless it lies there already, whole and as it would be written today. */
export function storePair(spec: PairSpec, folder: string): StoredPair {
  const format = spec.format ?? 'csv';
  const seal = join(folder, `${spec.name}.json`);
  const wanted = JSON.stringify({ spec, generator: generatorDigest() });
  if (!existsSync(seal) || readFileSync(seal, 'utf8') !== wanted) {
    writePair(spec, folder);
    writeFileSync(seal, wanted);
  }
  const files = pairFiles(spec, folder);
  return { name: spec.name, format, ...files, bytes: statSync(files.base).size, folder };
}

function generatorDigest(): string {
  const hash = createHash('sha256');
  for (const file of ['random-record.ts', 'write-pair.ts'])
    hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex');
}
