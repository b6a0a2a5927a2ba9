import { memorySource } from '../byte-source.ts';
import type { DialectHints } from '../dialect.ts';
import type { OpenedText } from '../text/open-text.ts';
import { csvForm } from './csv-form.ts';
import { splitRecords } from './split-records.ts';

/** What the start of a delimited text tells about its dialect. */
export interface SniffedCsv {
  readonly delimiter: string;
  readonly quote: string | null;
  readonly escape: string;
  readonly crEnds: boolean;
}

const CANDIDATES = [',', ';', '\t', '|', ':', '^', '~'];
/** Records looked at to choose a delimiter. */
const SAMPLE_RECORDS = 200;
/** What the delimiter that the file's extension names is worth against a slightly more regular one. */
const EXTENSION_BONUS = 0.05;

/**
 * Tells delimiter, quote, escape and line ending from the start of a text; what the hints fix is taken as is.
 * The delimiter is the one that splits most records into the same number of cells, the first record included.
 */
export function sniffCsv(text: OpenedText, path: string, hints: DialectHints): SniffedCsv {
  const sample = wholeLines(
    text.sample,
    text.sample.length === text.source.byteLength - text.start,
  );
  const quote = hints.quote !== undefined ? hints.quote : sniffQuote(text.decode(sample));
  const escaped = hints.escape ?? sniffEscape(text.decode(sample), quote);
  const crEnds =
    hints.lineEnding === undefined
      ? hasLoneCr(sample, quote)
      : hints.lineEnding === 'cr' || hints.lineEnding === 'mixed';
  const delimiter =
    hints.delimiter ?? sniffDelimiter(sample, text, path, { quote, escape: escaped, crEnds });
  return { delimiter, quote, escape: escaped, crEnds };
}

/** The sample up to its last line end, so that no half record is judged; all of it where it is the whole file. */
function wholeLines(sample: Uint8Array, whole: boolean): Uint8Array {
  if (whole) return sample;
  const last = Math.max(sample.lastIndexOf(10), sample.lastIndexOf(13));
  return last < 0 ? sample : sample.subarray(0, last + 1);
}

/** A single quote is the quote only where cells stand in it and no double quote is seen. */
function sniffQuote(sample: string): string {
  if (sample.includes('"')) return '"';
  const quoted = sample.match(/(?:^|[,;\t|])'[^'\r\n]*'(?=[,;\t|\r\n]|$)/gm)?.length ?? 0;
  return quoted >= 2 ? "'" : '"';
}

/** A backslash is the escape only where it precedes quotes that no delimiter or line end follows. */
function sniffEscape(sample: string, quote: string | null): string {
  if (quote === null) return '"';
  const inside = quote === '"' ? /[^\\]\\"(?=[^,;\t|\r\n"])/ : /[^\\]\\'(?=[^,;\t|\r\n'])/;
  return inside.test(sample) && !sample.includes(quote + quote) ? '\\' : quote;
}

/** Whether a carriage return outside quotes ends lines by itself. */
function hasLoneCr(sample: Uint8Array, quote: string | null): boolean {
  if (!sample.includes(13)) return false;
  const form = csvForm({ delimiter: ',', quote, escape: quote ?? '"', crEnds: true }, false);
  let found = false;
  splitRecords(memorySource(sample), 0, form, {
    record({ ending }) {
      found = ending === 'cr';
      return !found;
    },
  });
  return found;
}

function sniffDelimiter(
  sample: Uint8Array,
  text: OpenedText,
  path: string,
  rest: Omit<SniffedCsv, 'delimiter'>,
): string {
  const byExtension = /\.(tsv|tab)(\.|$)/i.test(path)
    ? '\t'
    : /\.psv(\.|$)/i.test(path)
      ? '|'
      : ',';
  let best = { delimiter: byExtension, score: 0 };
  for (const delimiter of CANDIDATES) {
    const form = csvForm({ delimiter, ...rest }, text.encoding === 'windows-1252');
    const widths: number[] = [];
    splitRecords(memorySource(sample), 0, form, {
      record({ start, end, cells }) {
        if (end > start) widths.push(cells);
        return widths.length < SAMPLE_RECORDS;
      },
    });
    const score = regularity(widths) + (delimiter === byExtension ? EXTENSION_BONUS : 0);
    if (score > best.score + 1e-9 && score > EXTENSION_BONUS) best = { delimiter, score };
  }
  return best.delimiter;
}

/**
 * How regularly a delimiter splits: the share of records that have the most frequent width, a little more for
 * wider ones, less where the first record (most often the header) is of another width; 0 where nothing splits.
 */
function regularity(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let mode = 1;
  for (const [width, count] of counts) {
    if (width > 1 && count > (mode > 1 ? counts.get(mode)! : 0)) mode = width;
  }
  if (mode === 1) return 0;
  const share = counts.get(mode)! / widths.length;
  return share + Math.min(mode, 20) * 0.002 - (widths[0] === mode ? 0 : 0.2);
}
