import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FakeGitHub } from '../../../test/github/fake/create-fake-github.ts';
import { waitFor } from './wait-for.ts';

const WEBHOOK_SECRET = '6f1d0f0a7a5e4c56b0b2d0f3a9c1e8d7';

export interface RunningApp {
  /** What it wrote, a JSON object a line. */
  readonly log: () => string;
  /** Asks it to stop, as a service manager does, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the built app in a process of its own, on its embedded store, and has GitHub send it webhooks. */
export async function startApp(
  bundle: string,
  temp: string,
  github: FakeGitHub,
): Promise<RunningApp> {
  const app = spawn(process.execPath, [join(bundle, 'app.js')], {
    cwd: temp,
    env: {
      PATH: process.env['PATH'],
      APP_ID: String(github.appId),
      PRIVATE_KEY: github.privateKey,
      GITHUB_API_URL: github.url,
      WEBHOOK_SECRET,
      DATABASE_URL: join(temp, 'assay.db'),
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'info',
    },
  });
  const ended = once(app, 'exit');
  let log = '';
  for (const stream of [app.stdout, app.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const port = await waitFor('the app to listen', () => {
    if (app.exitCode !== null) throw new Error(`The app did not start:\n${log}`);
    return /"port":(\d+)/.exec(log)?.[1];
  });
  github.setWebhook({
    url: `http://127.0.0.1:${port}/api/github/webhooks`,
    secret: WEBHOOK_SECRET,
  });
  return {
    log: () => log,
    async stop() {
      app.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}
