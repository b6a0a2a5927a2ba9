import type { Agreement } from '../../agreement/agreement.ts';
import { cutText } from '../../words/cut-text.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { agreementNotes } from './agreement-notes.ts';
import { agreementTables, COEFFICIENTS } from './agreement-tables.ts';
import {
  factsOf,
  MARKS,
  type RatedNoun,
  verdictSentences,
  WHICH_TO_READ,
} from './agreement-words.ts';

const LONGEST_CELL = 80;
const LONGEST_NOTE = 1000;

/** An agreement as Markdown, for a summary or a comment. Ends with a line ending. */
export function renderAgreementMarkdown(agreement: Agreement, reading: readonly string[]): string {
  const { verdict, details } = agreementBlocks(agreement, reading, 'label');
  return `${[...verdict, ...details].join('\n\n')}\n`;
}

/** An agreement as Markdown blocks: the verdict, and apart from it the numbers behind it. */
export function agreementBlocks(
  agreement: Agreement,
  reading: readonly string[],
  noun: RatedNoun,
): { verdict: string[]; details: string[] } {
  const cell = (text: string) => escapeMarkdown(cutText(text, LONGEST_CELL));
  const tables = agreementTables(agreement, noun).flatMap(({ title, header, rows, left }) => [
    `### ${escapeMarkdown(title)}`,
    markdownTable(
      header.map(cell),
      rows.map((row) => row.map(cell)),
    ),
    ...(left === undefined ? [] : [left]),
    ...(title === COEFFICIENTS ? [WHICH_TO_READ] : []),
  ]);
  const notes = agreementNotes(agreement, reading, noun).map(
    (note) => `- ${escapeMarkdown(cutText(note, LONGEST_NOTE))}`,
  );
  return {
    verdict: [
      `**${MARKS[agreement.judgement.verdict]}** ${verdictSentences(agreement, noun)}`,
      `${factsOf(agreement, noun)}.`,
    ],
    details: [...tables, ...(notes.length === 0 ? [] : [notes.join('\n')])],
  };
}
