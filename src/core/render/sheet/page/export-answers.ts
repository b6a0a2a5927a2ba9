import type { AnswerFile, AnswerLine, Packet } from '../../../audit/packet.ts';
import { neutraliseFormula } from '../../escape/neutralise-formula.ts';
import { type Entries, NO_ENTRY } from './entry.ts';

/** The answers as the sheet hands them over: every row of the packet in its order, also those without an answer. */
export function toAnswerFile(packet: Packet, entries: Entries): AnswerFile {
  const { audit, expert, rows } = packet;
  return {
    schema_version: 1,
    audit,
    expert,
    answers: rows.map(({ code }): AnswerLine => {
      const { answer, note, seconds } = entries.get(code) ?? NO_ENTRY;
      const line = { code, answer: answer.text, note: note.text };
      return seconds > 0 ? { ...line, seconds: Math.round(seconds * 10) / 10 } : line;
    }),
  };
}

/** The answers as CSV: `code,answer,note,seconds`, without text that a spreadsheet would run. */
export function toAnswerCsv({ answers }: AnswerFile): string {
  const lines = answers.map(({ code, answer, note, seconds }) =>
    [code, answer, note, seconds === undefined ? '' : String(seconds)]
      .map((cell) => quote(neutraliseFormula(cell)))
      .join(','),
  );
  return `${['code,answer,note,seconds', ...lines].join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
