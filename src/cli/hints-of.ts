import type { Dialect, DialectHints } from '../core/table/dialect.ts';

/**
 * The hints by which a file is read exactly as it was when its dialect was noted. The line ending is not
 * among them: it is found again from the same bytes.
 */
export function hintsOf(dialect: Dialect): DialectHints {
  switch (dialect.format) {
    case 'csv': {
      const { format, encoding, delimiter, quote, escape: escaped, header } = dialect;
      return { format, encoding, delimiter, quote, escape: escaped, header };
    }
    case 'jsonl':
    case 'json':
      return { format: dialect.format, encoding: dialect.encoding };
    case 'parquet':
      return { format: 'parquet' };
    case 'xlsx':
      return { format: 'xlsx', sheet: dialect.sheet };
  }
}
