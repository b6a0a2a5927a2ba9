import type { CheckContext } from '../check.ts';
import type { DatasetPolicy } from '../dataset-policy.ts';
import { splitOfName } from './split-of-name.ts';

/** A file whose rows are compared with others'. */
export interface RelatedFile {
  readonly path: string;
  /** Rows of one dataset are compared as its own; those of another one only as those of another split. */
  readonly dataset: string;
  /** The split that all its rows are of. */
  readonly split?: string;
  /** Whether the config, and not only the file's name, says what split it is. */
  readonly configured: boolean;
  /** How its own check compares its two sides. */
  readonly diffOptions: Pick<DatasetPolicy, 'key' | 'tolerance'>;
}

/** What split a file is, by the config, else by its name. */
export function describeRelated(
  path: string,
  { name, split, splitColumn, key, tolerance }: DatasetPolicy,
): RelatedFile {
  const configured = split !== undefined || splitColumn !== undefined;
  const found = configured ? split : splitOfName(path)?.split;
  return {
    path,
    dataset: name,
    configured,
    diffOptions: { key, tolerance },
    ...(found === undefined ? {} : { split: found }),
  };
}

/**
 * The files whose rows belong beside those of the file being checked: of the same dataset and its splits, and, where
 * no config says so, those of the same folder and name that say they are another split. Those only base has are
 * left out.
 */
export async function relatedFiles({ path, dataset, files }: CheckContext): Promise<RelatedFile[]> {
  const [peers, inHead] = await Promise.all([files.peers(), files.list('head')]);
  const known = new Set(inHead);
  const related = peers
    .filter((peer) => known.has(peer.path))
    .map((peer) => describeRelated(peer.path, peer.dataset));
  const own = splitOfName(path);
  if (!own || describeRelated(path, dataset).configured || related.length > 0) return related;
  return inHead.flatMap((other) => {
    const named = splitOfName(other);
    if (!named || named.family !== own.family || named.split === own.split) return [];
    const diffOptions = { key: [], tolerance: {} };
    return [{ path: other, dataset: other, split: named.split, configured: false, diffOptions }];
  });
}
