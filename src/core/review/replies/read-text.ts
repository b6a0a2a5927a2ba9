import { readAskedAnswer } from '../../audit/answers/read-asked-answer.ts';
import type { AskedColumn } from '../../audit/packet.ts';
import type { Answer } from '../../labels/answer.ts';
import { readAnswer } from '../../labels/read-answer.ts';
import { type LabelReading, readLabel } from './read-label.ts';
import { type Noted, splitNote } from './split-note.ts';
import { tidyText } from './tidy-text.ts';
import { unmark } from './unmark.ts';

export type TextReading = LabelReading & { readonly note?: string };

const NO_LABELS: readonly string[] = [];
const BAD_ROW = { kind: 'bad-row' } as const;

/** No value that a person types is longer. */
const LONGEST_VALUE = 2000;

/**
 * Reads what stands after a row's number: an answer, or an answer and a note. The whole text wins over a part of it, so
 * that a label may hold `#`, a comma or a bracket.
 *
 * @example
 * readText('refund # asks twice', { column: 'label', kind: 'label', labels: ['refund'] }) // { kind: 'read', answer: { kind: 'label', label: 'refund' }, by: 'name', note: 'asks twice' }
 */
export function readText(text: string, ask: AskedColumn): TextReading {
  const whole = readOne(text, ask, true);
  if (whole.kind !== 'unknown') return whole;
  for (const { text: part, note } of notesOf(text, ask)) {
    const reading = readOne(part, ask, false);
    if (reading.kind !== 'unknown') return note === '' ? reading : { ...reading, note };
  }
  return whole;
}

function notesOf(text: string, ask: AskedColumn): Noted[] {
  return isFreeText(ask) ? [] : splitNote(text);
}

/** Whether any text is an answer. */
export function isFreeText({ labels, numeric }: AskedColumn): boolean {
  return labels.length === 0 && numeric !== true;
}

function readOne(text: string, ask: AskedColumn, whole: boolean): TextReading {
  if (isFreeText(ask)) return whole ? readFreeText(text) : { kind: 'unknown' };
  const isLabel = ask.labels.length > 0;
  // A number is kept without the full stop behind it; of a label it may be part.
  for (const spelling of isLabel ? spellings(text) : spellings(text).toReversed()) {
    const reading = isLabel ? readLabel(spelling, ask.labels) : readNumber(spelling, ask);
    if (reading.kind !== 'unknown') return reading;
  }
  return { kind: 'unknown' };
}

/** As written, without marks around it, without punctuation behind it, and without both. */
function spellings(text: string): string[] {
  const bare = unmark(text);
  const ended = text.trim().replace(/[.。,;]{1,3}$/, '');
  const cut = unmark(ended).replace(/[.。,;]{1,3}$/, '');
  return [...new Set([text.trim(), bare, ended, cut, unescaped(cut)])].filter(
    (each) => each !== '',
  );
}

/** Mail programs that write Markdown put a backslash before what could be markup. */
const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

function readNumber(text: string, ask: AskedColumn): LabelReading {
  const special = readLabel(text, NO_LABELS);
  if (special.kind === 'read') return special;
  const answer = readAskedAnswer(text, ask);
  if (answer.kind !== 'label') return { kind: 'unknown' };
  return { kind: 'read', answer, by: 'name' };
}

const isSpecial = (
  answer: Answer,
): answer is Extract<Answer, { kind: 'cannot-tell' | 'bad-row' }> =>
  answer.kind === 'cannot-tell' || answer.kind === 'bad-row';

/** A value is kept as it was typed; only a note, behind `#` between spaces, is taken off. */
function readFreeText(text: string): TextReading {
  const at = /\s#\s/.exec(text);
  const note = at ? text.slice(at.index + 3).trim() : '';
  const value = (at ? text.slice(0, at.index) : text).trim();
  if (value === '' || value.length > LONGEST_VALUE) return { kind: 'unknown' };
  const special = value === '!' ? BAD_ROW : readAnswer(tidyText(value), NO_LABELS);
  const answer = isSpecial(special) ? special : ({ kind: 'label', label: value } as const);
  const reading: LabelReading = { kind: 'read', answer, by: 'name' };
  return note === '' ? reading : { ...reading, note };
}
