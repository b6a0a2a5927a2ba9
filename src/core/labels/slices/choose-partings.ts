import type { CodedColumn } from '../../checks/pairs/coded-column.ts';
import type { Reader } from '../../checks/text/language-of.ts';
import { numberOfText } from '../../profile/number-of-text.ts';
import { partByBand } from './part-by-band.ts';
import { partByDate } from './part-by-date.ts';
import type { Parting } from './parting.ts';
import type { SliceTable } from './slice-table.ts';
import { sourceOfPath } from './source-of-path.ts';

/** Numbers of fewer different values are categories. */
const MOST_CODES = 20;
/** Values that come back less often tell rows apart and part nothing. */
const MOST_DIFFERENT = 0.5;
const LONGEST_VALUE = 80;
const TOO_SHORT = 'too short to tell';

/**
 * The ways in which the rows of a dataset can be parted: each column as it is, numbers in bands, dates in months or
 * quarters, texts by length and language, and source and file where they have several.
 *
 * @param by Names of columns, `source` or `file`; empty: all of them.
 */
export function choosePartings(
  table: SliceTable,
  reader: Reader,
  by: readonly string[] = [],
): Parting[] {
  const isAsked = (name: string) => by.length === 0 || by.includes(name);
  const ofColumns = [...table.columns].flatMap(([name, column]) => {
    if (!isAsked(name) || (by.length === 0 && table.keys.includes(name))) return [];
    return partingsOf(name, column, { reader, isText: table.text.includes(name) });
  });
  const asked = isAsked('source') && !table.columns.has('source');
  const sources = table.files.map((file) => sourceOfPath(file.path, file.policy.source));
  const ofSource = asked && new Set(sources).size > 1 ? [byFile('source', table, sources)] : [];
  const paths = table.files.map(({ path }) => path);
  const asksFile = isAsked('file') && !table.columns.has('file');
  const ofFile = asksFile && paths.length > 1 ? [byFile('file', table, paths)] : [];
  return [...ofColumns, ...ofSource, ...ofFile];
}

function partingsOf(
  name: string,
  column: CodedColumn,
  { reader, isText }: { reader: Reader; isText: boolean },
): Parting[] {
  const { values } = column;
  const filled = column.ofRow.filter((code) => code >= 0);
  if (values.length === 0) return [];
  if (isText) return textPartings(name, column, filled, reader);
  const numbers = values.map((text) => numberOfText(text.trim()));
  const areNumbers = numbers.every((number) => number !== undefined);
  if (areNumbers && values.length > MOST_CODES) {
    const band = partByBand(Array.from(filled, (code) => numbers[code]!));
    const partOf = (text: string) => {
      const number = numberOfText(text.trim());
      return number === undefined ? undefined : band(number);
    };
    return [{ name, column: name, kind: 'band', partOf }];
  }
  const dates = partByDate(values);
  if (dates) {
    return [{ name: `${dates.unit} of ${name}`, column: name, kind: 'date', partOf: dates.partOf }];
  }
  if (values.length <= Math.max(MOST_CODES, filled.length * MOST_DIFFERENT)) {
    const isShort = values.every((text) => text.length <= LONGEST_VALUE);
    if (isShort) return [{ name, column: name, kind: 'value', partOf: (text) => text }];
  }
  return values.some((text) => text.includes(' ')) ? [lengthParting(name, column, filled)] : [];
}

function textPartings(
  name: string,
  column: CodedColumn,
  filled: Int32Array,
  reader: Reader,
): Parting[] {
  const language = (text: string) => {
    const reading = reader(text);
    const [best] = reading?.scores.keys() ?? [];
    // Of a few words in Latin letters nothing is known; of others the script says much.
    return best ?? (reading?.script === 'Latin' ? TOO_SHORT : reading?.script) ?? TOO_SHORT;
  };
  return [
    lengthParting(name, column, filled),
    { name: `language of ${name}`, column: name, kind: 'language', partOf: language },
  ];
}

function lengthParting(name: string, { values }: CodedColumn, filled: Int32Array): Parting {
  const band = partByBand(Array.from(filled, (code) => values[code]!.length));
  return {
    name: `length of ${name}`,
    column: name,
    kind: 'length',
    partOf: (text) => `${band(text.length)} characters`,
  };
}

function byFile(
  kind: 'source' | 'file',
  { files }: SliceTable,
  names: readonly (string | undefined)[],
): Parting {
  const ofPath = new Map(files.map(({ path }, i) => [path, names[i]]));
  return { name: kind, kind, partOf: (path) => ofPath.get(path) };
}
