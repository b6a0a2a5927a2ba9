import type { AskedColumn } from '../../audit/packet.ts';
import type { AskedRows } from './asked-rows.ts';
import { readText } from './read-text.ts';
import type { HeadSign } from './row-head.ts';

/** Words that follow a count in a sentence. */
const COUNTED = new Set(
  'of more less other others minutes minute min mins hours hour hrs days day weeks week months years times rows row records record comments comment questions question points point things thing notes note people experts labels label cases case examples example percent % and or to in on at for from with are is was were have has had look looks seem seems working new different ones out remaining left were also still duplicates'.split(
    ' ',
  ),
);

/** More words than these behind a number are a sentence, by what stands between. */
const MOST_WORDS: Readonly<Record<HeadSign, number>> = {
  colon: 4,
  table: 4,
  list: 2,
  dash: 2,
  comma: 0,
  space: 1,
  glued: 0,
};

/** Whether a text behind a row's number, that is no answer, was meant as one: prose gets no reply. */
export function meansToAnswer(
  text: string,
  sign: HeadSign,
  ask: AskedColumn,
  suggest: AskedRows['suggest'],
): boolean {
  const [words, cut] = firstWords(text);
  const first = words[0] ?? '';
  if (first === '') return false;
  const counted = COUNTED.has(first.toLowerCase().replace(/[.,:;!?]+$/, ''));
  if (counted && (sign !== 'colon' || words.length > 2)) return false;
  if (ask.labels.length === 0)
    return /^[-+$€£¥]?\s?\d/.test(text) || (!cut && words.length <= MOST_WORDS[sign]);
  if (!cut && words.length <= MOST_WORDS[sign]) return true;
  if (sign === 'glued' || sign === 'comma') return false;
  if (suggest(text, ask.labels) !== undefined) return true;
  if (!cut && words.length <= 4 && words.some((word) => isName(word, ask))) return true;
  const begun = leadingAnswer(words, ask);
  if (begun) return true;
  return !cut && words.length <= 3 && first.length > 3 && suggest(first, ask.labels) !== undefined;
}

/** `3 probably refund`, `3 refund/top up`. */
function isName(word: string, ask: AskedColumn): boolean {
  return word.split('/', 3).some((part) => {
    const reading = readText(part, ask);
    return part.length > 2 && reading.kind === 'read' && reading.by === 'name';
  });
}

/** The label that a text begins with, where its name is spelled out, so that more words are a slip and no sentence. */
export function leadingAnswer(words: readonly string[], ask: AskedColumn) {
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const text = words.slice(0, count).join(' ');
    const reading = readText(text, ask);
    if (reading.kind !== 'read' || reading.note !== undefined) continue;
    const spelled = reading.by === 'name' || (reading.by === 'prefix' && text.length > 3);
    if (spelled || reading.by === 'sign') return reading.answer;
    if (reading.by === 'word' && reading.answer.kind === 'cannot-tell') return reading.answer;
    if (reading.by === 'letter' && !/^[ai]$/i.test(text)) return reading.answer;
  }
  return undefined;
}

/** At most six words of a text, and whether there are more. */
export function firstWords(text: string): [words: string[], cut: boolean] {
  const words = text.slice(0, 400).trim().split(/\s+/, 7);
  return [words.slice(0, 6), words.length > 6 || text.length > 400];
}
