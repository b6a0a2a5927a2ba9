import type { OpenedText } from '../text/open-text.ts';
import { type CsvForm, csvForm } from './csv-form.ts';
import { CsvRecords } from './csv-records.ts';
import type { KeptRecords } from './kept-records.ts';
import type { ParseForm } from './parse-records.ts';
import type { RecordScanner } from './record-scanner.ts';
import { splitRecords } from './split-records.ts';

/** A delimited text and its records, which count from 0, the header among them. */
export interface ScannedCsv {
  readonly text: OpenedText;
  readonly form: ParseForm;
  readonly records: CsvRecords;
  /** Records whose bytes are at hand. */
  readonly kept?: KeptRecords;
  /** What finds records faster, where one is at hand that can read the form. */
  readonly scanner: RecordScanner | undefined;
}

/** The form of a text's bytes. */
export function bytesForm(text: OpenedText, form: ParseForm): CsvForm {
  return csvForm(form, text.encoding === 'windows-1252');
}

/** Finds and measures every record of a delimited text. */
export function scanCsv(text: OpenedText, form: ParseForm, scanner?: RecordScanner): ScannedCsv {
  const bytes = bytesForm(text, form);
  const records = new CsvRecords(text, bytes.delimiter.length);
  const fast = scanner?.canRead(bytes) ? { scanner, sink: records } : undefined;
  splitRecords(text.source, text.start, bytes, records, { fast });
  return { text, form, records, scanner: fast?.scanner };
}
