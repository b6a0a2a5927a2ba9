import type { AskedColumn } from '../../audit/packet.ts';
import type { AskedRows } from './asked-rows.ts';
import { type LineReading, NOTHING, problem } from './line-reading.ts';
import { firstWords, leadingAnswer, meansToAnswer } from './means-to-answer.ts';
import { isFreeText, readText, type TextReading } from './read-text.ts';
import type { RowHead } from './row-head.ts';
import { splitNote } from './split-note.ts';
import { tellReading, tellTooMuch } from './tell-reading.ts';

/** What stands behind a row's number. */
export interface RowText {
  /** Tidied, on one line. */
  readonly text: string;
  /** As it was typed. */
  readonly raw: string;
}

/**
 * Reads what is said of one row.
 *
 * @param strict What cannot be read is a problem, never prose.
 */
export function readRow(
  head: RowHead,
  { text, raw }: RowText,
  asked: AskedRows,
  strict: boolean,
): LineReading {
  const n = head.first;
  const ask = asked.rows.get(n);
  if (!ask) return readUnasked(head, text, asked, strict);
  if (text === '') return strict ? problem(`There is no answer behind ${n}.`) : NOTHING;
  if (isFreeText(ask)) return readFree(head, raw, ask, strict);
  if (isPlainCount(head, text)) return NOTHING;
  const reading = readCells(head, text, ask);
  const said = withoutNote(head, text);
  if (said === '') return NOTHING;
  if (reading.kind === 'read' && !(head.sign === 'glued' && !isGlued(reading))) {
    const { answer, note } = reading;
    return { answers: [note === undefined ? { n, answer } : { n, answer, note }], problems: [] };
  }
  if (reading.kind === 'read') return NOTHING;
  if (!strict && reading.kind === 'unknown' && !meansToAnswer(said, head.sign, ask, asked.suggest))
    return NOTHING;
  return problem(tell(n, said, reading, ask, asked.suggest));
}

function tell(
  n: number,
  text: string,
  reading: Exclude<TextReading, { kind: 'read' }>,
  ask: AskedColumn,
  suggest: AskedRows['suggest'],
): string {
  const slip = ask.labels.length === 0 || suggest(text, ask.labels) !== undefined;
  const begun =
    reading.kind === 'unknown' && !slip ? leadingAnswer(firstWords(text)[0], ask) : undefined;
  if (begun) return tellTooMuch(n, begun);
  return tellReading(n, text, reading, ask, suggest);
}

/** The answer's part of what could not be read: what stands before a note, or in a table's first cell. */
function withoutNote({ sign }: RowHead, text: string): string {
  const cell = sign === 'table' ? text.split(/(?<!\\)\|/, 1)[0]!.trim() : text;
  return splitNote(cell).at(-1)?.text ?? cell;
}

/** `1, 2`: a list of numbers. */
const isPlainCount = ({ sign }: RowHead, text: string) => sign === 'comma' && /^\d/.test(text);

/** `3b`, `3?`, `3refund`, but not `3rd`. */
const isGlued = ({ by, note }: Extract<TextReading, { kind: 'read' }>) =>
  note === undefined && by !== 'prefix' && by !== 'word';

/** A table's row holds the answer in its first cell, and a note in the others. */
function readCells({ sign }: RowHead, text: string, ask: AskedColumn): TextReading {
  if (sign !== 'table') return readText(text, ask);
  const inner = text.replace(/\|$/, '').trim();
  const whole = readText(inner, ask);
  if (whole.kind !== 'unknown') return whole;
  const [cell = '', ...others] = inner.split(/(?<!\\)\|/);
  const note = others.map((each) => each.trim()).filter((each) => each !== '');
  const reading = readText(cell, ask);
  return reading.kind === 'read' && note.length > 0
    ? { ...reading, note: note.join(', ') }
    : reading;
}

/** Any text could be the value, so that a sentence has to be told from it by what stands before. */
function readFree(head: RowHead, raw: string, ask: AskedColumn, strict: boolean): LineReading {
  const n = head.first;
  if (head.sign === 'glued' || head.sign === 'comma') return NOTHING;
  const value = head.sign === 'table' ? raw.split(/[|\t]/)[0]! : raw;
  const reading = readText(value, ask);
  if (reading.kind !== 'read') return NOTHING;
  const { answer, note } = reading;
  const kept = {
    answers: [note === undefined ? { n, answer } : { n, answer, note }],
    problems: [],
  };
  if (strict || head.sign === 'colon' || head.sign === 'table') return kept;
  const [words, cut] = firstWords(value);
  if (!cut && words.length <= 4 && !isSentence(head, value, ask)) return kept;
  return isSentence(head, value, ask)
    ? NOTHING
    : problem(`If this is your value of row ${n}, write it behind a colon: ${n}: …`);
}

function isSentence({ sign }: RowHead, text: string, ask: AskedColumn): boolean {
  return !meansToAnswer(firstWords(text)[0][0] ?? '', sign, ask, () => undefined);
}

/** A number that is not asked about: told where it answers, or nearly does, for what somebody is asked. */
function readUnasked(
  { first, sign }: RowHead,
  text: string,
  asked: AskedRows,
  strict: boolean,
): LineReading {
  const told = problem(`${first}: you are asked about ${asked.numbers}.`);
  if (strict) return told;
  if (text === '' || sign === 'glued' || sign === 'comma') return NOTHING;
  const answers = asked.asks.some((ask) =>
    isFreeText(ask)
      ? sign === 'colon'
      : readText(text, ask).kind !== 'unknown' ||
        (sign === 'colon' && meansToAnswer(text, sign, ask, asked.suggest)),
  );
  return answers ? told : NOTHING;
}
