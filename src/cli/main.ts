import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { addAgreement } from './commands/agreement.ts';
import { addApp } from './commands/app.ts';
import { addApply } from './commands/apply.ts';
import { addAudit } from './commands/audit.ts';
import { addCheck } from './commands/check.ts';
import { addDiff } from './commands/diff.ts';
import { addReplay } from './commands/replay.ts';
import { addSample } from './commands/sample.ts';
import { addSlices } from './commands/slices.ts';
import { addSources } from './commands/sources.ts';
import { addSuggest } from './commands/suggest.ts';
import { addSuggestChecks } from './commands/suggest-checks.ts';
import { addValidate } from './commands/validate.ts';
import { addVerifyDraw } from './commands/verify-draw.ts';
import type { ExitCode } from './runner.ts';
import type { Terminal } from './terminal.ts';

/** The command line, one file a command. `finish` is told the exit code of the command that ran. */
export function buildProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
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
  addCheck(program, terminal, finish);
  addDiff(program, terminal, finish);
  addAgreement(program, terminal, finish);
  addApp(program, finish);
  addApply(program, terminal, finish);
  addAudit(program, terminal, finish);
  addReplay(program, terminal, finish);
  addSample(program, terminal, finish);
  addSlices(program, terminal, finish);
  addSources(program, terminal, finish);
  addSuggest(program, terminal, finish);
  addSuggestChecks(program, terminal, finish);
  addValidate(program, terminal, finish);
  addVerifyDraw(program, terminal, finish);
  return program;
}
