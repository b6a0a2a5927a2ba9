import type { AskedColumn } from '../../audit/packet.ts';
import { type Answer, BAD_ROW_TEXT } from '../../labels/answer.ts';
import { maskText } from '../../privacy/mask-text.ts';
import { cutText } from '../../words/cut-text.ts';
import type { AskedRows } from './asked-rows.ts';
import { knownLabels } from './known-labels.ts';
import type { TextReading } from './read-text.ts';

/** Longest text that is repeated in a message. */
const MOST = 60;

/**
 * Why a text is no answer, and what to write instead.
 *
 * @example
 * tellReading(3, 'refnd', { kind: 'unknown' }, { column: 'label', kind: 'label', labels: ['top_up', 'refund'] }, suggestWord) // 'refnd is no label of this dataset. Did you mean refund? Write for example 3 refund or 3 b.'
 */
export function tellReading(
  n: number,
  text: string,
  reading: Exclude<TextReading, { kind: 'read' }>,
  ask: AskedColumn,
  suggest: AskedRows['suggest'],
): string {
  const shown = cutText(maskText(text.slice(0, 4 * MOST)), MOST);
  if (reading.kind === 'ambiguous') {
    const meanings = reading.meanings.map((each) => cutText(each, MOST)).join(' or ');
    return `${shown} could be ${meanings}. Write the letter, or the whole name.`;
  }
  if (ask.labels.length === 0) {
    return `${shown} is no number. Write digits alone, with a point for decimals, for example ${n} 12.50, or ${n} ? if you can't tell.`;
  }
  const meant = suggest(text, ask.labels);
  if (meant === undefined) {
    return `${shown} is no label of this dataset. ${exampleFor(n, ask.labels[0]!, ask)}`;
  }
  return `${shown} is no label of this dataset. Did you mean ${cutText(meant, MOST)}? ${exampleFor(n, meant, ask)}`;
}

/** A label and what has too many words behind it. */
export function tellTooMuch(n: number, first: Answer): string {
  const name = first.kind === 'label' ? cutText(first.label, MOST) : BAD_ROW_TEXT;
  const answer = first.kind === 'cannot-tell' ? '?' : name;
  return `There is more here than a label. Write a note behind #, for example ${n} ${answer} # why.`;
}

/** `Write for example 3 refund or 3 b.` */
export function exampleFor(n: number, label: string, { labels }: AskedColumn): string {
  const letter = knownLabels(labels).letterOf.get(label);
  const name = cutText(label, MOST);
  const also = letter === undefined || letter === name ? '' : ` or ${n} ${letter}`;
  return `Write for example ${n} ${name}${also}.`;
}
