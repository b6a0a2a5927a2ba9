import type { z } from 'zod';
import { AssayError } from '../core/assay-error.ts';
import type { Purpose } from './permission.ts';
import type { Request } from './request.ts';

/** Ten thousand entries: far more than any list holds that Assay asks for, and still an end. */
const MAX_PAGES = 100;

export interface ListOrder<Entry> {
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Of one page; makes a list of whatever shape the page has. */
  readonly schema: z.ZodType<readonly Entry[]>;
  readonly purpose: Purpose;
  /** The error for a longer list: what it is of, e.g. `#7 has more than 10,000 comments`, and what to do. */
  readonly tooLong: (most: string) => { readonly message: string; readonly hint: string };
}

/**
 * The entries of all pages. Pages are followed as long as GitHub links a next one, never counted: a page can be short
 * without being the last.
 *
 * @throws {AssayError} `github-failed` for a list without an end.
 */
export async function listPages<Entry>(
  request: Request,
  { route, parameters, schema, purpose, tooLong }: ListOrder<Entry>,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const asked = { ...parameters, per_page: 100, page };
    const { data, headers } = await request(route, asked, schema, purpose);
    entries.push(...data);
    if (!String(headers['link'] ?? '').includes('rel="next"')) return entries;
  }
  const { message, hint } = tooLong('10,000');
  throw new AssayError('github-failed', message, { hint });
}
