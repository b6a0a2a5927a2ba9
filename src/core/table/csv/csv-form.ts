import type { CsvDialect } from '../dialect.ts';

/** What a record splitter has to know of a dialect, as bytes. */
export interface CsvForm {
  readonly delimiter: Uint8Array;
  /** The quote's byte, or -1 where nothing is quoted. */
  readonly quote: number;
  /** The byte that escapes a quote inside quotes. */
  readonly escape: number;
  /** Whether a carriage return alone ends a record, as in old Mac files. */
  readonly crEnds: boolean;
}

/** The byte form of a dialect, in the encoding that the scanned bytes have. */
export function csvForm(
  dialect: Pick<CsvDialect, 'delimiter' | 'quote' | 'escape'> & { crEnds: boolean },
  singleByte: boolean,
): CsvForm {
  const bytesOf = (text: string) =>
    singleByte ? Uint8Array.of(text.charCodeAt(0)) : new TextEncoder().encode(text);
  return {
    delimiter: bytesOf(dialect.delimiter),
    quote: dialect.quote === null ? -1 : dialect.quote.charCodeAt(0),
    escape: dialect.escape.charCodeAt(0),
    crEnds: dialect.crEnds,
  };
}
