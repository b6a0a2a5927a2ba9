import { cutText } from '../../words/cut-text.ts';
import { suggestWord } from '../../words/suggest-word.ts';
import { COMMANDS, commandNamed } from '../commands/registry.ts';
import type { Address } from './address.ts';
import type { AskedRows } from './asked-rows.ts';
import { type LineReading, NOTHING, problem } from './line-reading.ts';
import { readLine } from './read-line.ts';
import type { ReplyCommand } from './reply.ts';

const NAMES = COMMANDS.map(({ name }) => name);
/** Longest word that is looked at as a command's name. */
const MOST = 40;

/**
 * What a line that speaks to Assay says: a command, or answers. A mention that is neither may be talk, and is a
 * problem only where a command is nearly named; `/assay` is a problem in any case.
 */
export function readAsCommand(
  { certain, rest }: Address,
  asked: AskedRows,
): Omit<ReplyCommand, 'line'> | LineReading {
  const [, word = '', after = ''] = /^([^\s:,.!?]*)(?:[:,.!?](?=\s|$))?(.*)$/s.exec(
    rest.slice(0, MOST),
  )!;
  const follows = (after + rest.slice(MOST)).trim();
  const command = commandNamed(word);
  if (command?.name === 'label') {
    if (asked.rows.size === 0) return { name: 'label', rest: follows };
    return follows === '' ? NOTHING : readLine(follows, asked, true);
  }
  if (command) return { name: command.name, rest: follows };
  if (/^[\s*_`"#|-]*\d/.test(rest.slice(0, MOST))) {
    return asked.rows.size === 0 ? { name: 'label', rest } : readLine(rest, asked, certain);
  }
  const meant = suggestWord(word, NAMES);
  if (!certain && meant === undefined) return NOTHING;
  if (rest === '') return problem('Say what to do. /assay help tells all commands.');
  const near = meant === undefined ? '' : ` Did you mean /assay ${meant}?`;
  return problem(`There is no command ${cutText(word, MOST)}.${near} /assay help tells all.`);
}
