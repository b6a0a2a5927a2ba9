import { CommanderError } from 'commander';
import { AssayError } from '../core/assay-error.ts';
import { tellOutOfMemory } from '../core/out-of-memory.ts';
import { maskText } from '../core/privacy/mask-text.ts';
import { escapeTerminal } from '../core/render/escape/escape-terminal.ts';
import { buildProgram } from './main.ts';
import type { Terminal } from './terminal.ts';

/** 0: passed. 1: a gate failed, or `--exit-code` met a difference. 2: it could not run. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs a command line and tells its exit code. Nothing is thrown: what goes wrong is told on the error
 * stream, with what to do next.
 */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    const program = await buildProgram(argv, terminal, (result) => {
      code = result;
    });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    tell(tellOutOfMemory(error), terminal);
    return 2;
  }
}

function tell(error: unknown, terminal: Terminal): void {
  if (error instanceof AssayError) {
    const lines = maskText(error.message).split('\n').map(escapeTerminal).join('\n');
    terminal.err(`assay: ${lines}\n`);
    if (error.hint) terminal.err(`       ${escapeTerminal(maskText(error.hint))}\n`);
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(
    `assay: an unexpected error, which is a defect of Assay. Please report it with the text below.\n`,
  );
  terminal.err(`${maskText(text).split('\n').map(escapeTerminal).join('\n')}\n`);
}
