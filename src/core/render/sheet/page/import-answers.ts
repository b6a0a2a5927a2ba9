import type { Packet } from '../../../audit/packet.ts';
import { BAD_ROW_TEXT, CANNOT_TELL_TEXT } from '../../../labels/answer.ts';
import { type Entries, type Entry, NO_ENTRY, type Stamped } from './entry.ts';

/** What came of reading an exported file: entries to merge in, or why it cannot be used. */
export type Import =
  | { readonly entries: Entries; readonly answers: number; readonly kept: number }
  | { readonly problem: string };

/**
 * Reads a file that the sheet exported as JSON, to go on elsewhere. An answer that is already here stays, so that
 * an old file never takes back newer work; `kept` counts where the two differ.
 *
 * @param here what the page holds
 */
export function importAnswers(text: string, packet: Packet, here: Entries, now: number): Import {
  const file = parse(text);
  if (!file) {
    return {
      problem: 'This is not a file of answers. Choose the .json file that you downloaded here.',
    };
  }
  if (file['audit'] !== packet.audit || file['expert'] !== packet.expert) {
    return {
      problem: 'This file belongs to another sheet: its audit or its expert is not this one.',
    };
  }
  const codes = new Set(packet.rows.map(({ code }) => code));
  const entries = new Map<string, Entry>();
  let answers = 0;
  let kept = 0;
  for (const line of file['answers'] as readonly unknown[]) {
    if (!isRecord(line) || typeof line['code'] !== 'string' || !codes.has(line['code'])) continue;
    const old = here.get(line['code']) ?? NO_ENTRY;
    const answer = textOf(line['answer']);
    const fits = answer !== '' && isAnswer(answer, packet);
    if (fits && old.answer.text === '') answers++;
    if (fits && old.answer.text !== '' && old.answer.text !== answer) kept++;
    entries.set(line['code'], {
      answer: fits ? fill(old.answer, answer, now) : old.answer,
      note: fill(old.note, textOf(line['note']), now),
      seconds: Math.max(old.seconds, secondsOf(line['seconds'])),
    });
  }
  return { entries, answers, kept };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isRecord(value) && Array.isArray(value['answers']) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isAnswer(text: string, { ask }: Packet): boolean {
  if (ask.kind === 'value' || text === CANNOT_TELL_TEXT || text === BAD_ROW_TEXT) return true;
  return ask.labels.includes(text);
}

function fill(old: Stamped, text: string, now: number): Stamped {
  return old.text !== '' || text === '' ? old : { text, at: Math.max(now, old.at + 1) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function secondsOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}
