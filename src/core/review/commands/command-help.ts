import type { Command } from './command.ts';
import { type Asker, mayUse } from './may-use.ts';
import { COMMANDS } from './registry.ts';

/**
 * The commands that somebody may give, as Markdown for a comment; of fixed text only.
 *
 * @param slug Of the app, `assay`.
 */
export function commandHelp(asker: Asker, slug: string): string {
  const lines = COMMANDS.filter((command) => mayUse(command, asker)).map(
    (command) =>
      `- \`/assay ${written(command)}\`: ${command.summary} E.g. \`/assay ${command.example}\``,
  );
  return [
    'Commands stand at the beginning of a line, several in a comment if you like. These are yours:',
    '',
    ...lines,
    '',
    `\`@${slug}\` works like \`/assay\`.`,
  ].join('\n');
}

/**
 * A command's name and what follows it.
 *
 * @example
 * written(commandNamed('dismiss')) // 'dismiss <row> <reason>'
 */
export function written({ name, usage }: Pick<Command, 'name' | 'usage'>): string {
  return usage === '' ? name : `${name} ${usage}`;
}
