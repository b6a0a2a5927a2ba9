import { Command, CommanderError } from 'commander';
import { addAppOptions } from './add-app-options.ts';
import type { AppOptions } from './options.ts';
import { type AppExitCode, runApp } from './runner.ts';
import type { World } from './world.ts';

/** Runs the command line of `dist/app.js`: what `assay app` does, without `assay app` before it. */
export async function runAppCommand(argv: readonly string[], world: World): Promise<AppExitCode> {
  const command = addAppOptions(new Command('app.js'))
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: (text) => world.err(text.trimEnd()) });
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return tellBadOption(error, world);
  }
  return runApp(command.opts<AppOptions>(), world);
}

function tellBadOption(error: unknown, world: World): AppExitCode {
  world.err(`app.js: ${error instanceof Error ? error.message : String(error)}`);
  return 2;
}
