/** Formats whose extension says what a file is. */
const DATA = /\.(?:(?:csv|tsv|tab|psv|jsonl|ndjson)(?:\.gz|\.zst)?|parquet|pq|xlsx)$/i;

const JSON_FILE = /\.json(?:\.gz|\.zst)?$/i;

/** JSON that configures something. Files and folders whose name starts with a dot are that too. */
const CONFIG_JSON =
  /(?:^|\/)(?:\.[^/]*(?:\/.*)?|(?:bower|composer|datapackage|deno|dataresource|lerna|manifest|nx|package|renovate|turbo|vercel)\.json|(?:js|ts)config[^/]*\.json|[^/]*[-.](?:lock|config|schema|webmanifest)\.json)$/i;

/**
 * Whether a file is data by its name alone: `data`, `no`, or `maybe` for JSON, which is data only if it turns out
 * to be an array of objects. A DVC pointer counts as the file it points to.
 *
 * @example
 * isMaybeDataPath('data/tickets.csv.gz') // 'data'
 * isMaybeDataPath('data/tickets.json') // 'maybe'
 * isMaybeDataPath('package.json') // 'no'
 */
export function isMaybeDataPath(path: string): 'data' | 'maybe' | 'no' {
  const name = withoutPointer(path);
  if (DATA.test(name)) return 'data';
  return JSON_FILE.test(name) && !CONFIG_JSON.test(name) ? 'maybe' : 'no';
}

/**
 * Whether a file's extension alone says that it is data.
 *
 * @example
 * isDataPath('data/tickets.parquet') // true
 */
export function isDataPath(path: string): boolean {
  return isMaybeDataPath(path) === 'data';
}

/**
 * The path of the file that a DVC pointer stands for; any other path as it is.
 *
 * @example
 * withoutPointer('data/tickets.csv.dvc') // 'data/tickets.csv'
 */
export function withoutPointer(path: string): string {
  return path.replace(/\.dvc$/, '');
}
