import { suggestWord } from '../words/suggest-word.ts';
import { type Answer, BAD_ROW_TEXT, CANNOT_TELL_TEXT } from './answer.ts';

/** Ways to write `can't tell` and `bad row`, folded. */
const SPECIAL: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  [foldLabel(CANNOT_TELL_TEXT), { kind: 'cannot-tell' }],
  ['cant tell', { kind: 'cannot-tell' }],
  ['cannot tell', { kind: 'cannot-tell' }],
  ['?', { kind: 'cannot-tell' }],
  [BAD_ROW_TEXT, { kind: 'bad-row' }],
]);

/** A label set, made ready to be asked about many answers. */
interface KnownLabels {
  readonly exact: ReadonlySet<string>;
  /** By the folded label. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<readonly string[], KnownLabels>();

/**
 * Reads an answer as an expert wrote it. Nothing but white space is none, even where a label set lists a blank. A label
 * of the set wins over everything else; letter case, spaces, `_` and `-` are then forgiven where that leaves one label.
 * Text that is no label comes back as it is, with the label that was probably meant; it is never taken for that label.
 *
 * @param labels The label set, which must not be changed afterwards; empty: every text is a label.
 *
 * @example
 * readAnswer('Card Arrival', ['card_arrival']) // { kind: 'label', label: 'card_arrival' }
 * readAnswer("Can't tell", ['shoe']) // { kind: 'cannot-tell' }
 * readAnswer('sheo', ['shoe']) // { kind: 'unknown', text: 'sheo', suggestion: 'shoe' }
 */
export function readAnswer(text: string, labels: readonly string[]): Answer {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'none' };
  const { exact, alike } = knownLabels(labels);
  if (exact.has(text)) return { kind: 'label', label: text };
  const folded = foldLabel(trimmed);
  const spellings = alike.get(folded) ?? [];
  if (spellings.length === 1) return { kind: 'label', label: spellings[0]! };
  const special = SPECIAL.get(folded);
  if (special) return special;
  if (labels.length === 0) return { kind: 'label', label: trimmed };
  const suggestion = spellings[0] ?? suggestWord(trimmed, labels);
  return { kind: 'unknown', text: trimmed, ...(suggestion === undefined ? {} : { suggestion }) };
}

function knownLabels(labels: readonly string[]): KnownLabels {
  const made = known.get(labels);
  if (made) return made;
  const alike = new Map<string, string[]>();
  for (const label of labels) {
    const folded = foldLabel(label);
    alike.set(folded, [...(alike.get(folded) ?? []), label]);
  }
  const ready = { exact: new Set(labels), alike };
  known.set(labels, ready);
  return ready;
}

/** A label without what people write otherwise: letter case, the kind of apostrophe, `_` and `-` for spaces. */
function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
