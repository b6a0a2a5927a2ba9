import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AssayError } from '../../core/assay-error.ts';
import { countOf } from '../../core/words/count-of.ts';
import type { AppSettings } from './app-settings.ts';
import { readPrivateKey } from './read-private-key.ts';
import type { SettingFault } from './setting-fault.ts';
import { SECRET_IS_MISSING, settingsSchema } from './settings-schema.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the app's settings.
 *
 * @param cwd what `PRIVATE_KEY_PATH` is relative to
 * @param takesWebhooks whether webhooks can come in: `PORT` decides it where undefined
 * @throws {AssayError} `bad-config` that names every fault at once, and no value.
 */
export function readSettings(
  env: Environment,
  cwd: string,
  takesWebhooks?: boolean | undefined,
): AppSettings {
  // An empty variable, as Compose files leave them, is one that is not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const faults: SettingFault[] = [];
  const parsed = settingsSchema.safeParse(given);
  for (const { path, message } of parsed.error?.issues ?? [])
    faults.push({ name: String(path[0]), text: message });

  const key = findPrivateKey(given, cwd);
  if (typeof key !== 'string') faults.push(key);
  const webhooks = takesWebhooks ?? given['PORT'] !== undefined;
  if (webhooks && given['WEBHOOK_SECRET'] === undefined)
    faults.push({ name: 'WEBHOOK_SECRET', text: SECRET_IS_MISSING });

  if (!parsed.success || typeof key !== 'string' || faults.length > 0) throw told(faults);
  const { data } = parsed;
  return {
    appId: data.APP_ID,
    privateKey: key,
    webhookSecret: data.WEBHOOK_SECRET,
    host: data.HOST,
    port: data.PORT,
    portGiven: given['PORT'] !== undefined,
    databaseUrl: data.DATABASE_URL,
    apiUrl: data.GITHUB_API_URL,
    logLevel: data.LOG_LEVEL,
  };
}

function findPrivateKey(given: Environment, cwd: string): string | SettingFault {
  const path = given['PRIVATE_KEY_PATH'];
  let text = given['PRIVATE_KEY'];
  const name = text === undefined && path !== undefined ? 'PRIVATE_KEY_PATH' : 'PRIVATE_KEY';
  if (text === undefined && path !== undefined) {
    try {
      text = readFileSync(resolve(cwd, path), 'utf8');
    } catch {
      return {
        name,
        text: 'names a file that cannot be read. Check the path, and who may read it.',
      };
    }
  }
  if (text === undefined)
    return {
      name,
      text: 'is missing: generate one under "Private keys" in the settings of the GitHub App, and give it here or its file as PRIVATE_KEY_PATH.',
    };
  return (
    readPrivateKey(text) ?? {
      name,
      text: 'is no private RSA key. Give the whole .pem file from GitHub: as it is, with \\n for line ends, or in base64.',
    }
  );
}

function told(faults: readonly SettingFault[]): AssayError {
  const lines = faults.map(({ name, text }) => `  ${name} ${text}`);
  return new AssayError(
    'bad-config',
    `The app cannot start: ${countOf(faults.length, 'setting')} to put right.\n${lines.join('\n')}`,
    {
      hint: '`assay app --setup` makes a GitHub App and writes all of them; docs/app.md explains each.',
    },
  );
}
