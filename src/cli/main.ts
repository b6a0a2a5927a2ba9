import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { type AddCommand, COMMANDS } from './commands/registry.ts';
import type { ExitCode } from './runner.ts';
import type { Terminal } from './terminal.ts';

/**
 * The command line, one file a command; of the commands only the one that is called, where one is.
 *
 * @param finish Told the exit code of the command that ran.
 */
export async function buildProgram(
  argv: readonly string[],
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): Promise<Command> {
  const helpWidth = Number.isFinite(terminal.width) ? terminal.width : 80;
  const program = new Command('assay')
    .description('A quality gate for datasets that live in Git.')
    .version(VERSION)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run the command with --help to see its options.')
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: terminal.err,
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
    });
  for (const add of await commandsFor(argv)) add(program, terminal, finish);
  return program;
}

/** The command that the first argument names; all of them where it names none, as for help. */
function commandsFor([name = '']: readonly string[]): Promise<readonly AddCommand[]> {
  const called = Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]!] : Object.values(COMMANDS);
  return Promise.all(called.map((load) => load()));
}
