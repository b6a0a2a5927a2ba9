import type { Format } from './dialect.ts';

const BY_EXTENSION: Record<string, Format> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  psv: 'csv',
  txt: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  parquet: 'parquet',
  pq: 'parquet',
  xlsx: 'xlsx',
};

/**
 * The format of a file: by its first bytes where they are unmistakable, else by its extension (a `.gz` or
 * `.zst` after it set aside), else by how its text starts.
 *
 * @param sample The file's first bytes, decompressed.
 *
 * @example
 * detectFormat('data/tickets.csv.gz', new TextEncoder().encode('id,body')) // 'csv'
 */
export function detectFormat(path: string, sample: Uint8Array): Format {
  const start = new TextDecoder('latin1').decode(sample.subarray(0, 4));
  if (start === 'PAR1') return 'parquet';
  const extension = /\.([^./]+)$/.exec(path.toLowerCase().replace(/\.(gz|zst)$/, ''))?.[1] ?? '';
  if (start === 'PK\u0003\u0004') return 'xlsx';
  const named = BY_EXTENSION[extension];
  if (named && named !== 'json') return named;
  const text = new TextDecoder().decode(sample).trimStart();
  if (named === 'json') return isJsonLines(text) ? 'jsonl' : 'json';
  return text.startsWith('{') ? 'jsonl' : text.startsWith('[') ? 'json' : 'csv';
}

/** Whether a `.json` file holds an object a line, as some tools write it. */
function isJsonLines(text: string): boolean {
  const [first, second] = text.split('\n', 2);
  if (!first?.startsWith('{') || !second?.trim().startsWith('{')) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}
