import type { AskedRows } from './asked-rows.ts';
import { type LineReading, NOTHING } from './line-reading.ts';
import { readRange } from './read-range.ts';
import { readRow } from './read-row.ts';
import { isFreeText } from './read-text.ts';
import { type RowHead, readRowHead } from './row-head.ts';
import { splitRows, splitRowsBySpaces } from './split-rows.ts';
import { tidyText, withoutUnseen } from './tidy-text.ts';
import { unmark } from './unmark.ts';

const ALIKE = /^(#?\d{1,6}(?: ?(?:,|&|and) ?#?\d{1,6}){1,100}) ?[:=](?!\d)/i;

/**
 * Reads one line: one row, a range, several rows, a row of a table; prose says nothing.
 *
 * @param strict The line speaks to Assay, so that what cannot be read is a problem.
 */
export function readLine(line: string, asked: AskedRows, strict: boolean): LineReading {
  const clean = withoutUnseen(line).trim();
  const bare = /^[*_`]{1,3}\d{1,6}[:.)]?[*_`]{1,3}/.test(clean) ? clean : unmark(clean);
  const alike = ALIKE.exec(tidyText(bare));
  if (alike) return readAlike(alike[1]!, bare.slice(alike[0].length), asked, strict);
  const alone = readPart(bare, asked, strict);
  if (alone.answers.length > 0) return readBehindNote(bare, alone, asked);
  return readSeveral(bare, asked) ?? alone;
}

/** `1, 3, 5: refund` gives several rows one answer. */
function readAlike(numbers: string, rest: string, asked: AskedRows, strict: boolean): LineReading {
  const rows = [...new Set(numbers.match(/\d+/g))];
  return joined(rows.map((n) => readPart(`${n}: ${rest}`, asked, strict)));
}

function readPart(raw: string, asked: AskedRows, strict: boolean): LineReading {
  const line = tidyText(raw);
  const head = readRowHead(line);
  if (!head) return NOTHING;
  const restOf = ({ end }: RowHead) => ({
    text: oneLine(line.slice(end)),
    raw: raw.slice(end).trim(),
  });
  if (!head.range) return readRow(head, restOf(head), asked, strict);
  const reading = readRange(head, restOf(head), asked, strict);
  // `3 - 5 stars` is about row 3.
  const single = reading === NOTHING ? readRowHead(line, false) : undefined;
  return single ? readRow(single, restOf(single), asked, strict) : reading;
}

/** Answers that a note would swallow: `3 a # as before, 4 b`. */
function readBehindNote(raw: string, alone: LineReading, asked: AskedRows): LineReading {
  if (alone.answers.length !== 1 || alone.answers[0]!.note === undefined) return alone;
  const line = tidyText(raw);
  if (readRowHead(line)?.sign === 'table') return alone;
  const [, ...others] = splitRows(oneLine(line), asked);
  const lost = others.flatMap((part) => readPart(part, asked, false).answers.map(({ n }) => n));
  if (lost.length === 0) return alone;
  const message = `This was kept as a note of row ${alone.answers[0]!.n}. If it answers row ${lost[0]}, write that on a line of its own.`;
  return { answers: alone.answers, problems: [...alone.problems, message] };
}

/** Undefined where the line is not about several rows. */
function readSeveral(raw: string, asked: AskedRows): LineReading | undefined {
  const head = readRowHead(tidyText(raw));
  const ask = head && asked.rows.get(head.first);
  if (!head || head.sign === 'table' || (ask && isFreeText(ask))) return undefined;
  const line = oneLine(tidyText(raw));
  for (const parts of [splitRows(line, asked), splitRowsBySpaces(line, asked)]) {
    if (parts.length < 2) continue;
    const readings = parts.map((part) => readPart(part, asked, false));
    if (readings.every(({ answers }) => answers.length > 0)) return joined(readings);
    const mixed = readings.some(({ answers }) => answers.length > 0);
    if (mixed && ask && ask.labels.length > 0 && readings[0] !== NOTHING) {
      return joined(
        readings.map((reading, index) =>
          reading === NOTHING ? readPart(parts[index]!, asked, true) : reading,
        ),
      );
    }
  }
  return undefined;
}

function joined(readings: readonly LineReading[]): LineReading {
  return {
    answers: readings.flatMap(({ answers }) => answers),
    problems: [...new Set(readings.flatMap(({ problems }) => problems))],
  };
}

/** Tabs part cells, as bars do. */
const oneLine = (text: string) => text.trim().replaceAll('\t', ' | ').replace(/\s+/g, ' ');
