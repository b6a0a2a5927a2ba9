import type { ByteSource } from '../byte-source.ts';
import type { DialectHints, Encoding } from '../dialect.ts';
import { chunkedSource } from './chunked-source.ts';
import { bomLengthOf, detectEncoding } from './detect-encoding.ts';
import { readWindows } from './windows.ts';

/** How much of a file is looked at to tell its encoding and dialect. */
export const SAMPLE_BYTES = 256 * 1024;

/** A text file made ready for a byte scanner: ASCII characters are single bytes of the same value. */
export interface OpenedText {
  /** The text's bytes; UTF-16 is transcoded to UTF-8, everything else is as it was. */
  readonly source: ByteSource;
  /** Where the text starts in `source`, after a byte order mark. */
  readonly start: number;
  /** The file's own encoding. */
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** The start of the text, at most {@link SAMPLE_BYTES}. */
  readonly sample: Uint8Array;
  /** Decodes bytes of `source`; bytes that are no text become U+FFFD. */
  decode(bytes: Uint8Array): string;
}

/** Detects (or takes from the hints) the encoding and makes the text ready to scan. */
export async function openText(source: ByteSource, hints: DialectHints): Promise<OpenedText> {
  const size = Math.min(source.byteLength, SAMPLE_BYTES);
  const first = source.slice(0, size).slice();
  const detected = detectEncoding(first);
  const encoding = hints.encoding ?? detected.encoding;
  const bomLength = hints.encoding ? bomLengthOf(first, encoding) : detected.bomLength;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const text = await transcodeToUtf8(source, bomLength, encoding);
    const sample = text.slice(0, Math.min(text.byteLength, SAMPLE_BYTES)).slice();
    const decode = decoderOf('utf-8');
    return { source: text, start: 0, encoding, bom: bomLength > 0, sample, decode };
  }
  return {
    source,
    start: bomLength,
    encoding,
    bom: bomLength > 0,
    sample: first.subarray(bomLength),
    decode: decoderOf(encoding),
  };
}

/** A function from bytes to text. A byte order mark inside the bytes is text and kept. */
export function decoderOf(encoding: Encoding): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}

async function transcodeToUtf8(
  source: ByteSource,
  start: number,
  encoding: Encoding,
): Promise<ByteSource> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (const window of readWindows(source, start)) {
    chunks.push(encoder.encode(decoder.decode(window.bytes, { stream: true })));
  }
  chunks.push(encoder.encode(decoder.decode()));
  return chunkedSource(chunks.filter((chunk) => chunk.byteLength > 0));
}
