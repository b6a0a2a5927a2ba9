import { adjudicateCommand } from './adjudicate.ts';
import { assignCommand } from './assign.ts';
import type { Command } from './command.ts';
import { dismissCommand } from './dismiss.ts';
import { extendCommand } from './extend.ts';
import { guidelineCommand } from './guideline.ts';
import { helpCommand } from './help.ts';
import { labelCommand } from './label.ts';
import { overrideCommand } from './override.ts';
import { passCommand } from './pass.ts';
import { remindCommand } from './remind.ts';
import { statusCommand } from './status.ts';

/** Every command, in the order in which help tells them. */
export const COMMANDS: readonly Command[] = [
  helpCommand,
  statusCommand,
  labelCommand,
  passCommand,
  extendCommand,
  remindCommand,
  assignCommand,
  adjudicateCommand,
  dismissCommand,
  guidelineCommand,
  overrideCommand,
];

const byName = new Map(COMMANDS.map((command) => [command.name as string, command]));

/**
 * The command of a name, in any letter case.
 *
 * @example
 * commandNamed('Help')?.name // 'help'
 */
export function commandNamed(name: string): Command | undefined {
  return byName.get(name.toLowerCase());
}
