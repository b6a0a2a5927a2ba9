import type { AskedRows } from './asked-rows.ts';
import { knownLabels } from './known-labels.ts';

/** Before another row's number. */
const BETWEEN_LABELS = /(?:, ?|; ?| ?\| ?| \/ | -{1,2} | and )(?=#?\d{1,6}(?:\D|$))/i;
/** A comma without a space may be of a number. */
const BETWEEN_NUMBERS = /(?:, |; ?| ?\| ?)(?=#?\d{1,6}(?:\D|$))/i;

/**
 * The parts of a line that answers several rows, `1 a, 2 b`; fewer than two where there are no such.
 *
 * @param line Tidied, single spaces.
 */
export function splitRows(line: string, asked: AskedRows): string[] {
  return line.split(isAllLabels(asked) ? BETWEEN_LABELS : BETWEEN_NUMBERS);
}

/** The same, of `1 a 2 b` and `1a 2b`, where a number can only be that of a row. */
export function splitRowsBySpaces(line: string, asked: AskedRows): string[] {
  if (!isAllLabels(asked) || asked.asks.some(({ labels }) => knownLabels(labels).hasDigits))
    return [];
  return line.split(/ (?=#?\d{1,6}(?:\D|$))/);
}

const isAllLabels = ({ asks }: AskedRows) => asks.every(({ labels }) => labels.length > 0);
