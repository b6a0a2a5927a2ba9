import { foldLabel } from './fold-label.ts';
import { type KnownLabels, knownLabels } from './known-labels.ts';
import type { ReplyAnswer } from './reply.ts';

export type LabelReading =
  | { readonly kind: 'read'; readonly answer: ReplyAnswer['answer']; readonly by: ReadBy }
  /** It could mean more than one answer. */
  | { readonly kind: 'ambiguous'; readonly meanings: readonly string[] }
  | { readonly kind: 'unknown' };

export type ReadBy = 'name' | 'letter' | 'prefix' | 'sign' | 'word';

const CANNOT_TELL = { kind: 'cannot-tell' } as const;
const BAD_ROW = { kind: 'bad-row' } as const;

const SIGNS: ReadonlyMap<string, ReplyAnswer['answer']> = new Map<string, ReplyAnswer['answer']>([
  ['?', CANNOT_TELL],
  ['!', BAD_ROW],
]);

const WORDS: ReadonlyMap<string, ReplyAnswer['answer']> = new Map<string, ReplyAnswer['answer']>([
  ["can't tell", CANNOT_TELL],
  ['cant tell', CANNOT_TELL],
  ['cannot tell', CANNOT_TELL],
  ["don't know", CANNOT_TELL],
  ['dont know', CANNOT_TELL],
  ['not sure', CANNOT_TELL],
  ['unsure', CANNOT_TELL],
  ['bad row', BAD_ROW],
  ['bad', BAD_ROW],
]);

/** Labels looked at that could begin with a text. */
const MOST_BEGINNINGS = 20;
/** Names told where a text could be several. */
const MOST_MEANINGS = 4;

/**
 * Which label a text means, by these rules in order: `?` and `!` (refused where a label is called so: it has a letter);
 * a label's name in any spelling (refused where labels differ in spelling only); `can't tell`, `bad row` and the like;
 * a label's letter; the beginning of one label only. One Latin letter is never a beginning: a slip of the finger would
 * be read as another label.
 *
 * @example
 * readLabel('REF', ['refund', 'top_up']) // { kind: 'read', answer: { kind: 'label', label: 'refund' }, by: 'prefix' }
 * readLabel('b', ['refund', 'top_up']) // { kind: 'read', answer: { kind: 'label', label: 'top_up' }, by: 'letter' }
 * readLabel('?', ['refund', '?']) // { kind: 'ambiguous', meanings: ["can't tell", 'the label ? (letter b)'] }
 */
export function readLabel(text: string, labels: readonly string[]): LabelReading {
  const known = knownLabels(labels);
  if (text.length > 2 * known.longest + 40) return { kind: 'unknown' };
  const name = foldLabel(text);
  if (name === '')
    return known.letterOf.has(text.trim()) ? label(text.trim(), 'name') : { kind: 'unknown' };
  const spellings = known.byName.get(name) ?? [];
  const sign = SIGNS.get(name);
  if (sign && spellings.length > 0) {
    const word = sign === CANNOT_TELL ? "can't tell" : 'bad row';
    return { kind: 'ambiguous', meanings: [word, ...spellings.map((each) => called(each, known))] };
  }
  if (sign) return { kind: 'read', answer: sign, by: 'sign' };
  if (spellings.length === 1) return label(spellings[0]!, 'name');
  if (spellings.length > 1) return ambiguous(spellings, known);
  const word = WORDS.get(name);
  if (word) return { kind: 'read', answer: word, by: 'word' };
  const lettered = known.byLetter.get(name);
  if (lettered !== undefined) return label(lettered, 'letter');
  return readPrefix(name, known);
}

function label(text: string, by: ReadBy): LabelReading {
  return { kind: 'read', answer: { kind: 'label', label: text }, by };
}

function ambiguous(labels: readonly string[], known: KnownLabels): LabelReading {
  const meanings = labels.slice(0, MOST_MEANINGS).map((each) => called(each, known));
  return { kind: 'ambiguous', meanings };
}

const called = (text: string, { letterOf }: KnownLabels) =>
  `the label ${text} (letter ${letterOf.get(text)})`;

function readPrefix(name: string, known: KnownLabels): LabelReading {
  if (/^[a-z]$/.test(name)) return { kind: 'unknown' };
  const first = firstFrom(name, known.sorted);
  const found = known.sorted
    .slice(first, first + MOST_BEGINNINGS)
    .filter((next) => next.startsWith(name) && !splitsNumber(name, next));
  const labels = found.flatMap((each) => known.byName.get(each)!);
  if (labels.length === 0) return { kind: 'unknown' };
  return labels.length === 1 ? label(labels[0]!, 'prefix') : ambiguous(labels, known);
}

/** `2` begins `2 stars`, and not `20 items`. */
const splitsNumber = (name: string, label: string) =>
  /\d$/.test(name) && /^\d/.test(label.slice(name.length));

/** Index of the first name that is not before the given one. */
function firstFrom(name: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < name) low = middle + 1;
    else high = middle;
  }
  return low;
}
