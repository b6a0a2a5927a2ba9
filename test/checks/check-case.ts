import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CONFIG_PATH } from '../../src/check/load-config.ts';
import type { Tree } from '../memory-revisions.ts';

/** A situation for one check: the files of a pull request, in which it fires or stays silent. */
export interface CheckCase {
  readonly check: string;
  /** `fires`, `silent`, or either with more words, e.g. `silent-in-a-small-file`. */
  readonly situation: string;
  readonly folder: string;
  readonly base: Tree;
  readonly head: Tree;
  /** The config's text, the same on both sides. */
  readonly config: string | undefined;
}

const FOLDER = import.meta.dirname;

/** All cases, or those of one check: the folders `<check>/<situation>` beside this file. */
export function listCheckCases(check?: string): CheckCase[] {
  return foldersIn(FOLDER)
    .filter((name) => check === undefined || name === check)
    .flatMap((name) =>
      foldersIn(join(FOLDER, name))
        .filter((situation) => /^(?:fires|silent)/.test(situation))
        .map((situation) => openCheckCase(name, situation)),
    );
}

/**
 * Reads a case's inputs, the files whose names start with `_`:
 *
 * - `_base.<extension>` and `_head.<extension>` are `data/<check>.<extension>`; either may be left out;
 * - `_base/` and `_head/` hold whole trees, for a check that looks at several files, below `data/<check>/`;
 * - a name that ends in `.link` is a symbolic link, to the path that the file holds;
 * - `_assay.yml` is the config, on both sides.
 */
export function openCheckCase(check: string, situation: string): CheckCase {
  const folder = join(FOLDER, check, situation);
  const configFile = join(folder, '_assay.yml');
  const config = existsSync(configFile) ? readFileSync(configFile, 'utf8') : undefined;
  const tree = (side: string): Tree => {
    const files = new Map(readSide(folder, side, check));
    for (const path of files.keys()) {
      // The demo puts the firing cases of all checks into one repository.
      if (!path.startsWith(`data/${check}/`) && !path.startsWith(`data/${check}.`))
        throw new Error(`${check}/${situation}: ${path} must lie below data/${check}/`);
    }
    if (config !== undefined) files.set(CONFIG_PATH, new TextEncoder().encode(config));
    return files;
  };
  return { check, situation, folder, base: tree('base'), head: tree('head'), config };
}

type TreeEntry = Tree extends ReadonlyMap<string, infer File> ? [string, File] : never;

function readSide(folder: string, side: string, check: string): TreeEntry[] {
  const root = join(folder, `_${side}`);
  if (existsSync(root)) {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => toEntry(relative(root, path).split(sep).join('/'), readFileSync(path)));
  }
  return readdirSync(folder)
    .filter((name) => name.startsWith(`_${side}.`))
    .map((name) =>
      toEntry(`data/${check}${name.slice(side.length + 1)}`, readFileSync(join(folder, name))),
    );
}

function toEntry(path: string, bytes: Uint8Array): TreeEntry {
  if (!path.endsWith('.link')) return [path, bytes];
  return [path.replace(/\.link$/, ''), { linkTo: new TextDecoder().decode(bytes).trim() }];
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
