import { fileURLToPath } from 'node:url';
import { AssayError } from '../core/assay-error.ts';

export type StorePlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/**
 * Which database `DATABASE_URL` means: an address of PostgreSQL, or a file.
 *
 * @param file Where none is named.
 *
 * @example
 * readStoreUrl(undefined, 'assay.db') // { kind: 'sqlite', file: 'assay.db' }
 * readStoreUrl('sqlite:data/reviews.db', 'assay.db') // { kind: 'sqlite', file: 'data/reviews.db' }
 * readStoreUrl('sqlite:///var/lib/assay.db', 'assay.db') // { kind: 'sqlite', file: '/var/lib/assay.db' }
 * readStoreUrl('postgres://db/reviews', 'assay.db') // { kind: 'postgres', url: 'postgres://db/reviews' }
 */
export function readStoreUrl(url: string | undefined, file: string): StorePlace {
  const text = url?.trim() ?? '';
  if (text === '') return { kind: 'sqlite', file };
  // A letter and a colon are a drive of Windows.
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return fileOf(text);
  if (scheme === 'sqlite') return fileOf(text.slice('sqlite:'.length).replace(/^\/\//, ''));
  if (scheme === 'postgres' || scheme === 'postgresql') {
    if (!/^\w+:\/\//.test(text) || !URL.canParse(text)) {
      throw unusable('is no complete address of PostgreSQL');
    }
    return { kind: 'postgres', url: text };
  }
  if (scheme === 'file' && URL.canParse(text)) return fileOf(fileURLToPath(text));
  throw unusable(`begins with "${scheme}:", which is no database that Assay knows`);
}

function fileOf(file: string): StorePlace {
  if (file === '') throw unusable('names no file');
  if (file === ':memory:')
    throw unusable('is a database in memory, which would not outlive the app');
  return { kind: 'sqlite', file };
}

/** Says what is wrong without the address, which may have a password. */
function unusable(what: string): AssayError {
  return new AssayError('bad-config', `DATABASE_URL ${what}.`, {
    hint: 'Use postgres://user:password@host:5432/name, or the path of a file for SQLite.',
  });
}
