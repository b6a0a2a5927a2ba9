import { type ReplyPart, replyComment } from '../../src/core/render/review/reply-comment.ts';
import { commandHelp } from '../../src/core/review/commands/command-help.ts';
import { refuseCommand } from '../../src/core/review/commands/may-use.ts';
import { overrideCommand } from '../../src/core/review/commands/override.ts';
import type { ExampleText } from './example-text.ts';

const MAINTAINER = { role: 'maintain', author: false, expert: true, guidelineOwner: true } as const;

const reply = (...parts: readonly ReplyPart[]) =>
  replyComment({ comment: 1, to: 'maintainer-1', parts });

/** What comments and commands are answered. */
export const REPLY_TEXTS: readonly ExampleText[] = [
  {
    title: 'Help',
    when: '`/assay help`: the commands that its author may give.',
    markdown: reply({ kind: 'help', markdown: commandHelp(MAINTAINER, 'assay') }),
  },
  {
    title: 'Status',
    when: '`/assay status`.',
    markdown: reply({
      kind: 'status',
      datasets: [
        {
          dataset: 'tickets',
          round: 1,
          standing: 'Waiting for experts: 40 of 60 answers so far',
          experts: [
            { login: 'expert-1', answered: 30, asked: 30 },
            { login: 'expert-2', answered: 10, asked: 30, due: '2026-11-27T16:00:00Z' },
          ],
        },
      ],
    }),
  },
  {
    title: 'Not asked',
    when: 'Somebody answers rows who is not asked about any.',
    markdown: reply({ kind: 'not-asked', asked: ['expert-1', 'expert-2'] }),
  },
  {
    title: 'Refused',
    when: 'Somebody gives a command that is not theirs to give.',
    markdown: reply({ kind: 'refused', message: refuseCommand(overrideCommand) }),
  },
  {
    title: 'Unknown command',
    when: 'A command has no such name.',
    markdown: reply({
      kind: 'not-understood',
      problem: {
        line: 1,
        text: '/assay stauts',
        message: 'There is no such command. Did you mean /assay status?',
      },
    }),
  },
];
