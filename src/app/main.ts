import { connectApp } from '../github/connect-app.ts';
import type { AppParts } from './app-parts.ts';
import { drain } from './drain.ts';
import { connectProbot } from './github/connect-probot.ts';
import { identifyApp } from './github/identify-app.ts';
import { createLog } from './log/create-log.ts';
import type { AppOptions } from './options.ts';
import { startReconciling } from './reconcile/start-reconciling.ts';
import type { AppExitCode } from './runner.ts';
import { startServer } from './server/start-server.ts';
import { readSettings } from './settings/read-settings.ts';
import { readSettingsFile } from './settings/read-settings-file.ts';
import { workOnRepository } from './work-on-repository.ts';
import { startWorker } from './worker/start-worker.ts';
import type { World } from './world.ts';

/** With webhooks, passes only find what was missed. */
const PASS_EVERY_MS = 10 * 60_000;

/**
 * The app from its settings to its end.
 *
 * @throws {AssayError} where it cannot start; what fails later is told in the log and tried again.
 */
export async function main(
  options: AppOptions,
  world: World,
  parts: AppParts,
): Promise<AppExitCode> {
  const { now } = world;

  // 1. The settings.
  const env = { ...readSettingsFile(options.settings, world.cwd), ...world.env };
  const polls = options.once || options.poll !== undefined;
  const settings = readSettings(env, world.cwd, options.once ? false : polls ? undefined : true);

  // 2. The log, which knows the secrets that it hides.
  const log = createLog({
    level: settings.logLevel,
    secrets: [settings.privateKey, settings.webhookSecret ?? '', ...secretsIn(env)],
    write: world.out,
    now,
  });

  // 3. GitHub, as the app.
  const connection = await connectProbot({ ...settings, log, now });
  const app = await identifyApp(connection.asApp, settings.apiUrl);
  const connect = async (installation: number, repository: string) =>
    connectApp({
      ...(await connection.asInstallation(installation, repository)),
      repository,
      app,
    });

  // 4. The store.
  const store = await parts.openStore(settings.databaseUrl);
  const stopped = new Promise<string>((resolve) => world.onStop(resolve));
  try {
    // 5. The worker.
    const reconcileParts = { connection, connect, store, log, now };
    const worker = startWorker({
      store,
      log,
      now,
      dispatch: connection.dispatch,
      ...(parts.timing?.worker && { timing: parts.timing.worker }),
      async work(ref, signal, deliveries) {
        if (ref.pull === 0) {
          await workOnRepository(ref, deliveries, reconcileParts);
          return {};
        }
        const github = await connect(ref.installation, ref.repository);
        return parts.work({
          ref,
          signal,
          deliveries,
          github,
          store,
          app,
          now,
          apiUrl: settings.apiUrl,
          token: () => connection.token(ref.installation),
        });
      },
    });

    // 6. One pass, where no more is asked.
    const reconciling = startReconciling(reconcileParts);
    if (options.once) {
      const pass = await Promise.race([reconciling.pass(), stopped]);
      const done = await Promise.race([worker.untilNothingDue(), stopped]);
      await drain({ worker, reconciling, log });
      if (typeof pass === 'string' || typeof done === 'string') return 1;
      return pass.failed + done.failed === 0 ? 0 : 1;
    }

    // 7. Webhooks, where they can come in.
    const { webhookSecret } = settings;
    const serves = webhookSecret !== undefined && (!polls || settings.portGiven);
    const server = serves
      ? await startServer({
          ...settings,
          store,
          secret: webhookSecret,
          log,
          now,
          onWork: worker.wake,
          failing: worker.failing,
        })
      : undefined;

    // 8. Passes, until the process is asked to stop.
    const unasked = parts.timing?.passEveryMs ?? PASS_EVERY_MS;
    const every = options.poll === undefined ? unasked : options.poll * 1000;
    reconciling.repeat(every, worker.wake);
    log.info(
      { app: app.slug, port: server?.port, seconds: every / 1000 },
      server ? 'Assay takes webhooks.' : 'Assay asks GitHub for news.',
    );
    log.info({ signal: await stopped }, 'Assay stops.');

    // 9. What is under way ends.
    await drain({ server, worker, reconciling, log });
    return 0;
  } finally {
    await store.close();
  }
}

/** Also as they were written, such as a key in base64. */
function secretsIn(env: World['env']): readonly string[] {
  return [env['PRIVATE_KEY'] ?? '', env['DATABASE_URL']?.includes('@') ? env['DATABASE_URL'] : ''];
}
