import { AssayError } from '../core/assay-error.ts';
import { maskText } from '../core/privacy/mask-text.ts';
import { escapeTerminal } from '../core/render/escape/escape-terminal.ts';
import { isNodeNewEnough } from './node-version.ts';
import type { AppOptions } from './options.ts';
import type { World } from './world.ts';

/** 0: stopped as asked. 1: with `--once`, some work failed. 2: it could not run, and says what to do. */
export type AppExitCode = 0 | 1 | 2;

/**
 * Runs the app until it is asked to stop, and gives the exit code. Nothing is thrown. All that needs a newer Node than the
 * command line does is loaded only once that is known to be there.
 */
export async function runApp(options: AppOptions, world: World): Promise<AppExitCode> {
  try {
    if (!isNodeNewEnough(world.nodeVersion)) {
      throw new AssayError(
        'unsupported',
        `The app needs Node 22.13 or newer, and this is ${world.nodeVersion}.`,
        {
          hint: 'Install a newer one from https://nodejs.org. The other commands and the Action run on this one.',
        },
      );
    }
    if (options.setup) {
      const { setUp } = await import('./setup/set-up.ts');
      return await setUp(options, world);
    }
    const [{ main }, { realParts }] = await Promise.all([
      import('./main.ts'),
      import('./real-parts.ts'),
    ]);
    return await main(options, world, realParts);
  } catch (error) {
    tell(error, world);
    return 2;
  }
}

function tell(error: unknown, world: World): void {
  const say = (text: string) =>
    world.err(maskText(text).split('\n').map(escapeTerminal).join('\n'));
  if (error instanceof AssayError) {
    say(`assay: ${error.message}`);
    if (error.hint) say(`       ${error.hint}`);
    return;
  }
  say(
    'assay: an unexpected error, which is a defect of Assay. Please report it with the text below.',
  );
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
