import type { Agreement } from '../../agreement/agreement.ts';
import { cutText } from '../../words/cut-text.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import { fitWidth } from '../terminal/fit-width.ts';
import { paintWith } from '../terminal/paint.ts';
import { renderTable } from '../terminal/render-table.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import { wrapLine } from '../terminal/wrap-line.ts';
import { agreementNotes } from './agreement-notes.ts';
import { agreementTables, COEFFICIENTS } from './agreement-tables.ts';
import {
  factsOf,
  MARKS,
  type RatedNoun,
  verdictSentences,
  WHICH_TO_READ,
} from './agreement-words.ts';

const LONGEST_CELL = 40;
const SHORTEST_CELL = 22;
/** What the columns beside two labels take. */
const OTHERS = 32;

/** An agreement for a terminal: the verdict in words, then the numbers behind it. Ends with a line ending. */
export function renderAgreementTerminal(
  agreement: Agreement,
  reading: readonly string[],
  options: TerminalOptions,
): string {
  const { verdict, details } = agreementSections(agreement, reading, 'label', options);
  return `${[verdict, ...details].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** An agreement as lines: the verdict, and apart from it the numbers behind it, section by section. */
export function agreementSections(
  agreement: Agreement,
  reading: readonly string[],
  noun: RatedNoun,
  options: TerminalOptions,
): { verdict: string[]; details: string[][] } {
  const paint = paintWith(options.colour);
  const mark = MARKS[agreement.judgement.verdict];
  const colour = { PASS: paint.green, FAIL: paint.red, 'TOO FEW': paint.yellow }[mark];
  const wrap = (start: string, text: string) => wrapLine(start, text, options.width);
  const longest = Math.max(SHORTEST_CELL, Math.min(LONGEST_CELL, (options.width - OTHERS) / 2));
  const cell = (text: string) =>
    fitWidth(escapeTerminal(cutText(text, LONGEST_CELL * 2)), Math.floor(longest));
  const tables = agreementTables(agreement, noun).map(({ title, header, rows, left }) => [
    ...wrap('', title),
    ...renderTable(
      header.map(cell),
      rows.map((row) => row.map(cell)),
      { width: options.width, header: paint.dim },
    ),
    ...(left === undefined ? [] : wrap('  ', left)),
    ...(title === COEFFICIENTS ? wrap('  ', WHICH_TO_READ) : []),
  ]);
  const notes = agreementNotes(agreement, reading, noun).flatMap((note) => wrap('- ', note));
  return {
    verdict: [
      ...wrap(`${paint.bold(colour(mark))}  `, verdictSentences(agreement, noun)),
      ...wrap('', `${factsOf(agreement, noun)}.`),
    ],
    details: [...tables, notes].filter((lines) => lines.length > 0),
  };
}
