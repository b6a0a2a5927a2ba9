import fc from 'fast-check';
import type { ParseForm } from '../../../../src/core/table/csv/parse-records.ts';

/** Dialects that between them take every turn of the record splitter. */
export const FORMS: readonly ParseForm[] = [
  { delimiter: ',', quote: '"', escape: '"', crEnds: false },
  { delimiter: ',', quote: '"', escape: '"', crEnds: true },
  { delimiter: ';', quote: "'", escape: "'", crEnds: false },
  { delimiter: '\t', quote: null, escape: '"', crEnds: false },
  { delimiter: ',', quote: '"', escape: '\\', crEnds: false },
  { delimiter: '¦', quote: '"', escape: '"', crEnds: false },
];

/** Texts made of the characters that matter to a form, so that every few bytes something happens. */
export function hostileTexts(form: ParseForm, pieces = 40): fc.Arbitrary<string> {
  const { delimiter, quote, escape: escaped } = form;
  const mark = quote ?? '"';
  const marks = [delimiter, delimiter, '\n', '\n', '\r\n', '\r', mark, mark + mark, "'", escaped];
  const plain = ['a', 'b c', 'é', '€', '😀', '', 'twenty letters or so'];
  return fc
    .array(fc.constantFrom(...plain, ...marks), { maxLength: pieces })
    .map((parts) => parts.join(''));
}
