import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AssayError } from '../../core/assay-error.ts';
import type { AppOptions } from '../options.ts';
import type { AppExitCode } from '../runner.ts';
import type { World } from '../world.ts';
import { addressesOf } from './addresses.ts';
import { fetchMadeApp, type MadeApp } from './made-app.ts';
import { donePage } from './pages.ts';
import { settingsText } from './settings-text.ts';
import { startSetupPage } from './setup-page.ts';

/**
 * Makes a GitHub App together with a person, on a local page, and writes its settings to a file that only they can read.
 *
 * @throws {AssayError} where the file is there already, or an address is none.
 */
export async function setUp(
  { settings = 'assay-app.env' }: AppOptions,
  world: World,
): Promise<AppExitCode> {
  // 1. Where it goes: before anything is made.
  const github = addressesOf(world.env);
  const file = resolve(world.cwd, settings);
  if (existsSync(file))
    throw new AssayError(
      'bad-arguments',
      `${settings} is there already, and holds the keys of an app.`,
      {
        hint: 'Name another file with --settings, or delete that one if its app is gone.',
      },
    );

  // 2. The page, until GitHub sends the person back with a code.
  const state = randomBytes(32).toString('hex');
  let onMade: (app: MadeApp) => void = () => {};
  const made = new Promise<MadeApp>((tell) => {
    onMade = tell;
  });
  const page = await startSetupPage({
    github,
    state,
    async onCode(code) {
      const app = await fetchMadeApp(github.api, code);
      await writeFile(file, settingsText(app, github), { mode: 0o600, flag: 'wx' });
      onMade(app);
      return donePage(installAddress(app), commandFor(app, settings));
    },
  });
  world.err(`Open this page on this machine, and make the app there:\n\n  ${page.url}\n`);
  const stopped = new Promise<undefined>((stop) => {
    world.onStop(() => stop(undefined));
  });
  const app = await Promise.race([made, stopped]);
  await page.close();
  if (!app) return 2;

  // 3. What comes next.
  world.err(
    [
      `${settings} is written. It holds the keys of the app: keep it secret.`,
      '',
      'Install the app in the repositories with your data:',
      `  ${installAddress(app)}`,
      'Then run it:',
      `  ${commandFor(app, settings)}`,
    ].join('\n'),
  );
  return 0;
}

const installAddress = ({ html_url }: MadeApp) => `${html_url}/installations/new`;

const commandFor = ({ webhook_secret }: MadeApp, settings: string) =>
  `assay app --settings ${settings}${webhook_secret ? '' : ' --poll 60'}`;
