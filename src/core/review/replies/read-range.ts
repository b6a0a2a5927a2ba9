import type { AskedColumn } from '../../audit/packet.ts';
import { countOf } from '../../words/count-of.ts';
import { type AskedRows, tellNumbers } from './asked-rows.ts';
import { type LineReading, NOTHING, problem } from './line-reading.ts';
import { meansToAnswer } from './means-to-answer.ts';
import type { RowText } from './read-row.ts';
import { isFreeText, readText } from './read-text.ts';
import type { RowHead } from './row-head.ts';
import { type ListedAnswer, splitAnswers } from './split-answers.ts';
import { tellReading } from './tell-reading.ts';
import { unmark } from './unmark.ts';

/** So many rows more than are asked about are read, to be told; a range beyond is a slip. */
const MOST_UNASKED = 50;

/** Reads `1-10 a b b …`, an answer for each row, and `1-10 all a`. A line with a mistake in it counts as a whole for nothing. */
export function readRange(
  head: RowHead,
  { text: whole }: RowText,
  asked: AskedRows,
  strict: boolean,
): LineReading {
  const { first, last } = head;
  const [listText, note] = splitRangeNote(whole);
  const text = unmark(listText).replace(/^[([](.*)[)\]]$/s, '$1');
  const ask = asked.rows.get(first) ?? asked.asks[0]!;
  const named = `${first}-${last}`;
  if (text === '') return readBareRange(head, asked, strict);
  const backwards = last < first;
  if (backwards || last - first >= asked.rows.size + MOST_UNASKED) {
    const why = backwards ? 'goes backwards' : 'is too long';
    return strict || readText(text.split(' ', 1)[0]!, ask).kind === 'read'
      ? problem(`${named} ${why}: you are asked about ${asked.numbers}.`)
      : NOTHING;
  }
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const asks = numbers.map((n) => asked.rows.get(n) ?? ask);
  const forAll = /^all\b[\s:=]{0,3}(?=.)/i.exec(text);
  if (forAll) {
    const said = text.slice(forAll[0].length);
    const byAsk = new Map([...new Set(asks)].map((each) => [each, readText(said, each)]));
    const readings = asks.map((each) => ({ text: said, reading: byAsk.get(each)! }));
    if (readings.some(({ reading }) => reading.kind !== 'unknown')) {
      return keep(numbers, readings, asked, note);
    }
  }
  const listed = splitAnswers(text, asks);
  if (!strict && !isAnswering(listed, numbers.length, ask, asked)) return NOTHING;
  if (listed.length === numbers.length) return keep(numbers, listed, asked, note);
  const mistake = `${named} are ${countOf(numbers.length, 'row')}, and here ${listed.length === 1 ? 'is' : 'are'} ${countOf(listed.length, 'answer')}, so nothing of this line is kept.`;
  const one = listed.length === 1 && readText(text, ask).kind === 'read';
  return problem(
    one ? `${mistake} For the same answer to all, write ${named} all ${text}.` : mistake,
  );
}

/** Half of it answers, or one word that nearly is, so that it is no sentence. Where any word is an answer, only the count can tell. */
function isAnswering(
  listed: readonly ListedAnswer[],
  rows: number,
  ask: AskedColumn,
  { suggest }: AskedRows,
): boolean {
  if (isFreeText(ask)) return listed.length === rows;
  if (listed.length === 1) {
    const [{ text, reading }] = listed as [ListedAnswer];
    return reading.kind !== 'unknown' || meansToAnswer(text, 'space', ask, suggest);
  }
  const read = listed.filter(({ reading }) => reading.kind !== 'unknown').length;
  return read > 0 && read * 2 >= listed.length;
}

function keep(
  numbers: readonly number[],
  listed: readonly ListedAnswer[],
  asked: AskedRows,
  lineNote: string,
): LineReading {
  const answers: LineReading['answers'][number][] = [];
  const unasked: number[] = [];
  for (const [index, n] of numbers.entries()) {
    const { text, reading } = listed[index]!;
    const ask = asked.rows.get(n);
    if (!ask) unasked.push(n);
    else if (reading.kind !== 'read') {
      return problem(
        `Row ${n}: ${tellReading(n, text, reading, ask, asked.suggest)} Nothing of this line is kept.`,
      );
    } else {
      const note = reading.note ?? lineNote;
      answers.push({ n, answer: reading.answer, ...(note === '' ? {} : { note }) });
    }
  }
  const problems =
    unasked.length === 0
      ? []
      : [`${tellNumbers(unasked)}: you are asked about ${asked.numbers}. The others are kept.`];
  if (answers.length === 0 && problems.length > 0) {
    return problem(`${tellNumbers(unasked)}: you are asked about ${asked.numbers}.`);
  }
  return { answers, problems };
}

/** `3 - 5` is row 3 where 5 is a label, and a range of rows: it is asked which. */
function readBareRange({ first, last }: RowHead, asked: AskedRows, strict: boolean): LineReading {
  const ask = asked.rows.get(first);
  const either = ask && !isFreeText(ask) && readText(String(last), ask).kind === 'read';
  if (either) {
    return problem(
      `This could be rows ${first} to ${last}. For row ${first} write ${first}: ${last}.`,
    );
  }
  return strict || ask
    ? problem(`There are no answers behind ${first}-${last} on this line.`)
    : NOTHING;
}

/** A note behind `#` is about all rows of the line. */
function splitRangeNote(text: string): [text: string, note: string] {
  const at = text.indexOf(' # ');
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 3).trim()];
}
