import { maskText } from '../../privacy/mask-text.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { readAddress } from './address.ts';
import { type AskedRows, askedRows } from './asked-rows.ts';
import { type LineReading, NOTHING, problem } from './line-reading.ts';
import { type OwnLine, ownBlocks } from './own-lines.ts';
import { readAsCommand } from './read-as-command.ts';
import { readLine } from './read-line.ts';
import type { Reply, ReplyAnswer, ReplyCommand, ReplyContext, ReplyProblem } from './reply.ts';

/** Lines that are told one by one; past them, lines that are not understood are only counted. */
const MOST_PROBLEMS = 20;
/** Answers in one comment, those that a later line takes back included: forty times what any expert is asked. */
const MOST_ANSWERS = 20_000;
/** Commands in one comment: each is taken down and answered. */
const MOST_COMMANDS = 50;
/** How much of a line is told. */
const MOST_TEXT = 80;

/**
 * Reads what a comment says to Assay: answers, commands, and lines that mean to be either and are not understood.
 *
 * Of a line that begins with a number it takes what it can read; a sentence that begins so is left alone. What is
 * quoted, folded away, commented out or beneath a mail is not read ({@link ownBlocks}); code counts where all of it is
 * answers. Of somebody who is not asked only commands are read, `label` among them. Takes linear time and never throws,
 * whatever is written.
 *
 * @example
 * readReply('1-2 a b', { slug: 'assay', rows: new Map([1, 2].map((n) => [n, { column: 'label', kind: 'label', labels: ['refund', 'top_up'] }])) }).answers.map(({ answer }) => answer.label) // ['refund', 'top_up']
 */
export function readReply(body: string, context: ReplyContext): Reply {
  const asked = askedRows(context.rows);
  const answers = new Map<number, ReplyAnswer>();
  const commands: ReplyCommand[] = [];
  const problems: ReplyProblem[] = [];
  let more = 0;
  let given = 0;
  let left = MOST_ANSWERS;
  const told = (line: OwnLine, { problems: messages }: LineReading) => {
    if (problems.length >= MOST_PROBLEMS) more += messages.length;
    else
      for (const message of messages)
        problems.push({ line: line.line, text: shown(line), message });
  };
  const keep = (line: OwnLine, { answers: read }: LineReading) => {
    left -= read.length;
    if (left < 0) return;
    for (const answer of read) {
      answers.delete(answer.n);
      answers.set(answer.n, { ...answer, line: line.line });
    }
  };
  for (const { kind, lines } of ownBlocks(body)) {
    if (kind === 'code') {
      for (const [line, reading] of readCode(lines, asked, context.slug)) keep(line, reading);
      continue;
    }
    for (const line of lines) {
      if (left < 0) break;
      const address = readAddress(line.text, context.slug);
      const reading = address ? readAsCommand(address, asked) : readBare(line.text, asked);
      if ('name' in reading) {
        given++;
        if (given <= MOST_COMMANDS) commands.push({ ...reading, line: line.line });
        else if (given === MOST_COMMANDS + 1) told(line, TOO_MANY_COMMANDS);
      } else {
        keep(line, reading);
        told(line, reading);
      }
    }
  }
  if (left < 0) problems.push(TOO_MANY);
  if (more > 0) problems.push(manyMore(more, problems.at(-1)!));
  return { answers: [...answers.values()], commands, problems };
}

/** A line as it is told, on one line, masked and cut. */
const shown = ({ text }: OwnLine) =>
  cutText(maskText(text.slice(0, 4 * MOST_TEXT).trim()), MOST_TEXT);

const TOO_MANY_COMMANDS = problem(
  `There are more than ${MOST_COMMANDS} commands in this comment: from here on none is read.`,
);

const TOO_MANY: ReplyProblem = {
  line: 1,
  text: '…',
  message: 'There are more answers here than a comment may hold, and not all were read.',
};

function manyMore(count: number, { line }: ReplyProblem): ReplyProblem {
  const message = `${countPhrase(count, 'more line was', 'more lines were')} not understood.`;
  return { line, text: '…', message };
}

function readBare(text: string, asked: AskedRows): LineReading {
  return asked.rows.size === 0 ? NOTHING : readLine(text, asked, false);
}

/** All lines of a fence, or none. */
function readCode(
  lines: readonly OwnLine[],
  asked: AskedRows,
  slug: string,
): [OwnLine, LineReading][] {
  if (asked.rows.size === 0) return [];
  const read: [OwnLine, LineReading][] = [];
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const address = readAddress(line.text, slug);
    const text = address ? address.rest.replace(/^label\b:?/i, '') : line.text;
    if (address && text.trim() === '') continue;
    const reading = readLine(text, asked, false);
    if (reading.answers.length === 0 || reading.problems.length > 0) return [];
    read.push([line, reading]);
  }
  return read;
}
