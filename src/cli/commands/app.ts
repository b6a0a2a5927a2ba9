import type { Command } from 'commander';
import { addAppOptions } from '../../app/add-app-options.ts';
import type { AppOptions } from '../../app/options.ts';
import type { ExitCode } from '../runner.ts';
import type { Terminal } from '../terminal.ts';

/** `assay app`: the same as `node dist/app.js`. None of the app is loaded before it is asked for. */
export function addApp(program: Command, _: Terminal, finish: (code: ExitCode) => void): void {
  addAppOptions(program.command('app')).action(async (options: AppOptions) => {
    const [{ runApp }, { processWorld }] = await Promise.all([
      import('../../app/runner.ts'),
      import('../../app/process-world.ts'),
    ]);
    const code = await runApp(options, processWorld());
    finish(code);
    // Work that would not stop is left to its lease, and keeps no process.
    setTimeout(() => process.exit(code), 1000).unref();
  });
}
