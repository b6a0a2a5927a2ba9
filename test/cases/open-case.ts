import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DiffOptions } from '../../src/core/diff/diff.ts';

/** What `_case.yml` may say about a case; every key is optional. */
interface CaseSettings {
  /** Where the file is in the repository: `data/<situation>.<extension>` where left out. */
  readonly path?: string;
  /** Base's path, where the pull request renames the file. */
  readonly basePath?: string;
  /** Options of `assay diff`, for a case that is about them: it is then compared and not checked. */
  readonly diff?: DiffOptions;
}

/** A situation: one data file at base and at head, and the configs that stand beside it. */
export interface Case extends CaseSettings {
  readonly folder: string;
  readonly path: string;
  readonly basePath: string;
  /** The file's bytes; undefined where the side has no such file. */
  readonly base: Uint8Array | undefined;
  readonly head: Uint8Array | undefined;
  /** The config's text, undefined where the side has none. */
  readonly baseConfig: string | undefined;
  readonly headConfig: string | undefined;
}

/** The names of all cases: the folders beside this file. */
export function listCases(): string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads a case's inputs, the files whose names start with `_`:
 *
 * - `_base.<extension>` and `_head.<extension>`, the data file; one of them is left out for an added or a removed one;
 * - `_base.assay.yml`, the config on the base branch, and `_assay.yml`, head's where it differs from that;
 * - `_case.yml`, see {@link CaseSettings}.
 */
export function openCase(situation: string): Case {
  const folder = join(import.meta.dirname, situation);
  const names = readdirSync(folder);
  const nameOf = (side: string) =>
    names.find((name) => name.startsWith(`_${side}.`) && name !== `_${side}.assay.yml`);
  const base = nameOf('base');
  const head = nameOf('head');
  const settings: CaseSettings = parse(readText(folder, '_case.yml') ?? '{}');
  const pathOf = (name: string) => `data/${situation}${name.slice(name.indexOf('.'))}`;
  const path = settings.path ?? pathOf(head ?? base!);
  const baseConfig = readText(folder, '_base.assay.yml');
  return {
    ...settings,
    folder,
    path,
    basePath: settings.basePath ?? path,
    base: base === undefined ? undefined : readFileSync(join(folder, base)),
    head: head === undefined ? undefined : readFileSync(join(folder, head)),
    baseConfig,
    headConfig: readText(folder, '_assay.yml') ?? baseConfig,
  };
}

function readText(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
