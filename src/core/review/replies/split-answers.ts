import type { AskedColumn } from '../../audit/packet.ts';
import { foldLabel } from './fold-label.ts';
import { knownLabels } from './known-labels.ts';
import { isFreeText, readText, type TextReading } from './read-text.ts';

/** Answers of a list beyond which nothing is read: more than a comment of any review holds. */
const MOST_ANSWERS = 1000;
/** Words tried as one answer. */
const MOST_WORDS = 12;
const LONGEST_WORD = 100;
/** How `can't tell`, `bad row` and the like begin. */
const SPECIAL_START = /^(?:can'?t|cannot|don'?t|not|bad)$/i;

export interface ListedAnswer {
  readonly text: string;
  readonly reading: TextReading;
}

/**
 * The answers of a list for several rows, told apart by bars, semicolons, commas or spaces, whichever gives as many as
 * there are rows; of words with spaces between, the longest that are an answer are one.
 *
 * @param asks What is asked of the rows, in their order.
 */
export function splitAnswers(text: string, asks: readonly AskedColumn[]): ListedAnswer[] {
  const ways = [/(?<!\\)\|/, /;/, /,/]
    .map((sign) => text.split(sign, MOST_ANSWERS).map((each) => each.trim()))
    .filter((parts) => parts.length > 1)
    .map((parts) => (parts.at(-1) === '' ? parts.slice(0, -1) : parts));
  const read = (parts: readonly string[]) =>
    parts.map((part, index) => ({ text: part, reading: readText(part, askAt(asks, index)) }));
  const fitting = ways.filter((parts) => parts.length === asks.length).map(read);
  const words = byWords(text, asks);
  const best = [...fitting, words].find(
    (list) => list.length === asks.length && list.every(({ reading }) => reading.kind === 'read'),
  );
  return best ?? fitting[0] ?? (ways[0] ? read(ways[0]) : words);
}

/** What lies beyond the last row is read like the last. */
const askAt = (asks: readonly AskedColumn[], index: number) =>
  asks[Math.min(index, asks.length - 1)]!;

function byWords(text: string, asks: readonly AskedColumn[]): ListedAnswer[] {
  const words = text.split(/\s+/, MOST_ANSWERS * 4).filter((word) => !/^[,;|]*$/.test(word));
  const found: ListedAnswer[] = [];
  for (let at = 0; at < words.length && found.length < MOST_ANSWERS; ) {
    const ask = askAt(asks, found.length);
    const count = isFreeText(ask) ? 1 : wordsOfAnswer(words, at, ask);
    const part = words.slice(at, at + count).join(' ');
    found.push({ text: part, reading: readText(part, ask) });
    at += count;
  }
  return found;
}

/** How many words from one on are one answer, the most first; one where none are. */
function wordsOfAnswer(words: readonly string[], at: number, ask: AskedColumn): number {
  const first = words[at]!.slice(0, LONGEST_WORD).replace(/^[*_`"]+/, '');
  const most = knownLabels(ask.labels).severalWords.get(foldLabel(first)) ?? 0;
  const special = SPECIAL_START.test(first) ? 2 : 0;
  const longest = Math.min(MOST_WORDS, words.length - at, Math.max(most, special));
  for (let count = longest; count > 1; count--) {
    const reading = readText(words.slice(at, at + count).join(' '), ask);
    const plain = reading.kind === 'read' && reading.note === undefined;
    if (plain && (reading.by === 'name' || reading.by === 'word')) return count;
  }
  return 1;
}
